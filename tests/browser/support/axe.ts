import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** The standard that every page of ours meets, and what axe-core holds to be good practice besides. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What is asked of the copy of axe-core that runs in the page. */
interface AxeInPage {
  run: (context: Document, options: object) => Promise<{ violations: Violation[]; passes: unknown[] }>;
}

interface Violation {
  id: string;
  help: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** What axe-core finds wrong with a page: one line for each rule and element; and how many rules found something to judge. */
export async function judge(page: Page): Promise<{ wrong: string[]; rules: number }> {
  // A megabyte of script, which a page that is judged in several modes need be sent only once.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const json = await page.evaluate(async (tags) => {
    const { violations, passes } = await (globalThis as unknown as { axe: AxeInPage }).axe.run(document, {
      runOnly: tags,
      resultTypes: ['violations'],
    });
    return JSON.stringify({ violations, rules: passes.length });
  }, RULES);
  // Our own lines above have just written it.
  const { violations, rules } = JSON.parse(json) as { violations: Violation[]; rules: number };
  return {
    rules,
    wrong: violations.flatMap(({ id, help, nodes }) =>
      nodes
        // What lies under a footer that stays can be scrolled clear of it; sizes are measured elsewhere.
        .filter(
          ({ failureSummary = '' }) =>
            !(id === 'target-size' && failureSummary.includes('partially obscured')),
        )
        .map(({ html, failureSummary = '' }) => `${id} (${help}): ${html}\n${failureSummary}`),
    ),
  };
}

/** Widths by which a page is wider than its window; what reflows has none (WCAG 2.2, 1.4.10). */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.scrollingElement ?? document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });
}
