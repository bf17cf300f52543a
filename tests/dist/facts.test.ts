import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'node-html-parser';
import { checkedContent } from '../../src/checks/check-content.ts';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import type { KindId } from '../../src/kind-list.ts';
import { codePath } from '../../src/paths.ts';
import { DIST } from './built-site.ts';

const content = checkedContent();

type Rows = (typeof content)['http' | 'card' | 'bank' | 'response'];

/** A text without the blanks that a page may set otherwise. */
const squash = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words of a code's page in one language. */
function pageToText(locale: Locale, kind: KindId, code: string): string {
  const file = join(DIST, codePath(locale, kind, code), 'index.html');
  return squash(parse(readFileSync(file, 'utf8')).querySelector('main')?.structuredText ?? '');
}

/** The rows of the data of a kind, as text, by code. */
function kindToData(kind: KindId): Map<string, string> {
  const file = join(DIST, 'data', `${kind}.json`);
  const { rows } = JSON.parse(readFileSync(file, 'utf8')) as { rows: { code: string }[] };
  return new Map(rows.map((row) => [row.code, squash(JSON.stringify(row))]));
}

/** A text as it stands in JSON, without its own quotation marks. */
const toJson = (text: string): string => squash(JSON.stringify(text).slice(1, -1));

/** The messages of each response code, to the letter. */
const messages = Map.groupBy(content.response, ({ code }) => code);

test('facts: what each source says of a code is on its page and in the data', () => {
  const kinds = ['http', 'card', 'bank', 'response'] as const;
  const shorts = new Map(content.sources.map(({ id, short }) => [id, short]));
  const missing = kinds.flatMap((kind) => {
    const data = kindToData(kind);
    const rows: Rows = content[kind];
    return rows.flatMap((row: Rows[number]): string[] => {
      const inData = data.get(row.code) ?? '';
      const quotes = row.readings.flatMap(({ quote }) => (quote === null ? [] : [quote]));
      const meanings = kind === 'response' ? (messages.get(row.code) ?? []) : [];
      const published = [...meanings.map(({ message }) => message.ko), ...quotes];
      return [
        ...[...published.map(toJson), ...row.readings.map(({ text }) => toJson(text.ko))]
          .filter((text) => !inData.includes(text))
          .map((text) => `${kind} ${row.code} data: ${text}`),
        ...row.sources
          .filter((source) => !inData.includes(`"${source}"`))
          .map((source) => `${kind} ${row.code} data: ${source}`),
        ...LOCALES.flatMap((locale) => {
          const page = pageToText(locale, kind, row.code);
          return [
            ...published,
            ...row.readings.map(({ text }) => text[locale]),
            ...row.readings.map(({ source }) => shorts.get(source)?.[locale] ?? source),
          ]
            .filter((text) => !page.includes(squash(text)))
            .map((text) => `${locale} ${kind} ${row.code}: ${text}`);
        }),
      ];
    });
  });
  assert.deepEqual(missing, []);
});

test('facts: each HTTP status names the response codes that come with it, in each language', () => {
  const data = kindToData('http');
  const missing = content.http.flatMap(({ code: status, codes }) =>
    codes.flatMap(({ code, source }) => [
      ...LOCALES.filter((locale) => !pageToText(locale, 'http', status).includes(code)),
      ...((data.get(status) ?? '').includes(code) ? [] : [`data of ${source}`]),
    ]),
  );
  assert.deepEqual(missing, []);
});
