import { inLocales, ORIGINAL, type LocaleMap } from '../../src/i18n/locales.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'node-html-parser';
import { markdownToMdast } from 'satteri';
import { fileToKnown } from '../../src/browser/decode/codes.ts';
import { decode } from '../../src/browser/decode/decode.ts';
import { checkedContent } from '../../src/checks/check-content.ts';
import { changesToAtom } from '../../src/formats/atom.ts';
import { kindToColumns } from '../../src/formats/csv-columns.ts';
import { rowsToCsv } from '../../src/formats/csv.ts';
import { codeToJsonLd, jsonLdToText, tableToJsonLd } from '../../src/formats/json-ld.ts';
import { codebookToLlms } from '../../src/formats/llms.ts';
import { codeToMarkdown, guideToMarkdown, tableToMarkdown } from '../../src/formats/markdown.ts';
import { codebookToModule } from '../../src/formats/module.ts';
import { codeToRow, rowsToEnvelope } from '../../src/formats/rows.ts';
import type { CodeOf } from '../../src/kinds/index.ts';
import { contentToCodebook, tableOf } from '../../src/model/codebook.ts';
import { codebookToDecoderData } from '../../src/payloads/decoder-data.ts';
import { codebookToFacetsFile } from '../../src/payloads/facets-file.ts';
import { codebookToSearchFile } from '../../src/payloads/search-file.ts';
import { codebookToRecords } from '../../src/payloads/search-records.ts';
import type { DecoderFile } from '../../src/shared/files/decoder.ts';
import type { MessagesFile, SearchFile } from '../../src/shared/files/search.ts';
import { wireToRecords } from '../../src/shared/search-record.ts';
import { HOSTILE_MESSAGES } from '../fixtures/hostile-messages.ts';
import { toTexts } from '../fixtures/to-texts.ts';

/** The real content, with a hostile text wherever the Codebook or the gateway says something. */
function hostileContent(): ReturnType<typeof checkedContent> {
  const content = structuredClone(checkedContent());
  let next = 0;
  const text = (): LocaleMap<string> => {
    const korean = HOSTILE_MESSAGES[next % HOSTILE_MESSAGES.length] ?? '';
    next += 1;
    return toTexts(korean, `${korean}.`);
  };
  for (const row of content.response) row.message = text();
  for (const row of [...content.card, ...content.bank]) {
    row.name = text();
    row.aliases = inLocales((locale) => (locale === ORIGINAL ? [text().ko] : []));
  }
  for (const row of content.http) row.description = text();
  for (const entry of content.remedies) entry.advice = text();
  for (const entry of content.tables) Object.assign(entry, { title: text(), about: text() });
  for (const entry of content.guides) entry.title = text();
  for (const entry of content.changes) Object.assign(entry, { title: text(), text: text() });
  for (const entry of content.issuers) entry.name = text();
  return content;
}

const codebook = contentToCodebook(hostileContent());
const responses = tableOf(codebook, 'response').codes;
const messagesOf = (code: CodeOf<'response'>) => code.meanings.map(({ message }) => message);

/** A text as a line of a document shows it: blanks are one. */
const even = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A part of a document. */
type Node = ReturnType<typeof markdownToMdast>;

/** Every node of a document. */
function* nodesOf(node: Node): Generator<Node> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesOf(child);
}

/** What a reader sees of a part of a document. */
const textOf = (node: Node): string =>
  [...nodesOf(node)]
    .map((one) => ('value' in one && one.type !== 'html' ? one.value : ''))
    .join('');

/** What a document is made of beside what we write. */
const FOREIGN: ReadonlySet<string> = new Set(
  'html image imageReference definition code thematicBreak delete footnoteReference emphasis linkReference'.split(
    ' ',
  ),
);

