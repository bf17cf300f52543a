import { createHash } from 'node:crypto';
import type { DecoderFile } from '../decode/codes.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import type { Strings } from '../i18n/ko.ts';
import { localeToStrings } from '../i18n/strings.ts';
import type { Codebook } from './codebook.ts';
import { codebookToDecoderFile } from './decoder-file.ts';

/** What the page of the decoder loads: the codes, and the words that it says. */
export interface DecoderData {
  file: DecoderFile;
  words: Readonly<
    Record<
      Locale,
      Strings['decodeWords'] & {
        actors: Strings['actors'];
        retries: Strings['retries'];
      }
    >
  >;
}

/** The data as it is published: its name changes with its content. */
export interface PublishedDecoderData {
  /** A part of the address, hexadecimal. */
  version: string;
  body: string;
}

const published = new WeakMap<Codebook, PublishedDecoderData>();

/** The data of the decoder, made once a codebook. */
export function codebookToDecoderData(codebook: Codebook): PublishedDecoderData {
  const known = published.get(codebook);
  if (known !== undefined) return known;
  const words = LOCALES.map((locale) => {
    const { decodeWords, actors, retries } = localeToStrings(locale);
    return [locale, { ...decodeWords, actors, retries }] as const;
  });
  const data: DecoderData = {
    file: codebookToDecoderFile(codebook),
    words: Object.fromEntries(words) as DecoderData['words'],
  };
  const body = JSON.stringify(data);
  const made = { version: createHash('sha256').update(body).digest('hex').slice(0, 12), body };
  published.set(codebook, made);
  return made;
}
