/** Name of the one element that is added to the page. Other tools rely on it. */
export const HOST_NAME = 'attache-card';

/**
 * What keeps a page's own rules off the host. The page sees the element and may style it by name or by `*`, but
 * nothing outweighs an inline `!important`. It is drawn all the time, since what it says to screen readers is in it,
 * but takes no room and shows nothing: the card is in the top layer, which no clip reaches.
 */
const HOST_STYLE = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '1px',
  height: '1px',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'hidden',
  'clip-path': 'inset(50%)',
  'z-index': '2147483647',
  'pointer-events': 'none',
  'user-select': 'text',
  visibility: 'visible',
} as const;

/** The element in the page and the closed shadow root in which the card is drawn. */
export interface CardHost {
  element: HTMLElement;
  root: ShadowRoot;
  /** Where the card is drawn, in the top layer; nothing else is in it. */
  stage: HTMLElement;
  /** Puts it into the page, again where the page has thrown it out. */
  attach(): void;
  show(): void;
  hide(): void;
  moveTo(left: number, top: number): void;
}

/**
 * Makes the host. It joins the page with {@link CardHost.attach} or {@link CardHost.show}, at the end of the root
 * element, and leaves it when the signal aborts. While the card is open the host has the attribute `open`.
 *
 * @param styles the card's style sheet
 */
export function createHost(doc: Document, styles: string, signal: AbortSignal): CardHost {
  const element = doc.createElement(HOST_NAME);
  for (const [property, value] of Object.entries(HOST_STYLE))
    element.style.setProperty(property, value, 'important');
  const root = element.attachShadow({ mode: 'closed' });
  adoptStyles(doc, root, styles);
  const stage = root.appendChild(doc.createElement('div'));
  stage.className = 'stage';
  stage.setAttribute('popover', 'manual');
  // A page's own keys are not for what is written in the card.
  for (const type of ['keydown', 'keypress', 'keyup', 'input', 'beforeinput'])
    stage.addEventListener(type, (event) => event.stopPropagation());
  signal.addEventListener('abort', () => element.remove());
  const attach = (): void => {
    // A modal dialog makes all that is outside it inert, so there it goes inside.
    const parent = Array.from(doc.querySelectorAll('dialog:modal')).at(-1) ?? doc.documentElement;
    if (element.parentNode === parent || signal.aborted) return;
    // Firefox ends a script together with its extension, which leaves that script's element behind.
    for (const orphan of doc.querySelectorAll(HOST_NAME)) if (orphan !== element) orphan.remove();
    parent.append(element);
  };
  const isOpen = (): boolean => stage.matches(':popover-open');
  return {
    element,
    root,
    stage,
    attach,
    show() {
      attach();
      if (element.isConnected && !isOpen()) stage.showPopover();
      element.toggleAttribute('open', true);
    },
    hide() {
      if (isOpen()) stage.hidePopover();
      element.toggleAttribute('open', false);
    },
    moveTo(left, top) {
      stage.style.left = `${left}px`;
      stage.style.top = `${top}px`;
    },
  };
}

function adoptStyles(doc: Document, root: ShadowRoot, styles: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox has refused constructed sheets to content scripts before; its own elements are always allowed.
    const style = doc.createElement('style');
    style.textContent = styles;
    root.append(style);
  }
}
