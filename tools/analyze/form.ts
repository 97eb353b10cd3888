/** What the stream can answer. */
export const FORM_NAMES = ['analysis', 'entities', 'attributions', 'states'] as const;
export type Form = (typeof FORM_NAMES)[number];

/** @throws where no form has this name, in words that name them all */
export function formNamed(name: string): Form {
  const form = FORM_NAMES.find((one) => one === name);
  if (form === undefined) throw new RangeError(`unknown form "${name}"; one of ${FORM_NAMES.join(', ')}`);
  return form;
}
