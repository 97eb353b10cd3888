const PATHS = {
  copy: 'M6 6h7.5v7.5H6zM3.5 10H2.5V2.5H10v1',
  link: 'M6.8 9.2a2.7 2.7 0 0 0 3.9 0l2-2a2.7 2.7 0 0 0-3.9-3.9l-.8.8M9.2 6.8a2.7 2.7 0 0 0-3.9 0l-2 2a2.7 2.7 0 0 0 3.9 3.9l.8-.8',
  note: 'M10.8 2.7l2.5 2.5L6 12.5l-3.2.7.7-3.2z',
  wrong: 'M4 14V2.5h8.5L10.5 5.5l2 3H4',
} as const;

/** The sign of something that can be done; the word below it says the same. */
export function ActIcon({ of }: { of: keyof typeof PATHS }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[of]} />
    </svg>
  );
}
