/** Ways in which a text stands out. */
export type Paint = 'bold' | 'dim' | 'good' | 'bad' | 'open';

const SEQUENCES: Readonly<Record<Paint, readonly [on: string, off: string]>> = {
  bold: ['\u001b[1m', '\u001b[22m'],
  dim: ['\u001b[2m', '\u001b[22m'],
  good: ['\u001b[32m', '\u001b[39m'],
  bad: ['\u001b[31m', '\u001b[39m'],
  open: ['\u001b[33m', '\u001b[39m'],
};

/** Makes a text stand out on a terminal, and leaves it as it is anywhere else. */
export type Painter = (how: Paint, text: string) => string;

/** @param hasColour whether the output is a terminal that shows colours */
export const toPainter =
  (hasColour: boolean): Painter =>
  (how, text) => {
    const [on, off] = SEQUENCES[how];
    return hasColour ? `${on}${text}${off}` : text;
  };
