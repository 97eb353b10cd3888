/**
 * The words that a class name or id is made of, lower-cased, in order: "c-inlineSignup__box" gives c, inline,
 * signup, box. Words of numbers alone are left out.
 */
export function nameWords(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
}
