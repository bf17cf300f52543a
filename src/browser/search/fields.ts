import type { KindId } from '../../kind-list.ts';
import { padCode } from '../../shared/code-spelling.ts';
import type { Speech } from './speech.ts';

/** A table named in a query, with the code that was asked of it. */
export interface FieldQuery {
  kind: KindId;
  /** The value as typed: `4`, `088`, `c002`. */
  value: string;
}

/**
 * The table and the code that a query names, as pasted from a log; null when it names none.
 * @example queryToField('"vbankCode":"088"', speech) // { kind: 'bank', value: '088' }
 * @example queryToField('cardCode 12', speech) // { kind: 'card', value: '12' }
 */
export function queryToField(query: string, speech: Speech): FieldQuery | null {
  return fieldInside(query, speech) ?? tableAndCode(query, speech) ?? codeAndTable(query, speech);
}

/** An API field with its value, wherever it stands: in JSON, in a form, in a log line. */
function fieldInside(query: string, { fieldWithValue, names }: Speech): FieldQuery | null {
  const match = fieldWithValue.exec(query);
  const name = match?.[1]?.toLowerCase() ?? '';
  const kind = names.find(([known]) => known === name)?.[1];
  return kind === undefined || match?.[2] === undefined
    ? null
    : { kind, value: match[2].toLowerCase() };
}

/** A table, as people call it, before a code: 카드코드 12, http 404. */
function tableAndCode(query: string, { names, between }: Speech): FieldQuery | null {
  const text = query.toLowerCase().replace(/^([a-z]+)[\s_-]+(?=(?:status|code)\b)/, '$1');
  for (const [name, kind] of names) {
    if (!text.startsWith(name)) continue;
    const rest = text.slice(name.length);
    // A letter right behind the name makes it another word: `cards`, `httpbin`.
    if (/^[a-z]/.test(rest)) continue;
    const value = /^([0-9a-z]{1,4})(?:[은는이가을를의]|번)?(?:[\s"'`,;&})\]].*)?$/.exec(
      rest.replace(between, '').trim(),
    )?.[1];
    if (value !== undefined && /\d/.test(value)) return { kind, value };
  }
  return null;
}

/** A code before a table: 12번 카드, 088 은행. */
function codeAndTable(query: string, speech: Speech): FieldQuery | null {
  const [, value, table = ''] = speech.codeAndTable.exec(query) ?? [];
  const kind = speech.kindOf.get(table.toLowerCase());
  if (value === undefined || kind === undefined || !/\d/.test(value)) return null;
  return { kind, value: value.toLowerCase() };
}

/**
 * Whether a typed value means a code of a table: any case, with or without leading zeros.
 * @example valueIsCode('7', 'card', '07') // true
 * @example valueIsCode('088', 'card', '88') // false
 */
export function valueIsCode(value: string, kind: KindId, code: string): boolean {
  return padCode(kind, value) === code;
}
