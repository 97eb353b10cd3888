import type { Page } from 'puppeteer-core';

/** A node as the Chrome DevTools Protocol describes it, as far as it is read here. */
interface ProtocolNode {
  nodeName: string;
  nodeValue: string;
  children?: ProtocolNode[];
  shadowRoots?: ProtocolNode[];
}

/** The words in the card. Its shadow root is closed to scripts; Chromium's protocol sees into it, Firefox's does not. */
export async function cardText(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const card = find(root, 'ATTACHE-CARD');
    return card ? textOf(card) : '';
  } finally {
    await session.detach();
  }
}

const childrenOf = ({ children = [], shadowRoots = [] }: ProtocolNode): ProtocolNode[] => [
  ...shadowRoots,
  ...children,
];

function find(node: ProtocolNode, name: string): ProtocolNode | undefined {
  if (node.nodeName === name) return node;
  for (const child of childrenOf(node)) {
    const found = find(child, name);
    if (found) return found;
  }
  return undefined;
}

function textOf(node: ProtocolNode): string {
  if (node.nodeName === 'STYLE') return '';
  return node.nodeName === '#text' ? node.nodeValue : childrenOf(node).map(textOf).join(' ');
}
