import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { COLLECTIONS } from '../../../src/reading/collections.ts';
import { ContentReader } from '../../../src/reading/read-content.ts';
import { at, changed, type Case } from './workshop.ts';

const FILE = 'limits.yaml';
// The one table alone: whether the whole content is sound is a test of its own.
const limits = new ContentReader()
  .readCollection(COLLECTIONS.limits)
  .rows.map(({ data }) => COLLECTIONS.limits.schema.parse(data));

/** A host of the gateway that the content has. */
export const HOST = limits.find(({ group }) => group === 'hosts')?.value ?? assert.fail();

/** A mistake in the first limit. */
const first = (name: string, from: RegExp, to: string, what: string): Case =>
  changed(name, FILE, from, to, `content/${FILE}: limit "${limits[0]?.id ?? ''}" ${what}`);

/** Slips in a limit. */
export const LIMIT_MISTAKES: readonly Case[] = [
  first(
    'a limit of another kind',
    /value: "[^"]+"/,
    'value: "many"',
    'has the value "many", which is none of the group',
  ),
  first(
    'an IP address that is none',
    /value: "\d[^"]+\/27"/,
    'value: "203.0.113.256"',
    'has the value "203.0.113.256", which is none of the group',
  ),
  first(
    'a limit of a source that does not exist',
    /source: [\w-]+/,
    'source: nowhere',
    'names the source "nowhere", which does not exist; correct the name or add the source.',
  ),
  first(
    'an older reading before a newer one',
    /date: "[^"]+"/,
    'date: "1999"',
    'has a reading of "',
  ),
  first(
    'a newest reading with another value',
    /(date: "[^"]+"\n)/,
    '$1      value: "203.0.113.7"\n',
    'has another value than its newest reading;',
  ),
  first(
    'a limit that stands twice',
    /(- id: ([\w-]+)\n[\s\S]*?)(?=- id: )/,
    '$1$1',
    'stands twice; remove one of the two.',
  ),
];

/** Each kind of text that must not repeat an address, by the place where one is put into it. */
const TEXTS: readonly (readonly [file: string, from: RegExp, noun: string])[] = [
  ['remedies.yaml', /advice:\n {4}ko: /, 'remedy'],
  ['situations.yaml', /checks:\n {4}- ko: /, 'situation'],
  ['domains.yaml', /checks:\n {4}- ko: /, 'domain'],
  ['lookalikes.yaml', /difference:\n {4}ko: /, 'lookalike'],
  ['codes/response/cancel.yaml', /note:\n {4}ko: /, 'code'],
  ['guides/common/preparations.yaml', /about:\n {6}ko: /, 'the guide'],
  ['guides/docs/hook.ko.mdx', /^/, 'the file'],
  ['guides/docs/hook.en.mdx', /^/, 'the file'],
];

/** What a sentence calls the entry around the first place that a pattern fits. */
function nameOfEntry(file: string, from: RegExp, noun: string): string {
  if (noun.startsWith('the ')) return noun;
  const text = readFileSync(at('content', file), 'utf8');
  const before = text.slice(0, from.exec(text)?.index);
  const keys = [...before.matchAll(/^- (?:id|code): "?([\w-]+)"?$/gm)];
  return `${noun} "${keys.at(-1)?.[1] ?? assert.fail(file)}"`;
}

/** Addresses of the gateway in any text but the limits. */
export const REPEATED_ADDRESSES: readonly Case[] = TEXTS.flatMap(([file, from, noun]) =>
  ['203.0.113.7', '203.0.113.0/24', HOST, `new-${HOST}`].map((address) =>
    changed(
      `the address ${address} in ${file}`,
      file,
      from,
      `$&${address}${file.endsWith('.en.mdx') ? ' ' : '을 '}`,
      `content/${file}: ${nameOfEntry(file, from, noun)} holds the address "${address}", which belongs into limits.yaml alone; name what is meant and link to the guide that shows the limits.`,
    ),
  ),
);
