import type { Page } from 'puppeteer-core';

/**
 * Runs a function of the page with the card's shadow root. That is closed to all scripts, but not to the protocols by
 * which the browsers are driven. What goes in and comes out is JSON; the function sees nothing else of the test.
 */
export async function inCard<A, R>(page: Page, act: (root: ShadowRoot, arg: A) => R, arg: A): Promise<R> {
  const code = `(root, json) => JSON.stringify((${act.toString()})(root, JSON.parse(json)) ?? null)`;
  const input = JSON.stringify(arg ?? null);
  const output = isBidi(page) ? await throughBidi(page, code, input) : await throughCdp(page, code, input);
  return JSON.parse(output) as R;
}

/** All of the card's words that are to be seen, on one line. */
export function cardText(page: Page): Promise<string> {
  return inCard(
    page,
    (root) => (root.querySelector('.card')?.textContent ?? '').replace(/\s+/g, ' '),
    undefined,
  );
}

/** The names of what can be pressed in the card, in their order. */
export function buttonsIn(page: Page): Promise<string[]> {
  return inCard(
    page,
    (root) =>
      Array.from(
        root.querySelectorAll('.card button'),
        (each) => each.getAttribute('aria-label') ?? each.textContent?.trim() ?? '',
      ),
    undefined,
  );
}

/** What of the card has the focus: its name, or the card itself as "card"; null where the focus is elsewhere. */
export function focusIn(page: Page): Promise<string | null> {
  return inCard(
    page,
    (root) => {
      const focused = root.activeElement;
      if (!focused) return null;
      if (focused.classList.contains('card')) return 'card';
      return focused.getAttribute('aria-label') ?? (focused.textContent?.trim() || focused.localName);
    },
    undefined,
  );
}

/** Presses a part of the card with the pointer, by its selector or by its name, scrolling the card to it. */
export async function press(page: Page, wanted: string): Promise<void> {
  let point = await pointOf(page, wanted);
  // A card that has just grown finds its place with the next frame; nobody presses what is still moving.
  for (let before = ''; before !== JSON.stringify(point); point = await pointOf(page, wanted)) {
    before = JSON.stringify(point);
    await frames(page);
  }
  if (!point) throw new Error(`the card has no "${wanted}", only ${(await buttonsIn(page)).join(', ')}`);
  await page.mouse.click(point.x, point.y);
}

/** Two frames: in the first what has changed its size is noticed, in the second it is drawn. */
export async function frames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

function pointOf(page: Page, wanted: string): Promise<{ x: number; y: number } | null> {
  return inCard(
    page,
    (root, name) => {
      const all = Array.from(
        root.querySelectorAll<HTMLElement>('.card button, .card textarea, .card select'),
      );
      const found =
        all.find((each) => (each.getAttribute('aria-label') ?? each.textContent?.trim()) === name) ??
        all.find((each) => each.matches(/^[a-z.[]/.test(name) ? name : '.none'));
      found?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const box = found?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    },
    wanted,
  );
}

const isBidi = (page: Page): boolean => 'connection' in page.browser();

interface ProtocolNode {
  nodeName: string;
  backendNodeId: number;
  children?: ProtocolNode[];
  shadowRoots?: ProtocolNode[];
}

async function throughCdp(page: Page, code: string, input: string): Promise<string> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: 2, pierce: true });
    const html = (root as ProtocolNode).children?.find(({ nodeName }) => nodeName === 'HTML');
    const shadow = html?.children?.find(({ nodeName }) => nodeName === 'ATTACHE-CARD')?.shadowRoots?.[0];
    if (!shadow) throw new Error('there is no card on this page');
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      ...(object.objectId !== undefined && { objectId: object.objectId }),
      functionDeclaration: `function (json) { return (${code})(this, json); }`,
      arguments: [{ value: input }],
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return String(result.value);
  } finally {
    await session.detach();
  }
}

/** Firefox's own protocol, which puppeteer speaks but does not hand out. */
interface Bidi {
  connection: { send(method: string, params: object): Promise<{ result: { result: BidiValue } }> };
}
interface BidiValue {
  value?: { shadowRoot?: { sharedId?: string } | null } & string;
}

async function throughBidi(page: Page, code: string, input: string): Promise<string> {
  const { connection } = page.browser() as unknown as Bidi;
  const target = { context: (page.mainFrame() as unknown as { _id: string })._id };
  const found = await connection.send('script.evaluate', {
    expression: 'document.querySelector("attache-card")',
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  });
  const sharedId = found.result.result.value?.shadowRoot?.sharedId;
  if (sharedId === undefined) throw new Error('there is no card on this page');
  const answer = await connection.send('script.callFunction', {
    functionDeclaration: code,
    arguments: [{ sharedId }, { type: 'string', value: input }],
    target,
    awaitPromise: false,
  });
  const { value } = answer.result.result;
  if (typeof value !== 'string') throw new Error(`the card gave ${JSON.stringify(answer.result)}`);
  return value;
}
