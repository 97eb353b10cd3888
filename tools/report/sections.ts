/** Where a second-level heading begins, and with it a section. */
const SECTION = /^(?=## )/m;

const headingOf = (section: string): string => section.split('\n', 1)[0]?.trim() ?? '';

/**
 * Puts a section into a Markdown document in place of the one under the same `## ` heading, else at the end. All
 * other sections stay as they are, to the letter. `head` replaces whatever stands before the first section.
 */
export function withSection(document: string, head: string, section: string): string {
  const [first = '', ...others] = document.split(SECTION);
  const sections = first.startsWith('## ') ? [first, ...others] : others;
  const text = `${section.trim()}\n`;
  const at = sections.findIndex((one) => headingOf(one) === headingOf(text));
  if (at === -1) sections.push(text);
  else sections[at] = text;
  return `${[head, ...sections].map((part) => part.trimEnd()).join('\n\n')}\n`;
}
