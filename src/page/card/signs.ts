/** The card's own signs as SVG path data in a 16 × 16 box, drawn as strokes of the text's colour. */
export const SIGN_PATHS = {
  copy: 'M6 6h7.5v7.5H6zM3.5 10H2.5V2.5H10v1',
  link: 'M6.8 9.2a2.7 2.7 0 0 0 3.9 0l2-2a2.7 2.7 0 0 0-3.9-3.9l-.8.8M9.2 6.8a2.7 2.7 0 0 0-3.9 0l-2 2a2.7 2.7 0 0 0 3.9 3.9l.8-.8',
  note: 'M10.8 2.7l2.5 2.5L6 12.5l-3.2.7.7-3.2z',
  wrong: 'M4 14V2.5h8.5L10.5 5.5l2 3H4',
  pin: 'M6 2.5h4M6.500 2.5v4L4.500 9h7l-2-2.500v-4M8 9v4.500',
  close: 'M4 4l8 8M12 4l-8 8',
  previous: 'M4 10l4-4 4 4',
  next: 'M4 6l4 4 4-4',
} as const;

export type Sign = keyof typeof SIGN_PATHS;
