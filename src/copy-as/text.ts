/** Control characters, line separators, what turns the direction of a text, and the byte order mark. */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** Java turns \u000a into a line break before it looks for the end of a string. */
const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const toEscape = (character: string): string =>
  NAMED[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * A text in double quotes, as JavaScript, Java and Python read it alike.
 * @example textToQuoted('a "b"') // '"a \\"b\\""'
 */
export function textToQuoted(text: string): string {
  const escaped = text
    .toWellFormed()
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replace(UNPRINTABLE, toEscape);
  return `"${escaped}"`;
}

/**
 * A text in double quotes as Kotlin reads it, where `$` begins a template.
 * @example textToKotlin('$x') // '"\\$x"'
 */
export const textToKotlin = (text: string): string => textToQuoted(text).replaceAll('$', '\\$');

/**
 * A text in double quotes as every PHP reads it, from 5.6 on: bytes that cannot be printed are written as
 * such, since `\\u{…}` is newer.
 * @example textToPhp('$x') // '"\\$x"'
 */
export function textToPhp(text: string): string {
  const toBytes = (character: string): string =>
    [...new TextEncoder().encode(character)]
      .map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`)
      .join('');
  const escaped = text
    .toWellFormed()
    .replace(/[\\"$]/g, '\\$&')
    .replace(UNPRINTABLE, toBytes);
  return `"${escaped}"`;
}

/**
 * A text in double quotes as Swift reads it, which writes characters by number as `\\u{a}`.
 * @example textToSwift('a\u0000') // '"a\\u{0}"'
 */
export function textToSwift(text: string): string {
  const escaped = text
    .toWellFormed()
    .replace(/[\\"]/g, '\\$&')
    .replace(UNPRINTABLE, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
  return `"${escaped}"`;
}

/**
 * A text as an SQL literal. MySQL takes a backslash for an escape, PostgreSQL and SQLite do not, and
 * no spelling of it suits all three: it becomes its full-width form, so that none can leave the
 * literal.
 * @example textToSql("it's") // "'it''s'"
 * @example textToSql('a\\b') // "'a＼b'"
 */
export const textToSql = (text: string): string => {
  const plain = text.toWellFormed().replace(UNPRINTABLE, ' ').replaceAll('\\', '\uff3c');
  return `'${plain.replaceAll("'", "''")}'`;
};

/**
 * A text on one line that ends no comment.
 * @example textToComment('a *' + '/ b') // 'a * / b'
 */
export const textToComment = (text: string): string =>
  text.toWellFormed().replace(UNPRINTABLE, ' ').replaceAll('*/', '* /').replaceAll('\\u', '\\ u');

/** Lines as a comment of the C family. */
export const linesToBlockComment = (lines: readonly string[]): string =>
  ['/**', ...lines.map((line) => ` * ${textToComment(line)}`), ' */'].join('\n');
