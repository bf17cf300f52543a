import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkedContent } from '../../src/checks/check-content.ts';
import { hostsToAddressPattern } from '../../src/checks/rules/addresses.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { lookUp } from '../../src/kinds/shelf.ts';
import { contentToCodebook } from '../../src/model/codebook.ts';
import { groupToLimits } from '../../src/model/limits.ts';
import { guideToMarkdown } from '../../src/formats/markdown.ts';
import { LIMIT_GROUPS } from '../../src/schemas/limit.ts';

const content = checkedContent();
const codebook = contentToCodebook(content);
const sections = content.guides.flatMap(({ links }) => links);

test('limits: each is shown once, with all that its sources say', () => {
  for (const locale of LOCALES) {
    const rows = LIMIT_GROUPS.flatMap((group) => groupToLimits(codebook, group, locale).rows);
    assert.deepEqual(rows.map(({ id }) => id).sort(), content.limits.map(({ id }) => id).sort());
    for (const { id, value, readings } of rows) {
      const limit = content.limits.find((candidate) => candidate.id === id) ?? assert.fail(id);
      assert.ok(value.includes(limit.value));
      assert.equal(readings.length, limit.readings.length);
      for (const [index, { value: other, note }] of limit.readings.entries()) {
        const shown = readings[index]?.difference ?? '';
        assert.equal(shown === '', other === null && note === null);
        assert.ok(shown.startsWith(other ?? '') && shown.endsWith(note?.[locale] ?? ''));
      }
    }
  }
});

test('limits: every group has a section of a guide that shows it, on the page and in its Markdown', () => {
  for (const group of LIMIT_GROUPS) {
    assert.ok(
      sections.some(({ limits }) => limits.includes(group)),
      group,
    );
  }
  for (const guide of codebook.guides.values()) {
    const groups = guide.links.flatMap(({ limits }) => limits);
    // As a reader sees it: a backslash takes a mark its meaning and is not shown.
    const markdown = guideToMarkdown(guide, '', codebook, 'ko').replaceAll('\\', '');
    for (const { group, value, readings } of content.limits) {
      const values = [value, ...readings.flatMap((reading) => reading.value ?? [])];
      if (groups.includes(group))
        assert.ok(
          values.every((text) => markdown.includes(text)),
          value,
        );
    }
  }
});

test('limits: where sources differ, the Markdown names both with their addresses', () => {
  const disputed = content.limits.filter(({ readings }) => readings.some(({ value }) => value));
  assert.ok(disputed.length > 0);
  for (const { id, group } of disputed) {
    const row = groupToLimits(codebook, group, 'en').rows.find((shown) => shown.id === id);
    assert.ok(row !== undefined && row.readings.length > 1);
    assert.ok(row.readings.every(({ href }) => href?.startsWith('https://')));
  }
});

test('limits: a link of the prose to a table of its page works in the Markdown, too', () => {
  const guide = lookUp(codebook.guides, 'common/preparations');
  const markdown = guideToMarkdown(guide, 'see [the table](#limits-hosts)', codebook, 'en');
  assert.match(markdown, /\]\(https?:[^)]*\/en\/guides\/common\/preparations\/#limits-hosts\)/);
});

test('limits: an address is found next to letters of any script, and no version or date is one', () => {
  const pattern = hostsToAddressPattern(['api.example.kr']);
  const found = (text: string): string | undefined => pattern.exec(text)?.[0];
  assert.equal(found('방화벽에서 203.0.113.7을'), '203.0.113.7');
  assert.equal(found('(203.0.113.64/27)'), '203.0.113.64/27');
  assert.equal(found('sandbox.pay.example.kr로'), 'sandbox.pay.example.kr');
  assert.equal(found('API.EXAMPLE.KR'), 'API.EXAMPLE.KR');
  for (const text of [
    'TLS 1.2',
    '0.0.10',
    '2023.02.01',
    '1.2.3.4.5',
    'otherexample.kr',
    'a.example.kro',
  ])
    assert.equal(found(text), undefined, text);
});
