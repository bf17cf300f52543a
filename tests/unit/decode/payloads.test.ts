import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileToKnown } from '../../../src/browser/decode/codes.ts';
import { decode } from '../../../src/browser/decode/decode.ts';
import { decodedToReadText } from '../../../src/browser/decode/report.ts';
import { checkedContent } from '../../../src/checks/check-content.ts';
import { contentToCodebook } from '../../../src/model/codebook.ts';
import { codebookToDecoderFields } from '../../../src/payloads/decoder-fields.ts';
import { codebookToDecoderFile } from '../../../src/payloads/decoder-file.ts';
import type { DecoderFields } from '../../../src/shared/files/decoder.ts';

const codebook = contentToCodebook(checkedContent());
const known = fileToKnown(codebookToDecoderFile(codebook));
const { fields } = JSON.parse(codebookToDecoderFields(codebook).bodies.fields) as DecoderFields;
const explained = new Map(fields.flatMap((field) => field.names.map((name) => [name, field])));

/** What a manual lists as the fields of one message, as paths: `card.cardCode`, `cancels[].tid`. */
interface Payload {
  source: string;
  page: string;
  direction: string;
  paths: readonly string[];
}

const payloads = readFileSync('tests/fixtures/payloads.tsv', 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line): Payload => {
    const [source = '', page = '', direction = '', paths = ''] = line.split('\t');
    return { source, page, direction, paths: paths.split(' ') };
  });

interface Body {
  [name: string]: string | Body | Body[];
}

/** A value of nobody; one that is a code is one of the tables. */
const VALUES: Readonly<Record<string, string>> = {
  resultCode: '0000',
  resultMsg: '정상 처리되었습니다.',
  cardCode: '04',
  acquCardCode: '04',
  bankCode: '088',
  vbankCode: '088',
  refundBankCode: '088',
};

/** A body with all of the fields. */
function pathsToBody(paths: readonly string[]): Body {
  const body: Body = {};
  for (const path of paths) {
    let at = body;
    const parts = path.split('.');
    const name = parts.pop() ?? '';
    for (const part of parts) {
      const key = part.replace('[]', '');
      const inner = (at[key] ??= part.endsWith('[]') ? [{}] : {});
      const next = Array.isArray(inner) ? inner[0] : inner;
      assert.ok(typeof next === 'object', path);
      at = next;
    }
    at[name] = VALUES[name] ?? 'example';
  }
  return body;
}

/** The names of a body, those of its objects too. */
const bodyToNames = (body: Body): string[] =>
  Object.entries(body).flatMap(([name, value]) => [
    name,
    ...(typeof value === 'string'
      ? []
      : (Array.isArray(value) ? value : [value]).flatMap((inner) => bodyToNames(inner))),
  ]);

/** The names that the decoder lists for a text. */
const textToNames = (text: string): string[] =>
  decodedToReadText(decode(text, known), known).report.names.map(({ name }) => name);

test('payloads: every field of every message of the manuals is listed and explained, sent as JSON or as a form', () => {
  assert.ok(new Set(payloads.map(({ source }) => source)).size > 1);
  for (const { source, page, direction, paths } of payloads) {
    const where = `${source} ${page} ${direction}`;
    const body = pathsToBody(paths);
    const names = new Set(bodyToNames(body));
    const listed = new Set(textToNames(JSON.stringify(body, null, 2)));
    assert.deepEqual(
      [...names].filter((name) => !listed.has(name)),
      [],
      `${where}: not listed`,
    );
    const unknown = [...names].filter((name) => !explained.has(name.toLowerCase()));
    assert.deepEqual(unknown, [], `${where}: not explained`);
    if (direction !== 'callback') continue;
    const form = new Set(
      textToNames(new URLSearchParams(body as Record<string, string>).toString()),
    );
    assert.deepEqual(
      [...names].filter((name) => !form.has(name)),
      [],
      `${where}: not in the form`,
    );
  }
});

test('payloads: an explained field has a sentence in both languages', () => {
  for (const { id, about } of fields) for (const text of Object.values(about)) assert.ok(text, id);
});
