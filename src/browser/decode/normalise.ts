/**
 * A pasted text with the encodings taken off that are around all of it or around its values: colours
 * of a terminal, percent-encoding (once or twice), entities of HTML, escaped quotes, `\uXXXX`, base64
 * around the whole, and Korean that was read in another encoding, where that is certain. Each step
 * goes through the text once.
 * @example normalise('%7B%22cardCode%22%3A%2212%22%7D') // '{"cardCode":"12"}'
 */
export function normalise(pasted: string): string {
  let text = pasted;
  if (text.charCodeAt(0) === 0xfeff) text = text.slice(1);
  const whole = base64ToText(text.trim());
  if (whole !== null) text = whole;
  // A form within a value of a form is encoded twice, and in turn may hold entities or escapes.
  for (let round = 0; round < 3; round += 1) {
    const before = text;
    text = STEPS.reduce((current, step) => step(current), text);
    if (text === before) break;
  }
  return text;
}

type Step = (text: string) => string;
const COLOURS = /(?:\u001b|\\u001b|\\x1b|\\033|\\e)\[[\d;]{0,20}m/gi;
const withoutColours: Step = (text) =>
  (text.includes('\u001b') || text.includes('\\')) && COLOURS.test(text)
    ? text.replace(COLOURS, '')
    : text;

const ENTITIES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&apos;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
  '&amp;': '&',
};
const ENTITY = /&(?:quot|apos|lt|gt|amp|nbsp|#(\d{2,6})|#x([0-9a-f]{2,5}));/gi;
const withoutEntities: Step = (text) =>
  text.includes('&')
    ? text.replace(ENTITY, (entity, decimal?: string, hex?: string) => {
        const point = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
        if (Number.isNaN(point)) return ENTITIES[entity.toLowerCase()] ?? entity;
        return isPrinted(point) ? String.fromCodePoint(point) : entity;
      })
    : text;

/** Whether a number is that of a character one sees, or of a space. */
const isPrinted = (point: number): boolean =>
  point >= 32 && (point < 0x7f || point > 0x9f) && (point < 0xd800 || point > 0xdfff);

const PERCENT = /(?:%[0-9a-f]{2})+/gi;
const withoutPercent: Step = (text) => {
  if (!text.includes('%')) return text;
  const read = remembering((run) => {
    const bytes = Uint8Array.from(run.slice(1).split('%'), (hex) => parseInt(hex, 16));
    return bytesToText(bytes) ?? run;
  });
  return text.replace(PERCENT, read);
};

/** Longer parts are not remembered, nor are more than so many of them. */
const LONGEST_REMEMBERED = 300;
const MOST_REMEMBERED = 10_000;

/** A function of a part of a text that is asked once for each part: logs say the same thousands of times. */
function remembering(make: (part: string) => string): (part: string) => string {
  const made = new Map<string, string>();
  return (part) => {
    let value = made.get(part);
    if (value === undefined) {
      value = make(part);
      if (part.length <= LONGEST_REMEMBERED && made.size < MOST_REMEMBERED) made.set(part, value);
    }
    return value;
  };
}

const UNICODE = /\\u([0-9a-f]{4})/gi;
const withoutUnicode: Step = (text) =>
  text.includes('\\')
    ? text.replace(UNICODE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;

/** Quotes that were escaped: JSON in a string. Backslashes are gone through once, by hand. */
const withoutEscapes: Step = (text) => {
  if (!/\\["'`/]/.test(text)) return text;
  const parts: string[] = [];
  let done = 0;
  for (let at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at)) {
    let end = at;
    while (text.charCodeAt(end) === 92) end += 1;
    const next = text.charAt(end);
    const isBreak = next === 'n' || next === 'r' || next === 't';
    if ('"\'`/'.includes(next) || isBreak) {
      parts.push(text.slice(done, at), isBreak ? (next === 't' ? '\t' : '\n') : next);
      done = end + 1;
    }
    at = end;
  }
  parts.push(text.slice(done));
  return parts.join('');
};

/** Runs of characters of Western Europe, which is how Korean looks that was read as Latin 1. */
const LATIN = /[\u0080-\u00ff](?:[\u0080-\u00ff ]{0,200}[\u0080-\u00ff])/g;
const withoutMojibake: Step = (text) => {
  if (!/[\u0080-\u00ff]{4}/.test(text)) return text;
  const repair = remembering((run) => {
    const bytes = Uint8Array.from(run, (character) => character.charCodeAt(0));
    const read = bytesToText(bytes);
    return read !== null && /^[가-힣 ]+$/.test(read) ? read : run;
  });
  return text.replace(LATIN, repair);
};

const STEPS: readonly Step[] = [
  withoutColours,
  withoutPercent,
  withoutEntities,
  withoutUnicode,
  withoutEscapes,
  withoutMojibake,
];

const UTF_8 = new TextDecoder('utf-8', { fatal: true });
let eucKr: TextDecoder | null | undefined;

/** Bytes as text: UTF-8, else the encoding of Korea that the older API writes; null for neither. */
function bytesToText(bytes: Uint8Array): string | null {
  try {
    return UTF_8.decode(bytes);
  } catch {
    try {
      eucKr ??= new TextDecoder('euc-kr', { fatal: true });
      return eucKr.decode(bytes);
    } catch {
      return null;
    }
  }
}

/** Longer base64 is no response. */
const LONGEST_BASE64 = 400_000;

/**
 * What a run of base64 holds, when that is a text with names and values; null otherwise.
 * @example base64ToText('eyJjYXJkQ29kZSI6IjEyIn0=') // '{"cardCode":"12"}'
 */
export function base64ToText(run: string): string | null {
  if (run.length < 16 || run.length > LONGEST_BASE64) return null;
  if (!/^[\w+/\-\r\n]+={0,2}$/.test(run)) return null;
  try {
    const plain = atob(
      run
        .replace(/[\r\n]/g, '')
        .replaceAll('-', '+')
        .replaceAll('_', '/'),
    );
    const text = UTF_8.decode(Uint8Array.from(plain, (character) => character.charCodeAt(0)));
    return /[{=<&:]/.test(text) && !/[\0-\x08\x0e-\x1f]/.test(text) ? text : null;
  } catch {
    return null;
  }
}
