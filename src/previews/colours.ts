/** The colours of everything that is drawn, as `#rrggbb`: those of the favicon and two between them. */
export const COLOURS = {
  /** What all else lies on, and the figures on the squares. */
  ground: '#14211f',
  square: '#ffffff',
  /** The fourth square. */
  key: '#5fd6bd',
  /** Words that come second. */
  soft: '#b3c2be',
  /** Outlines of squares that hold nothing. */
  line: '#566a65',
} as const;
