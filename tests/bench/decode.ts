/** `npm run bench:decode`: how long texts of several kinds take to decode, and what the page loads. */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { checkedContent } from '../../src/checks/check-content.ts';
import { fileToKnown } from '../../src/browser/decode/codes.ts';
import { decode } from '../../src/browser/decode/decode.ts';
import { textToMasked } from '../../src/browser/decode/mask.ts';
import { decodedToVerdict } from '../../src/browser/decode/verdict.ts';
import { contentToCodebook } from '../../src/model/codebook.ts';
import { codebookToDecoderFile } from '../../src/payloads/decoder-file.ts';
import { sampleText } from './samples.ts';

const codebook = contentToCodebook(checkedContent());
const known = fileToKnown(codebookToDecoderFile(codebook));
const approved = sampleText(codebook, 'approved');
const cancel = sampleText(codebook, 'cancel');
const MEGABYTE = 1_000_000;
const fill = (text: string): string =>
  text.repeat(Math.ceil(MEGABYTE / text.length)).slice(0, MEGABYTE);

const TEXTS: Readonly<Record<string, string>> = {
  'a body, pretty': approved,
  'a megabyte of log lines': fill(`${cancel}\n`),
  'a megabyte of pretty JSON': fill(`${approved}\n`),
  'a megabyte of brackets': fill('['),
  'a megabyte of quotes': fill('a="'),
  'a megabyte of escaped quotes': fill('a=\\"'),
  'a megabyte of digits': fill('1234 '),
  'a megabyte without a break': fill('x'),
};

const rows = Object.entries(TEXTS).map(([name, text]) => {
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    const decoded = decode(text, known);
    decodedToVerdict(decoded, known.rules);
    textToMasked(decoded.text, decoded.fields);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return [name, { 'median ms': times[3]?.toFixed(1), 'max ms': times[6]?.toFixed(1) }] as const;
});
console.log('Decode, judge and mask');
console.table(Object.fromEntries(rows));

const size = (folder: string, pattern: RegExp): number => {
  const name = readdirSync(folder).find((file) => pattern.test(file)) ?? '';
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  return brotliCompressSync(readFileSync(`${folder}/${name}`), options).length;
};
console.log('What the page loads, bytes, brotli 11');
console.table({
  script: size('dist/_astro', /^page\..*\.js$/),
  codes: size('dist/decode', /^codes-.*\.json$/),
});
