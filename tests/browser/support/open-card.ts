import type { Page } from 'puppeteer-core';
import { onTestFinished } from 'vitest';
import { frames, inCard } from '../../../tools/browsers/in-card.ts';
import type { Lab } from './lab.ts';

/** What is in the closed root: its own markup and its own sheet. */
export interface CardCopy {
  markup: string;
  css: string;
}

/** Copies what the card's root holds once it has found its place, also what only screen readers hear. */
export async function copyCard(page: Page): Promise<CardCopy> {
  // A card that has just grown has its old room until the next frame, and its last lines lie outside of it.
  await frames(page);
  return inCard(
    page,
    (root) => ({
      markup: Array.from(root.children, (child) => (child.localName === 'style' ? '' : child.outerHTML)).join(
        '',
      ),
      css: [...root.adoptedStyleSheets, ...root.styleSheets]
        .flatMap((sheet) => Array.from(sheet.cssRules, (rule) => rule.cssText))
        .join('\n'),
    }),
    undefined,
  );
}

/** A page that is nobody's with copies of the card in a root that is open to axe-core. */
export async function openCopy({ open }: Lab, { markup, css }: CardCopy): Promise<Page> {
  const page = await open.newPage();
  onTestFinished(() => page.close());
  await page.evaluate(
    (html, rules) => {
      document.documentElement.lang = 'en';
      document.title = 'A card';
      const main = document.createElement('main');
      main.append(document.createElement('h1'));
      main.children[0]?.append('A page');
      const host = document.createElement('attache-card');
      document.body.replaceChildren(main, host);
      const root = host.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      root.adoptedStyleSheets = [sheet];
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      root.append(...parsed.body.childNodes);
      root.querySelector<HTMLElement>('.stage')?.showPopover();
      // Half faded in, no colour is what it will be.
      for (const fade of root.getAnimations()) fade.finish();
    },
    markup,
    css,
  );
  return page;
}
