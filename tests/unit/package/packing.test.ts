import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { parseTar } from 'nanotar';
import { z } from 'astro/zod';
import { filesToArchive } from '../../../src/packing/archive.ts';
import { schemaToType } from '../../../src/packing/declarations.ts';
import { withoutSite } from '../../../src/packing/material.ts';

const FILES = [
  { path: 'package.json', content: '{"name":"x"}' },
  { path: 'bin/x.mjs', content: '#!/usr/bin/env node\n', isCommand: true },
  { path: 'data/한글.json', content: '"가"' },
];

test('the same files give the same archive, in whatever order they come', () => {
  const [one, two] = [filesToArchive(FILES), filesToArchive(FILES.toReversed())];
  assert.deepEqual(one, two);
});

test('an archive has its files under package/, at fixed times, the command executable', () => {
  const tar = gunzipSync(filesToArchive(FILES));
  const entries = parseTar(new Uint8Array(tar));
  assert.deepEqual(
    entries.map(({ name, text }) => [name, text]),
    [
      ['package/bin/x.mjs', '#!/usr/bin/env node\n'],
      ['package/data/한글.json', '"가"'],
      ['package/package.json', '{"name":"x"}'],
    ],
  );
  assert.deepEqual(new Set(entries.map(({ attrs }) => attrs?.mtime)).size, 1);
  assert.match(entries[0]?.attrs?.mode ?? '', /755$/);
  assert.match(entries[2]?.attrs?.mode ?? '', /644$/);
});

test('no byte of an archive tells where or when it was made', () => {
  const archive = filesToArchive(FILES);
  // The header of gzip: no time, no name, no system but "unknown" or a fixed one.
  assert.deepEqual([...archive.slice(4, 8)], [0, 0, 0, 0]);
  assert.equal((archive[3] ?? 0) & 8, 0);
});

test('a schema becomes the type that its values have', () => {
  const schema = z.strictObject({
    code: z.string().meta({ description: 'The code. */ alert()' }),
    flag: z.boolean().nullable(),
    kind: z.enum(['a', 'b']),
    list: z.array(z.strictObject({ ko: z.string(), 'a-b': z.int() })),
    pairs: z.record(z.string(), z.number()),
    maybe: z.string().optional(),
  });
  assert.equal(
    schemaToType(z.toJSONSchema(schema) as Parameters<typeof schemaToType>[0]),
    `{
  /** The code. * / alert() */
  readonly code: string;
  readonly flag: boolean | null;
  readonly kind: "a" | "b";
  readonly list: readonly {
    readonly ko: string;
    readonly "a-b": number;
  }[];
  readonly pairs: Readonly<Record<string, number>>;
  readonly maybe?: string;
}`,
  );
  assert.throws(() => schemaToType({ type: 'mystery' }), /No type/);
});

test('addresses of the site become paths, others stay', () => {
  assert.equal(
    withoutSite('{"a":"https://x.kr/b/card/02/","w":"https://card.kr/"}', 'https://x.kr/b/'),
    '{"a":"/card/02/","w":"https://card.kr/"}',
  );
});
