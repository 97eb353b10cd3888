import { flatWalk } from '../tree/flat-walk.ts';
import { isFurniture } from '../tree/furniture.ts';
import { AD_LABEL, DROP_CAP_CLASS, INITIAL } from '../tree/left-out.ts';
import { type Look, lookOf } from '../tree/look.ts';
import type { TextSink } from './text-builder.ts';
import { isBlank, normalise } from './white-space.ts';

/** Where an article stands among the live nodes. */
export interface Blocks {
  /** The lowest element of the flat tree that holds all of the article's text. */
  root: Element;
  /** The text nodes that are the article's. */
  kept: ReadonlySet<Text>;
  /**
   * The middle of the article and its ancestors. They are never furniture, whatever they call themselves:
   * some sites wrap the whole page in a form, others show articles in a dialog.
   */
  spine: Pick<ReadonlySet<Element>, 'has'>;
  /** Hidden text counts too: the page hides all of it until a script of its own has run. */
  evenHidden: boolean;
}

/** Which part of the page is walked. */
export interface Stretch extends Pick<Blocks, 'root' | 'spine' | 'evenHidden'> {
  /** Null keeps every text. */
  kept: ReadonlySet<Text> | null;
}

/**
 * Walks live nodes in the order of the flat tree and tells the sink what a reader sees there. Touches nothing.
 * Hidden elements, furniture and text that is not kept are left out. Yields now and then.
 *
 * @param look what an element's style means; {@link glance} is quicker and knows less
 */
export function walk(
  { root, kept, spine, evenHidden }: Stretch,
  sink: TextSink<Text>,
  look: typeof lookOf = lookOf,
): Generator<undefined, void> {
  const open: Look[] = [];
  return flatWalk(root, {
    text(node) {
      // White space is never judged: that between a first name and a family name matters.
      const isArticle = (kept === null || kept.has(node)) && !isAdLabel(node.data);
      if (isArticle || isBlank(node.data)) sink.text(node, node.data, open.at(-1)?.lines);
      else sink.leftOut();
    },
    enter(element) {
      if (element instanceof HTMLBRElement) {
        sink.lineBreak();
        return false;
      }
      // The spine is asked last: it measures text.
      const seen = isFurniture(element) && !spine.has(element) ? null : look(element, evenHidden);
      if (!seen) {
        if (element.firstChild) sink.leftOut();
        return false;
      }
      open.push(seen);
      if (element instanceof HTMLLIElement) sink.item();
      else if (seen.block) sink.paragraph();
      return true;
    },
    leave(element) {
      const left = open.pop();
      if (element instanceof HTMLLIElement) sink.itemEnd();
      else if (left?.block) sink.paragraph();
      if (isDropCap(element)) sink.dropCap();
    },
  });
}

/** In letters. */
const LONGEST_LABEL = 80;

const isAdLabel = (text: string): boolean => text.length <= LONGEST_LABEL && AD_LABEL.test(text);

function isDropCap(element: Element): boolean {
  return (
    DROP_CAP_CLASS.test(element.getAttribute('class') ?? '') && INITIAL.test(normalise(element.textContent))
  );
}
