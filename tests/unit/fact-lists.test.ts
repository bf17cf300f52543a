import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkedContent } from '../../src/checks/check-content.ts';
import { limitToDataRow, listToDataRow } from '../../src/formats/rows.ts';
import { contentToCodebook } from '../../src/model/codebook.ts';
import { listToShown } from '../../src/model/fact-lists.ts';

const codebook = contentToCodebook(checkedContent());

test('lists: every row of a list has a head and a cell a column, in both languages', () => {
  for (const { id, rows } of codebook.lists)
    for (const locale of ['ko', 'en'] as const) {
      const { table } = listToShown(codebook, id, locale);
      assert.equal(table.rows.length, rows.length);
      for (const { head, cells } of table.rows) {
        assert.notEqual(head, '', id);
        assert.equal(cells.length + 1, table.columns.length, id);
      }
    }
});

test('lists: what a list says of a number is the limit, with its unit', () => {
  const { table } = listToShown(codebook, 'cancel-periods', 'en');
  const card = table.rows.find(({ head }) => head === 'Card');
  const limit = codebook.limits.find(({ id }) => id === 'period-cancel-card');
  assert.ok(limit !== undefined);
  assert.match(JSON.stringify(card?.cells), new RegExp(`within ${limit.value} year`));
});

test('lists: as data a column that no source speaks of is null, and codes stay strings', () => {
  const list = codebook.lists.find(({ id }) => id === 'wallet-cards');
  assert.ok(list !== undefined);
  const { rows, url } = listToDataRow(list, codebook);
  assert.ok(rows.some(({ cells }) => cells.beside === null));
  assert.ok(
    rows
      .flatMap(({ cells }) => cells.cards ?? [])
      .every((code) => typeof code === 'string' && /^\d\d$/.test(code)),
  );
  assert.match(url.en, /\/en\/guides\/common\/code\/#list-wallet-cards$/);
});

test('limits: as data each has the address of its row on a guide', () => {
  for (const limit of codebook.limits) {
    const { url, readings } = limitToDataRow(limit, codebook);
    assert.ok(url.ko.endsWith(`/#${limit.id}`), url.ko);
    assert.ok(readings.length > 0);
  }
});
