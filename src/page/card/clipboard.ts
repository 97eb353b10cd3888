/**
 * Puts text on the clipboard; call it from a reader's action. Pages without a secure context have no clipboard
 * interface and some forbid it by policy: there the old command copies from a field of our own.
 *
 * @param root our shadow root, so that the page's document stays as it is
 * @returns whether the browser says that it worked
 */
export async function copyText(text: string, root: ShadowRoot): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromField(text, root);
  }
}

function copyFromField(text: string, root: ShadowRoot): boolean {
  const focused = root.activeElement;
  const field = root.ownerDocument.createElement('textarea');
  field.value = text;
  field.className = 'clipboard';
  root.append(field);
  field.select();
  const copied = root.ownerDocument.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return copied;
}
