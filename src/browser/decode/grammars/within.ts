/** A range of a text. */
interface Range {
  from: number;
  to: number;
}

/** What opens behind a name: `: [`, `= {`, `=> array(1) {`. */
const OPENS = /["'\]]{0,2}\s{0,2}(?::|=>?|->)\s{0,4}(?:array\(\d{1,4}\)\s{0,2})?[[{(]/y;
/** The head of a block of YAML: `: |`, `: >-`. */
const BLOCK = /["']?[ \t]?:[ \t]{0,3}[>|][+-]?\d?[ \t]{0,3}\r?\n/y;
/** The key of a list in PHP. */
const INDEX = /\[\d{1,4}\]/y;
/** More is not looked at (characters). */
const LONGEST = 400;
const LONGEST_LINE = 4000;

/**
 * What stands within the list or the block that opens behind a name: `["a", "b"]`, `=> array(1) { [0] => "a" }`,
 * the lines below `: |`; null where none opens, or another one opens in it.
 * @example withinOf('password: ["a"]', 8) // { from: 11, to: 14 }
 */
export function withinOf(text: string, end: number): Range | null {
  OPENS.lastIndex = end;
  if (OPENS.test(text)) return listFrom(text, OPENS.lastIndex);
  BLOCK.lastIndex = end;
  return BLOCK.test(text) ? blockFrom(text, end, BLOCK.lastIndex) : null;
}

function listFrom(text: string, from: number): Range | null {
  const limit = Math.min(text.length, from + LONGEST);
  for (let at = from; at < limit; at += 1) {
    const character = text.charAt(at);
    if (character === ']' || character === '}' || character === ')') return { from, to: at };
    if (character === '{' || character === '(') return null;
    if (character !== '[') continue;
    INDEX.lastIndex = at;
    if (!INDEX.test(text)) return null;
    at = INDEX.lastIndex - 1;
  }
  return null;
}

/** The lines that stand further in than the line of the name. */
function blockFrom(text: string, end: number, from: number): Range | null {
  const line = text.slice(Math.max(text.lastIndexOf('\n', end - 1) + 1, end - LONGEST), end);
  const margin = line.length - line.trimStart().length;
  let to = from;
  while (to < text.length && to - from < LONGEST) {
    let at = to;
    while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at += 1;
    if (at - to <= margin) break;
    const end = text.indexOf('\n', at);
    to = Math.min((end < 0 ? text.length : end) + 1, at + LONGEST_LINE);
  }
  return to === from ? null : { from, to: Math.min(to - 1, text.length) };
}
