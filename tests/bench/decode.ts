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
import { judgeShape, readShapes } from './decode-set.ts';
import { sampleText } from './samples.ts';
import { ORDINARY, SLOW } from './texts.ts';

const codebook = contentToCodebook(checkedContent());
const known = fileToKnown(codebookToDecoderFile(codebook));
const approved = sampleText(codebook, 'approved');
const MEGABYTE = 1_000_000;

const SETS = [
  'shapes',
  'held',
  'consoles',
  'public',
  'public-kept',
  'secrets',
  'pastes',
  'pastes-kept',
  'fresh',
  'fresh-pastes',
  'strangers',
  'strangers-secrets',
];
console.log('Shapes read, claimed and masked, by kind');
const judged = SETS.flatMap((set) =>
  readShapes(new URL(`../fixtures/decode/${set}.tsv`, import.meta.url)).map((shape) =>
    judgeShape(shape, known),
  ),
);
console.table(
  Object.fromEntries(
    [...Map.groupBy(judged, ({ shape }) => shape.kind)].map(([kind, all]) => [
      kind,
      {
        shapes: all.length,
        // Of texts with secrets only the masking is judged.
        read: all.filter(({ missed, shape }) => missed.length === 0 || shape.isForMasking).length,
        claimed: all.filter(({ claimed, shape }) => claimed.length > 0 && !shape.isForMasking)
          .length,
        secrets: all.flatMap(({ shape }) => shape.secrets).length,
        readable: all.flatMap(({ readable }) => readable).length,
      },
    ]),
  ),
);

const TEXTS: Readonly<Record<string, string>> = {
  'a body, pretty': approved,
  ...Object.fromEntries(
    Object.entries({ ...ORDINARY, ...SLOW }).map(([name, toText]) => [name, toText(MEGABYTE)]),
  ),
};

const rows = Object.entries(TEXTS).map(([name, text]) => {
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    const decoded = decode(text, known);
    decodedToVerdict(decoded, known.rules);
    textToMasked(decoded, known);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return [
    name,
    {
      'best ms': times[0]?.toFixed(1),
      'median ms': times[3]?.toFixed(1),
      max: times[6]?.toFixed(1),
    },
  ] as const;
});
console.log('Decode, judge and mask a megabyte');
console.table(Object.fromEntries(rows));

/** The files of a folder whose name a pattern has. */
const filesOf = (folder: string, pattern: RegExp): string[] =>
  readdirSync(folder)
    .filter((file) => pattern.test(file))
    .map((file) => `${folder}/${file}`);

/** The compressed size of files together (bytes). */
const sizeOf = (files: Iterable<string>): number => {
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  return [...files].reduce(
    (sum, file) => sum + brotliCompressSync(readFileSync(file), options).length,
    0,
  );
};

/** A built script with all that it imports at once. */
function withImports(file: string, all = new Set<string>()): Set<string> {
  if (all.has(file)) return all;
  all.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(
    /(?:from|import)\s?["']\.\/([\w.-]+\.js)["']/g,
  );
  for (const [, name = ''] of imports) withImports(`dist/_astro/${name}`, all);
  return all;
}

/** Several pages have a script of this name: the one of the decoder asks for its verdict. */
const script = filesOf('dist/_astro', /^page\..*\.js$/).find((file) =>
  readFileSync(file, 'utf8').includes('decode-verdict'),
);
console.log('What the page loads, bytes, brotli 11');
console.table({
  script: script === undefined ? 'not built' : sizeOf(withImports(script)),
  worker: sizeOf(filesOf('dist/_astro', /^reader-worker\..*\.js$/)),
  codes: sizeOf(filesOf('dist/decode', /^codes-.*\.json$/)),
});
