/** What a screen reader is given: the accessibility tree of what people use most. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite } from './open-site.ts';

const { visit } = openSite();

test('read aloud: a table tells its head cells, and each row its code', async () => {
  await visit('/card/', async (page) => {
    const tree = await page.getByRole('table').ariaSnapshot();
    assert.match(tree, /columnheader "코드"/);
    assert.match(tree, /columnheader "결제창"/);
    assert.match(tree, /rowheader "12"/);
    assert.match(tree, /cell "NH농협카드 매뉴얼 표기: NH채움"/);
  });
});

test('read aloud: a table is one on a phone, too, where its cells are laid out otherwise', async () => {
  await visit(
    '/bank/',
    async (page) => {
      const tree = await page.getByRole('table').ariaSnapshot();
      assert.match(tree, /rowheader "088"/);
      assert.match(tree, /cell "가능"/);
    },
    { viewport: { width: 390, height: 844 } },
  );
});

test('read aloud: a code page begins with the code, what became of the money, and what to do', async () => {
  await visit('/response/3095/', async (page) => {
    const tree = await page.locator('main').ariaSnapshot();
    const places = [
      'heading "3095 카드사 실패 응답"',
      '이 요청으로는 결제되지 않았습니다.',
      '조치 방법',
    ].map((text) => tree.indexOf(text));
    assert.ok(
      places.every((place, index) => place > (places[index - 1] ?? -1)),
      tree,
    );
  });
});

test('read aloud: the search tells how many hits there are, and each hit', async () => {
  await visit('/', async (page) => {
    const box = page.getByRole('searchbox').first();
    await box.fill('3095');
    // The message of a code comes with the second step.
    await page.getByRole('option', { name: '카드사 실패 응답' }).waitFor();
    const tree = await page.locator('search-box').first().ariaSnapshot();
    assert.match(tree, /combobox ".*검색"/);
    assert.match(tree, /listbox/);
    assert.match(tree, /option ".*3095.*카드사 실패 응답.*" \[selected\]/);
    assert.match(await page.locator('search-box [role=status]').first().innerText(), /1건/);
  });
});

test('read aloud: the decoder tells its verdict, and then the codes', async () => {
  await visit('/decode/', async (page) => {
    await page.getByRole('textbox').fill('{"resultCode":"3095","resultMsg":"카드사 실패 응답"}');
    await page.locator('#decode-verdict', { hasText: '결제' }).waitFor();
    const tree = await page.locator('#decoder').ariaSnapshot();
    assert.match(tree, /textbox "응답 또는 로그"/);
    assert.match(tree, /3095/);
  });
});
