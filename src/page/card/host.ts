import css from './card.css?inline';

/** Name of the one element that is added to the page. Other tools rely on it. */
export const HOST_NAME = 'attache-card';

/**
 * What keeps a page's own rules off the host. The page sees the element and may style it by name, by
 * `[popover]` or by `*`, but nothing outweighs an inline `!important`.
 */
const HOST_STYLE = {
  all: 'initial',
  position: 'fixed',
  inset: 'auto',
  left: '0',
  top: '0',
  margin: '0',
  padding: '0',
  border: '0',
  width: 'auto',
  height: 'auto',
  'max-width': 'none',
  'max-height': 'none',
  overflow: 'visible',
  background: 'transparent',
  color: 'initial',
  'z-index': '2147483647',
  'pointer-events': 'auto',
  'user-select': 'text',
  transform: 'none',
  opacity: '1',
  visibility: 'visible',
} as const;

/** The element in the page and the closed shadow root in which the card is drawn. */
export interface CardHost {
  element: HTMLElement;
  root: ShadowRoot;
  /** Where the card is drawn; nothing else is in it. */
  stage: HTMLElement;
  /** Puts it into the page, again where the page has thrown it out. */
  attach(): void;
  show(): void;
  hide(): void;
  moveTo(left: number, top: number): void;
}

/**
 * Makes the host. It joins the page with {@link CardHost.attach} or {@link CardHost.show}, at the end of the root
 * element, and leaves it when the signal aborts.
 */
export function createHost(doc: Document, signal: AbortSignal): CardHost {
  const element = doc.createElement(HOST_NAME);
  element.setAttribute('popover', 'manual');
  for (const [property, value] of Object.entries(HOST_STYLE))
    element.style.setProperty(property, value, 'important');
  element.style.setProperty('display', 'none', 'important');
  const root = element.attachShadow({ mode: 'closed' });
  adoptStyles(doc, root);
  const stage = root.appendChild(doc.createElement('div'));
  signal.addEventListener('abort', () => element.remove());
  const attach = (): void => {
    // A modal dialog makes all that is outside it inert, so there it goes inside.
    const parent = Array.from(doc.querySelectorAll('dialog:modal')).at(-1) ?? doc.documentElement;
    if (element.parentNode === parent || signal.aborted) return;
    // Firefox ends a script together with its extension, which leaves that script's element behind.
    for (const orphan of doc.querySelectorAll(HOST_NAME)) if (orphan !== element) orphan.remove();
    parent.append(element);
  };
  return {
    element,
    root,
    stage,
    attach,
    show() {
      attach();
      element.style.setProperty('display', 'block', 'important');
      if (!element.matches(':popover-open')) element.showPopover();
    },
    hide() {
      if (element.isConnected && element.matches(':popover-open')) element.hidePopover();
      element.style.setProperty('display', 'none', 'important');
    },
    moveTo(left, top) {
      element.style.setProperty('left', `${left}px`, 'important');
      element.style.setProperty('top', `${top}px`, 'important');
    },
  };
}

function adoptStyles(doc: Document, root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox has refused constructed sheets to content scripts before; its own elements are always allowed.
    const style = doc.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
