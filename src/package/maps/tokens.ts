/** A piece of source code that may be a code or a name. */
export interface Token {
  /** string: between quotes; number: digits alone; word: an identifier, or bare text of YAML. */
  type: 'string' | 'number' | 'word' | 'mark';
  /** Without quotes. */
  text: string;
  /** Counted from 1. */
  line: number;
}

/** How a comment of a language begins, and where it ends. */
interface Comments {
  line: readonly string[];
  block: readonly (readonly [start: string, end: string])[];
}

const C_LIKE: Comments = { line: ['//'], block: [['/*', '*/']] };

/** The languages whose maps are read, by the ending of the file. */
const LANGUAGES: Readonly<Record<string, Comments>> = {
  ts: C_LIKE,
  tsx: C_LIKE,
  mts: C_LIKE,
  js: C_LIKE,
  jsx: C_LIKE,
  mjs: C_LIKE,
  cjs: C_LIKE,
  vue: C_LIKE,
  java: C_LIKE,
  kt: C_LIKE,
  kts: C_LIKE,
  swift: C_LIKE,
  dart: C_LIKE,
  go: C_LIKE,
  cs: C_LIKE,
  json: C_LIKE,
  php: { line: ['//', '#'], block: [['/*', '*/']] },
  py: { line: ['#'], block: [] },
  rb: { line: ['#'], block: [] },
  yaml: { line: ['#'], block: [] },
  yml: { line: ['#'], block: [] },
  properties: { line: ['#'], block: [] },
  sql: { line: ['--'], block: [['/*', '*/']] },
  html: { line: [], block: [['<!--', '-->']] },
  htm: { line: [], block: [['<!--', '-->']] },
  jsp: {
    line: [],
    block: [
      ['<!--', '-->'],
      ['<%--', '--%>'],
    ],
  },
  xml: { line: [], block: [['<!--', '-->']] },
};

/** The endings of files whose maps are read. */
export const MAP_ENDINGS: readonly string[] = Object.keys(LANGUAGES);

/** Words and numbers; a word may hold what no language takes as an operator. */
const WORD = /[\p{L}_$][\p{L}\p{N}_$]*|\d[\p{L}\p{N}_]*/uy;

/** A plain value of YAML or of a properties file: `01: 비씨카드 (BC)`. */
const PLAIN =
  /^([ \t]*(?:-[ \t]+)?)(["']?)([^"':=#\s][^"':=#]*?)\2[ \t]*[:=][ \t]*([^\s"'[{|>&*#][^#]*?)?[ \t]*$/;

/** What the escapes of a string stand for; others stand for themselves. */
const unescape = (text: string): string =>
  text
    .replace(/\\u\{?([0-9a-fA-F]{4,6})\}?/g, (whole, hex: string) => {
      const point = Number.parseInt(hex, 16);
      return point > 0x10ffff ? whole : String.fromCodePoint(point);
    })
    .replace(/\\(['"`\\/])/g, '$1');

/** Lines of plain keys and values, as strings; other lines of the file have none. */
function plainToTokens(text: string): Token[] {
  return text.split('\n').flatMap((content, index): Token[] => {
    const match = PLAIN.exec(content.replace(/\r$/, ''));
    const [, , , key = '', value = ''] = match ?? [];
    const line = index + 1;
    const quoted = /^[ \t]*(?:-[ \t]+)?(["'])([^"']+)\1[ \t]*[:=][ \t]*(.*)$/.exec(content);
    if (quoted !== null && match === null) {
      const [, , name = '', rest = ''] = quoted;
      return [
        { type: 'string', text: name, line },
        { type: 'mark', text: ':', line },
        ...valueToTokens(rest, line),
      ];
    }
    if (match === null) return valueToTokens(content, line);
    return [
      { type: /^\d+$/.test(key) ? 'number' : 'word', text: key, line },
      { type: 'mark', text: ':', line },
      ...valueToTokens(value, line),
    ];
  });
}

/** A plain value as one string, one with brackets or quotes as what stands in it. */
function valueToTokens(value: string, line: number): Token[] {
  // A comment needs a blank before it; within quotes it is none.
  const text = value.replace(/^((?:[^"'#]|"[^"]*"|'[^']*'|\S#)*?)\s#.*$/, '$1').trim();
  if (text === '') return [];
  if (/["'[\]{},]/.test(text))
    return codeToTokens(text, { line: ['#'], block: [] }).map((token) => ({ ...token, line }));
  return [{ type: /^\d+$/.test(text) ? 'number' : 'string', text, line }];
}

function codeToTokens(text: string, comments: Comments): Token[] {
  const tokens: Token[] = [];
  let line = 1;
  let at = 0;
  const skipTo = (end: number): void => {
    for (let place = text.indexOf('\n', at); place >= 0 && place < end;) {
      line += 1;
      place = text.indexOf('\n', place + 1);
    }
    at = end;
  };
  while (at < text.length) {
    const rest = text.charAt(at);
    const starts = (mark: string): boolean => text.startsWith(mark, at);
    const block = comments.block.find(([start]) => starts(start));
    if (block !== undefined) {
      const end = text.indexOf(block[1], at + block[0].length);
      skipTo(end < 0 ? text.length : end + block[1].length);
    } else if (comments.line.some(starts)) {
      const end = text.indexOf('\n', at);
      skipTo(end < 0 ? text.length : end);
    } else if (rest === '"' || rest === "'" || rest === '`') {
      let end = at + 1;
      while (end < text.length && text.charAt(end) !== rest && text.charAt(end) !== '\n')
        end += text.charAt(end) === '\\' ? 2 : 1;
      tokens.push({ type: 'string', text: unescape(text.slice(at + 1, end)), line });
      skipTo(Math.min(end + 1, text.length));
    } else if (/\s/.test(rest)) {
      skipTo(at + 1);
    } else {
      WORD.lastIndex = at;
      const word = WORD.exec(text)?.[0];
      if (word === undefined) {
        tokens.push({ type: 'mark', text: rest, line });
        skipTo(at + 1);
      } else {
        tokens.push({ type: /^\d+$/.test(word) ? 'number' : 'word', text: word, line });
        skipTo(at + word.length);
      }
    }
  }
  return tokens;
}

/**
 * The pieces of a source file that may be codes and names, in order, without comments.
 * @param ending of the file, without the dot; `.tsx` and unknown ones are read as C-like code
 * @example sourceToTokens("'01' => 'BC', // old", 'php').map(({ text }) => text) // ['01', '=', '>', 'BC', ',']
 */
export function sourceToTokens(text: string, ending: string): Token[] {
  if (/^(?:ya?ml|properties)$/.test(ending)) return plainToTokens(text);
  return codeToTokens(text, LANGUAGES[ending] ?? C_LIKE);
}
