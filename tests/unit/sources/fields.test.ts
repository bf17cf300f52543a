import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { checkedContent } from '../../../src/checks/check-content.ts';
import { compareFields } from '../../../src/sources/check-sources.ts';
import { contentToFieldPages, markdownToFieldNames } from '../../../src/sources/fields.ts';

const workshop = mkdtempSync(join(tmpdir(), 'codebook-fields-'));
after(() => {
  rmSync(workshop, { recursive: true });
});

const content = checkedContent();
const source = content.sources.find((one) => contentToFieldPages(content, one).length > 1);
assert.ok(source !== undefined);
const pages = contentToFieldPages(content, source);

/** The pages of the source with the fields that the content has, in a folder of their own. */
function toFolder(name: string, change: (page: string, fields: string[]) => string[]): string {
  const folder = join(workshop, name);
  for (const { page, recorded } of pages) {
    const path = join(folder, source?.id ?? '', page);
    mkdirSync(dirname(path), { recursive: true });
    const rows = change(page, [...recorded]).map((field) => `| \`${field}\` | String |`);
    writeFileSync(path, ['# Fields', '', '| Parameter | Type |', '|--|--|', ...rows].join('\n'));
  }
  return folder;
}

const compare = (folder: string) =>
  compareFields({ content, folders: [folder], only: [source.id] });

test('sources: fields that stand as they are recorded leave nothing open', async () => {
  const [report] = await compare(toFolder('same', (_, fields) => fields));
  assert.deepEqual(report?.open, []);
  assert.ok(report.isRead);
});

test('sources: a new field and one that is gone are told with their page', async () => {
  const [first] = pages;
  assert.ok(first !== undefined);
  const gone = first.recorded[0] ?? '';
  const [report] = await compare(
    toFolder('changed', (page, fields) => [
      ...fields.filter((field) => field !== gone),
      ...(page === first.page ? ['brandNewField'] : []),
    ]),
  );
  const [added, lost, ...others] = report?.open ?? [];
  assert.match(added ?? '', new RegExp(`^Field brandNewField stands on ${first.page} and in no`));
  assert.match(lost ?? '', new RegExp(`^Field ${gone} no longer stands on `));
  assert.deepEqual(others, []);
});

test('sources: a page that is missing is told, a folder without any page is not', async () => {
  const folder = toFolder('missing', (_, fields) => fields);
  rmSync(join(folder, source.id, pages[0]?.page ?? ''));
  const [report] = await compare(folder);
  assert.equal(report?.isRead, false);
  assert.deepEqual(await compare(join(workshop, 'empty')), []);
});

test('sources: names stand in the columns before the type, also in objects, and nothing else is one', () => {
  const names = markdownToFieldNames(
    [
      '| Parameter | Field | Type |',
      '|-|-|-|',
      '| `card` | | Object |',
      '|  | `cardCode` | String |',
      '',
      '| Code | Meaning |',
      '|-|-|',
      '| other | thing |',
    ].join('\n'),
  );
  assert.deepEqual(names, ['card', 'cardCode']);
});
