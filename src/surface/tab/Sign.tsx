/** Signs of the popup's buttons as strokes in a 16 × 16 box. */
const PATHS = {
  copy: 'M5.5 5.500h8v8h-8ZM10.5 5.500v-3h-8v8h3',
  export: 'M8 2.500v7M5 6.800l3 3 3-3M2.500 11v2.500h11V11',
  more: 'M3.500 8h.01M8 8h.01M12.500 8h.01',
  marks: 'M2.500 12.500h11M4.500 10 8 3l3.500 7M5.800 7.500h4.400',
} as const;

export type SignName = keyof typeof PATHS;

/** A sign beside words that say the same; so it stays silent. */
export function Sign({ of }: { of: SignName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[of]} />
    </svg>
  );
}
