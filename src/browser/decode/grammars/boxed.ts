import type { Value } from './pair.ts';

/** The names under which databases, readers of XML and schemas keep a value in an object of its own. */
const BOX = String.raw`["']?(?:S|N|s|n|string|str|stringValue|string_value|value|example|default|const|text|#text|_text|_cdata|_|\$t|\$|0)["']?`;
const KIND = String.raw`(?:["']?(?:type|format|description)["']?\s{0,3}:\s{0,3}["']?[\w -]{1,60}["']?\s{0,3}[,\n]\s{0,20}){0,3}`;
const SIGN = String.raw`\s{0,3}(?::|=>?)\s{0,3}`;
const INNER = String.raw`${KIND}\[?${BOX}\]?${SIGN}(?:"([^"\n{}]{1,300})"|'([^'\n{}]{1,300})'|([\w가-힣.-]{1,60}))`;

/**
 * `": {"S": "3021"}`, `: { stringValue: '3021' }`, ` => SimpleXMLElement Object ( [0] => 3021 )`, and in YAML the
 * lines below the name, `type: string` and `example: "3021"`.
 */
const BOXED = new RegExp(
  String.raw`["'\]]?${SIGN}(?:\w{1,40} Object\s{0,40})?[{(]\s{0,20}${INNER}\s{0,20}[,})]`,
  'y',
);
const BELOW = new RegExp(String.raw`["']?:[ \t]{0,3}\r?\n\s{1,20}${INNER}`, 'y');

/**
 * The value that stands in an object of its own behind a name; null for none.
 * @example boxedValue('{"resultCode":{"S":"3021"}}', 12)?.value // '3021'
 */
export function boxedValue(text: string, end: number): Value | null {
  for (const form of [BOXED, BELOW]) {
    form.lastIndex = end;
    const match = form.exec(text);
    if (match === null) continue;
    const value = match[1] ?? match[2] ?? match[3] ?? '';
    const from = end + match[0].lastIndexOf(value);
    return { value, from, to: from + value.length, isQuoted: true, isLoose: false };
  }
  return null;
}
