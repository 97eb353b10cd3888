import { pluralRules } from './formats.ts';

/** Stands between the forms of a string that is said of numbers: "$1 mark ¦ $1 marks". */
export const FORM_SEPARATOR = ' ¦ ';

/** The plural categories of CLDR, in the order in which a string gives its forms. */
const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** The categories that a language tells apart in counting, in the order of the forms. */
export function formsOf(locale: string): readonly Intl.LDMLPluralRule[] {
  const known = new Set(pluralRules(locale).resolvedOptions().pluralCategories);
  return CATEGORIES.filter((category) => known.has(category));
}

/**
 * The form of a string for a number: a string holds one form for each category that its language tells apart, in the
 * order zero, one, two, few, many, other; where there are fewer, the last stands for the rest.
 */
export function pluralForm(forms: string, count: number, locale: string): string {
  const all = forms.split(FORM_SEPARATOR);
  const index = formsOf(locale).indexOf(pluralRules(locale).select(count));
  return all[Math.min(index, all.length - 1)] ?? forms;
}
