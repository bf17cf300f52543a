/**
 * Run in a copy of the project that was built with another language: prints what of the site does not
 * know that language, a line each.
 */
import { globSync, readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { fileToKnown } from '../../src/browser/decode/codes.ts';
import { LANGUAGES, LOCALES, localeToPrefix, others } from '../../src/i18n/locales.ts';
import type { DecoderData } from '../../src/shared/files/decoder.ts';
import type { SearchFile } from '../../src/shared/files/search.ts';
import { wireToRecords } from '../../src/shared/search-record.ts';

/** What the one built file of a pattern holds beside its version. */
function readBuilt(pattern: string): unknown {
  const [file = ''] = globSync(`dist/${pattern}`);
  return (JSON.parse(readFileSync(file, 'utf8')) as { file: unknown }).file;
}

const faults: string[] = [];
const expect = (holds: boolean, fault: string): void => {
  if (!holds) faults.push(fault);
};

const search = readBuilt('search/records-*.json') as SearchFile;
const decode = readBuilt('decode/codes-*.json') as DecoderData;
const card = wireToRecords(search.names).find(({ path }) => path === '/card/02/');
const { meanings } = fileToKnown(decode.file);
const [bank] = meanings('card', '02');
const [refused] = meanings('response', '3095');
expect(refused?.outcome === 'failure', 'the decoder does not know that 3095 is a failure');

for (const locale of LOCALES) {
  const file = `${localeToPrefix(locale)}card/02/index.html`;
  const page = parse(readFileSync(`dist/${file}`, 'utf8'));
  const textsOf = (selector: string): string[] =>
    page.querySelectorAll(selector).map(({ text }) => text.trim());
  expect(page.querySelector('html')?.getAttribute('lang') === locale, `${file} has another lang`);
  expect(
    textsOf('.language-switch').join() ===
      others(locale)
        .map((other) => LANGUAGES[other].name)
        .join(),
    `${file} does not lead to the other languages`,
  );
  const alternates = page
    .querySelectorAll('link[rel=alternate][hreflang]')
    .map((link) => link.getAttribute('hreflang'));
  expect(
    alternates.join() === [...LOCALES, 'x-default'].join(),
    `${file} names the languages ${alternates.join()}`,
  );
  const name = textsOf('h1 .name')[0] ?? '';
  expect(name !== '' && card?.titles[0]?.[locale] === name, `the search lacks ${locale} names`);
  expect(bank?.name[locale] === name, `the decoder lacks ${locale} names`);
  expect(search.words[locale].count !== '', `the search lacks ${locale} words`);
  expect(decode.words[locale].found !== '', `the decoder lacks ${locale} words`);
  expect(globSync(`dist/offline/${locale}-*.json`).length === 1, `nothing is offline in ${locale}`);
}
for (const fault of faults) console.log(fault);
