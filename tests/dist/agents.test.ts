import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { builtFiles, DIST } from './built-site.ts';

/** What an agent may fetch for one answer. */
const MOST_FETCHES = 3;
/** Bytes, not compressed: an agent reads all of them. */
const MOST_BYTES = 30_000;

const read = (file: string): string => readFileSync(`${DIST}/${file}`, 'utf8');

test('agents: sixty questions are answered by what stands in at most three files of 30 kB', () => {
  const lines = readFileSync('tests/fixtures/agent-questions.tsv', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  assert.ok(lines.length >= 60);
  for (const line of lines) {
    const [question = '', files = '', facts = ''] = line.split('\t');
    const fetched = files.split(' ');
    assert.ok(fetched.length <= MOST_FETCHES, question);
    const text = fetched.map(read).join('\n');
    assert.ok(Buffer.byteLength(text) <= MOST_BYTES, question);
    assert.ok(facts.length > 1, question);
    for (const fact of facts.split('|'))
      assert.ok(text.toLowerCase().includes(fact.toLowerCase()), `${question} lacks “${fact}”`);
  }
});

test('agents: each Markdown page has both spellings, and they are the same', () => {
  const twins = builtFiles().filter((file) => file.endsWith('/index.md'));
  assert.ok(twins.length > 1000);
  for (const file of twins)
    assert.equal(read(file.replace(/\/index\.md$/, '.md')), read(file), file);
});

test('agents: what a llms.txt names is there', () => {
  const lists = builtFiles().filter((file) => file.endsWith('llms.txt'));
  assert.ok(lists.length > 5);
  const root = /\]\((https?:\/\/[^/]+\/)/.exec(read('llms.txt'))?.[1] ?? assert.fail();
  for (const list of lists)
    for (const [, address = ''] of read(list).matchAll(/\]\(([^)#]+)/g)) {
      const path = decodeURI(address.slice(root.length));
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      assert.doesNotThrow(() => read(file), `${list} names ${address}`);
    }
});

test('agents: every page says where the Codebook is described, and which Markdown is its own', () => {
  for (const file of ['index.html', 'en/response/3095/index.html', 'card/index.html']) {
    const html = read(file);
    assert.match(html, /<link rel="describedby" href="\/llms\.txt">/);
  }
  assert.match(
    read('en/response/3095/index.html'),
    /<link rel="alternate" type="text\/markdown" href="[^"]+\/en\/response\/3095\/index\.md">/,
  );
  assert.match(read('_headers'), /Link: <\/llms\.txt>; rel="describedby"/);
});

test('agents: llms-full.txt has every English page', () => {
  const full = read('llms-full.txt');
  for (const file of builtFiles().filter((name) => /^en\/.*\/index\.md$/.test(name)))
    assert.ok(full.includes(read(file)), file);
});
