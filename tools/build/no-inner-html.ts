import type { Plugin } from 'vite';

/** One rewrite of a dependency's source: `from` must occur exactly `times` times. */
interface Edit {
  from: string;
  to: string;
  times: number;
}

interface Rewrite {
  /** End of the module's path. */
  file: string;
  edits: readonly Edit[];
}

/**
 * Preact's `dangerouslySetInnerHTML` is dropped whole: the property is ignored, old or new, and the branch that
 * acts on it is gone. The text is that of the published, minified module, so any other release fails the build
 * until somebody has looked at it.
 */
const REWRITES: readonly Rewrite[] = [
  {
    file: '/preact/dist/preact.mjs',
    edits: [
      { from: '"dangerouslySetInnerHTML"==s?y=k:', to: '"dangerouslySetInnerHTML"==s?0:', times: 1 },
      { from: '"dangerouslySetInnerHTML"==s?h=k:', to: '"dangerouslySetInnerHTML"==s?0:', times: 1 },
      {
        from: 'h?(l||y&&(h.__html==y.__html||h.__html==t.innerHTML)||(t.innerHTML=h.__html),r.__k=[]):(y&&(t.textContent=""),',
        to: '(',
        times: 1,
      },
    ],
  },
];

/** Any assignment to `innerHTML` or `outerHTML`, plain or compound, but no comparison. */
const ASSIGNMENT = /\.(?:inner|outer)HTML\s*(?:\+|\?\?|\|\|)?=(?!=)/;

/**
 * The source of a module without any assignment of markup. Modules that need no rewrite come back as null.
 *
 * @param id the module's path, `/`-separated, with or without a query
 * @throws where a dependency no longer reads as this file expects, or assigns markup in a place it does not know
 */
export function withoutInnerHtml(code: string, id: string): string | null {
  const path = id.split('?')[0] ?? id;
  const rewrite = REWRITES.find(({ file }) => path.endsWith(file));
  const rewritten = rewrite ? apply(rewrite, code, path) : code;
  const left = ASSIGNMENT.exec(rewritten);
  if (left) throw new Error(`${path} sets markup: "${excerpt(rewritten, left.index)}"`);
  return rewrite ? rewritten : null;
}

function apply({ file, edits }: Rewrite, code: string, path: string): string {
  let rewritten = code;
  for (const { from, to, times } of edits) {
    const parts = rewritten.split(from);
    if (parts.length - 1 !== times) {
      throw new Error(
        `${path} has changed: "${from}" occurs ${parts.length - 1} times, not ${times}. ` +
          `Read how it sets markup now and mend the rewrite of ${file}.`,
      );
    }
    rewritten = parts.join(to);
  }
  return rewritten;
}

/** Characters of code shown around an offence: enough to find it. */
const EXCERPT = 60;

const excerpt = (code: string, at: number): string => code.slice(Math.max(0, at - EXCERPT), at + EXCERPT);

/** Vite plugin: no shipped module sets markup. See {@link withoutInnerHtml}; dependencies that do fail the build. */
export function noInnerHtml(): Plugin {
  return {
    name: 'attache:no-inner-html',
    apply: 'build',
    transform(code, id) {
      if (!/\.[cm]?[jt]sx?(?:\?|$)/.test(id)) return null;
      const rewritten = withoutInnerHtml(code, id.replaceAll('\\', '/'));
      return rewritten === null ? null : { code: rewritten, map: null };
    },
  };
}
