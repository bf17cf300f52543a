import { PREVIEW_SIZE } from '../model/images.ts';
import { COLOURS } from './colours.ts';

/** The families that the previews are set in; both are in the fonts that are called Noto Sans CJK. */
export const FONTS = { text: 'Noto Sans CJK KR', code: 'Noto Sans Mono CJK KR' } as const;

/**
 * The style of the previews: the favicon, grown to the size of a picture. Its four squares hold four
 * codes, on its ground and in its colours.
 */
export const PREVIEW_STYLE = `
* { box-sizing: border-box; margin: 0; padding: 0; }
html {
  font: 700 31px/1.24 '${FONTS.text}';
  font-variant-numeric: tabular-nums;
  color: ${COLOURS.square};
  background: ${COLOURS.ground};
  word-break: keep-all;
}
body {
  display: grid;
  grid-template: auto 1fr / minmax(0, 1fr) auto;
  column-gap: 48px;
  width: ${String(PREVIEW_SIZE.width)}px;
  height: ${String(PREVIEW_SIZE.height)}px;
  padding: 48px;
}
header { display: flex; gap: 15px; font-size: 36px; line-height: 32px; letter-spacing: -0.02em; }
header svg { width: 36px; height: 36px; fill: currentcolor; }
.key { fill: ${COLOURS.key}; }
main { grid-row: 2; align-self: end; }
.gateway { font-size: 30px; font-weight: 400; color: ${COLOURS.soft}; }
h1 { margin: 8px 0 30px; font-size: 76px; line-height: 1.14; letter-spacing: -0.03em; text-wrap: balance; }
code { display: block; font: 400 30px/1 '${FONTS.code}'; color: ${COLOURS.soft}; }
code b { color: ${COLOURS.key}; }
ol { grid-area: 1 / 2 / 3 / 3; display: grid; grid: repeat(2, 259px) / repeat(2, 259px); gap: 16px; list-style: none; }
li {
  display: flex;
  flex-direction: column;
  justify-content: space-between;
  padding: 24px 18px 20px 24px;
  color: ${COLOURS.ground};
  background: ${COLOURS.square};
}
li:last-child { background: ${COLOURS.key}; }
li > b { margin-left: -0.028em; line-height: 0.86; letter-spacing: -0.025em; }
.figures-2 b { font-size: 160px; }
.figures-3 b { font-size: 124px; }
.figures-4 b { font-size: 96px; }
li p { letter-spacing: -0.015em; text-wrap: balance; }
small { display: block; font-size: 23px; font-weight: 400; }
.empty li { justify-content: end; }
.empty li:not(:last-child) { background: none; border: 2px solid ${COLOURS.line}; }
`;