/** A document read again: its text, and that nothing in it came of a message. */
function readDocument(markdown: string): string {
  const tree = markdownToMdast(markdown);
  for (const node of nodesOf(tree)) {
    // The sources of a limit stand one below the other in a cell.
    if (node.type === 'html' && node.value === '<br>') continue;
    assert.ok(!FOREIGN.has(node.type), `${node.type}: ${textOf(node)}`);
    if (node.type === 'link') assert.match(node.url, /^https?:\/\//);
  }
  return even(textOf(tree));
}

/** CSV as RFC 4180 says, with our apostrophes before formulas taken off. */
function csvToRows(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (const [, quoted, plain = '', end] of csv.replace(/^\ufeff/, '').matchAll(cell)) {
    const text = quoted?.replaceAll('""', '"') ?? plain;
    row.push(text.replace(/^'(?='*[=+\-@\t\r])/, ''));
    if (end !== '\r\n') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

test('hostile content: there is much of it', () => {
  assert.ok(HOSTILE_MESSAGES.length > 150, String(HOSTILE_MESSAGES.length));
  assert.ok(responses.length > HOSTILE_MESSAGES.length);
});

test('hostile content: the search reads it back equal', () => {
  const { records, messages: second } = codebookToSearchFile(codebook).bodies;
  const { names } = JSON.parse(records) as SearchFile;
  const { messages } = JSON.parse(second) as MessagesFile;
  assert.deepEqual(wireToRecords(messages, wireToRecords(names)), codebookToRecords(codebook));
});

test('hostile content: the decoder reads it back equal', () => {
  const { file } = JSON.parse(codebookToDecoderData(codebook).bodies.codes) as {
    file: DecoderFile;
  };
  const known = fileToKnown(file);
  for (const code of responses) {
    assert.deepEqual(
      known.meanings('response', code.code).map(({ name }) => name),
      messagesOf(code),
    );
    // A body as the API would send it, too.
    const body = JSON.stringify({ resultCode: code.code, resultMsg: code.meanings[0].message.ko });
    assert.equal(decode(body, known).findings[0]?.code, code.code);
  }
  assert.ok(codebookToFacetsFile(codebook).bodies.facets.length > 0);
});

test('hostile content: JSON reads it back equal', () => {
  const rows = responses.map(codeToRow);
  const file = JSON.stringify(rowsToEnvelope(rows, codebook, null));
  assert.deepEqual((JSON.parse(file) as { rows: unknown }).rows, rows);
});

test('hostile content: CSV reads it back equal', () => {
  const rows = csvToRows(rowsToCsv(responses.map(codeToRow), kindToColumns('response')));
  const [head = [], ...lines] = rows;
  const [ko, en] = [head.indexOf('message.ko'), head.indexOf('message.en')];
  assert.deepEqual(
    lines.map((cells) => ({ ko: cells[ko], en: cells[en] })),
    responses.flatMap(messagesOf),
  );
});

test('hostile content: the module reads it back equal', async () => {
  const { script, types } = codebookToModule(codebook);
  const address = `data:text/javascript,${encodeURIComponent(script)}`;
  const module = (await import(address)) as {
    response: Record<string, { meanings: { message: unknown }[] }>;
  };
  for (const code of responses)
    assert.deepEqual(
      module.response[code.code]?.meanings.map(({ message }) => message),
      messagesOf(code),
    );
  // Every comment of the types ends where we end it.
  assert.equal(types.split('/*').length, types.split('*/').length);
});

test('hostile content: Markdown reads it back equal', () => {
  for (const code of responses) {
    for (const locale of ['ko', 'en'] as const) {
      const text = readDocument(
        codeToMarkdown(code, tableOf(codebook, 'response').title[locale], locale),
      );
      for (const { ko, en } of messagesOf(code)) {
        assert.ok(text.includes(even(ko)), `${ko}\n\n${text}`);
        assert.ok(text.includes(even(en)), `${en}\n\n${text}`);
      }
    }
  }
  for (const table of codebook.tables.values()) {
    const text = readDocument(tableToMarkdown(table, [], 'ko'));
    assert.ok(text.startsWith(even(table.title.ko)), text.slice(0, 200));
  }
  for (const guide of codebook.guides.values())
    assert.ok(
      readDocument(guideToMarkdown(guide, '', codebook, 'en')).startsWith(even(guide.title.en)),
    );
  const cards = tableOf(codebook, 'card');
  for (const card of cards.codes) readDocument(codeToMarkdown(card, cards.title.ko, 'ko'));
});

test('hostile content: the list for language models reads it back equal', () => {
  const text = readDocument(codebookToLlms(codebook));
  for (const { title, about } of codebook.tables.values())
    assert.ok(text.includes(`${even(title.en)}: ${even(about.en)}`), title.en);
});

test('hostile content: the feed reads it back equal', () => {
  for (const locale of ['ko', 'en'] as const) {
    const feed = parse(changesToAtom(codebook.changes, codebook.date, locale));
    assert.deepEqual(
      feed.querySelectorAll('entry > title').map(({ text }) => text),
      codebook.changes.map(({ title }) => title[locale]),
    );
    assert.deepEqual(
      feed.querySelectorAll('entry > summary').map(({ text }) => text),
      codebook.changes.map(({ text }) => text?.[locale]),
    );
  }
});

test('hostile content: linked data reads it back equal and ends no element', () => {
  for (const code of responses) {
    const data = codeToJsonLd(code, 'ko');
    const element = `<script type="application/ld+json">${jsonLdToText(data)}</script>`;
    const script = parse(element, { blockTextElements: { script: true } }).querySelectorAll(
      'script',
    );
    assert.equal(script.length, 1);
    assert.deepEqual(JSON.parse(script[0]?.rawText ?? ''), data);
    assert.doesNotMatch(jsonLdToText(data), /</);
  }
  const table = tableToJsonLd(tableOf(codebook, 'card'), 'en');
  assert.deepEqual(JSON.parse(jsonLdToText(table)), JSON.parse(JSON.stringify(table)));
});
