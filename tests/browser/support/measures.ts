import type { Page } from 'puppeteer-core';

/** What can be pressed and is smaller than WCAG 2.2, 2.5.8 wants it: 24 by 24 pixels, but for links within a line. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 23.99;
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [role="button"], [tabindex="0"]',
    );
    return [...all].flatMap((element) => {
      if (!element.checkVisibility({ visibilityProperty: true })) return [];
      // What is pressed for a field is also its label.
      const target = element instanceof HTMLInputElement ? (element.closest('label') ?? element) : element;
      const { width, height } = target.getBoundingClientRect();
      if (width >= LEAST && height >= LEAST) return [];
      if (element.localName === 'a' && getComputedStyle(element).display === 'inline') return [];
      // A field that is drawn by its label.
      if (element.closest('label, .unseen') && width <= 1) return [];
      return [`${width.toFixed(1)} × ${height.toFixed(1)}: ${element.outerHTML.slice(0, 160)}`];
    });
  });
}

/** What is cut off once readers space their text as WCAG 1.4.12 lets them; takes the spacing away again. */
export function clippedWhenSpaced(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets.push(sheet);
    const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
    const clipped = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      if (!element.checkVisibility() || element.textContent.trim() === '') return false;
      // Only heard.
      if (element.clientWidth <= 1) return false;
      // Cut on purpose, with a button beside it that shows the rest.
      const more = element.closest('section')?.querySelector('.more[aria-expanded="false"]');
      if (element.matches('.status-because') && more) return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element;
      return (
        (hides(overflowY) && scrollHeight > clientHeight + 1) ||
        (hides(overflowX) && scrollWidth > clientWidth + 1)
      );
    });
    const { scrollWidth, clientWidth } = document.documentElement;
    const found = clipped.map((element) => element.outerHTML.slice(0, 160));
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth - clientWidth} px too wide`);
    document.adoptedStyleSheets.pop();
    return found;
  });
}

/** What of a page moves by itself or has not come to rest. */
export function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document.getAnimations().flatMap((animation) => {
      const { effect } = animation;
      const lasts = Number(effect?.getTiming().duration) > 0;
      const target = effect instanceof KeyframeEffect ? effect.target?.className : '';
      return lasts ? [`${animation.id} ${target}`] : [];
    }),
  );
}
