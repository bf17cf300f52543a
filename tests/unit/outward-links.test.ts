import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askLink } from '../links/outward-links.ts';

const answering = (status: number) => () => Promise.resolve(new Response(null, { status }));

test('links: a page that is there is alive, shy servers are, too', async () => {
  for (const status of [200, 204, 403, 429]) {
    assert.equal((await askLink('https://a.example/', '/x/', answering(status))).problem, null);
  }
});

test('links: a page that is gone or a server that is silent is told, with the page that has the link', async () => {
  assert.deepEqual(await askLink('https://a.example/', '/x/', answering(404)), {
    address: 'https://a.example/',
    page: '/x/',
    problem: 'answered 404',
  });
  const silent = () => Promise.reject(new Error('fetch failed', { cause: new Error('ENOTFOUND') }));
  assert.equal((await askLink('https://a.example/', '/x/', silent)).problem, 'ENOTFOUND');
});
