import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkedContent } from '../../src/checks/check-content.ts';
import { sourceToCited } from '../../src/kinds/institution/cited.ts';

const { outlets, issuers } = checkedContent();

test('cited: an article of a known outlet has its address, anything else stays a text', () => {
  assert.deepEqual(sourceToCited('이투데이 1029151, MBN 1038738, ko.wikipedia 우리은행', outlets), [
    { text: '이투데이 1029151', href: 'https://www.etoday.co.kr/news/view/1029151' },
    { text: 'MBN 1038738', href: null },
    {
      text: 'ko.wikipedia 우리은행',
      href: `https://ko.wikipedia.org/wiki/${encodeURIComponent('우리은행')}`,
    },
  ]);
});

test('cited: every outlet is cited', () => {
  const sources = issuers.flatMap(({ events }) => events.flatMap(({ source }) => source ?? []));
  for (const { name } of outlets)
    assert.ok(
      sources.some((source) => source.split(', ').some((text) => text.startsWith(`${name} `))),
      name,
    );
});
