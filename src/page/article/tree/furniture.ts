import { AD_ELEMENT, LEFT_OUT_ELEMENTS, LEFT_OUT_ROLES } from './left-out.ts';

/** Whether an element by its kind alone holds furniture: controls, media, navigation, advertisements, forms. */
export function isFurniture(element: Element): boolean {
  return (
    element instanceof HTMLFormElement ||
    LEFT_OUT_ELEMENTS.has(element.tagName.toUpperCase()) ||
    AD_ELEMENT.test(element.tagName) ||
    LEFT_OUT_ROLES.has(element.getAttribute('role') ?? '')
  );
}
