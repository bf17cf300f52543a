import type { KindId } from '../../kind-list.ts';

/** A table named in a query, with the code that was asked of it. */
export interface FieldQuery {
  kind: KindId;
  /** The value as typed: `4`, `088`, `c002`. */
  value: string;
}

/** API fields, and what people call the tables, by the table that they mean. */
const NAMES_OF: Readonly<Partial<Record<KindId, string>>> = {
  card: 'acqucardcode cardcode issuercode card 카드사코드 카드코드 카드사 카드',
  bank: 'refundbankcode vbankcode bankcode vbank bank 은행코드 은행 가상계좌',
  response:
    'authresultcode resultcode responsecode errorcode response result error 응답코드 결과코드 에러코드 오류코드 응답 에러 오류',
  http: 'httpstatuscode httpstatus statuscode status http상태코드 상태코드 http',
};

/** The longest first, so that the longest is recognised. */
const NAMES = Object.entries(NAMES_OF)
  .flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind as KindId] as const))
  .sort((a, b) => b[0].length - a[0].length);

/** What may stand between a field and its value, and around both, in JSON, forms, logs and speech. */
const BETWEEN = /^[\s"'`:=()[\]{},;>-]+|(?:code|코드|번)(?=[\s"'`:=])/g;

/** An API field, then its value, with at least one sign between them that no sentence has. */
const FIELD_WITH_VALUE =
  /\b((?:acquC|c)ardCode|(?:refundB|vb|b)ankCode|(?:authR|r)esultCode)["'`\s]*[:=]["'`\s]*([0-9a-z]{1,4})(?![0-9a-z])/i;

/**
 * The table and the code that a query names, as pasted from a log; null when it names none.
 * @example queryToField('"vbankCode":"088"') // { kind: 'bank', value: '088' }
 * @example queryToField('cardCode 12') // { kind: 'card', value: '12' }
 */
export function queryToField(query: string): FieldQuery | null {
  return fieldInside(query) ?? tableAndCode(query) ?? codeAndTable(query);
}

/** An API field with its value, wherever it stands: in JSON, in a form, in a log line. */
function fieldInside(query: string): FieldQuery | null {
  const match = FIELD_WITH_VALUE.exec(query);
  const name = match?.[1]?.toLowerCase() ?? '';
  const kind = NAMES.find(([known]) => known === name)?.[1];
  return kind === undefined || match?.[2] === undefined
    ? null
    : { kind, value: match[2].toLowerCase() };
}

/** A table, as people call it, before a code: 카드코드 12, http 404. */
function tableAndCode(query: string): FieldQuery | null {
  const text = query.toLowerCase().replace(/^([a-z]+)[\s_-]+(?=(?:status|code)\b)/, '$1');
  for (const [name, kind] of NAMES) {
    if (!text.startsWith(name)) continue;
    const rest = text.slice(name.length);
    // A letter right behind the name makes it another word: `cards`, `httpbin`.
    if (/^[a-z]/.test(rest)) continue;
    const value = /^([0-9a-z]{1,4})(?:[\s"'`,;&})\]].*)?$/.exec(
      rest.replace(BETWEEN, '').trim(),
    )?.[1];
    if (value !== undefined && /\d/.test(value)) return { kind, value };
  }
  return null;
}

/** A code before a table: 12번 카드, 088 은행. */
function codeAndTable(query: string): FieldQuery | null {
  const [, value, table = ''] =
    /^([0-9a-z]{2,4})\s*(?:번\s*)?(카드|은행|card|bank)(?:\s*(?:코드|code))?$/i.exec(query) ?? [];
  if (value === undefined || !/\d/.test(value)) return null;
  return { kind: /카드|card/i.test(table) ? 'card' : 'bank', value: value.toLowerCase() };
}

const WIDTHS: Readonly<Record<KindId, number>> = {
  http: 3,
  card: 2,
  bank: 3,
  response: 4,
  'js-sdk': 4,
};

/**
 * Whether a typed value means a code of a table: any case, with or without leading zeros.
 * @example valueIsCode('7', 'card', '07') // true
 * @example valueIsCode('088', 'card', '88') // false
 */
export function valueIsCode(value: string, kind: KindId, code: string): boolean {
  const typed = value.toUpperCase();
  if (typed === code) return true;
  if (!/^\d+$/.test(typed) || kind === 'http') return false;
  const bare = typed.replace(/^0+(?=.)/, '');
  return (
    bare.length <= WIDTHS[kind] &&
    bare.padStart(WIDTHS[kind], '0') === code &&
    typed.length <= WIDTHS[kind]
  );
}
