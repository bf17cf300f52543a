import { localeToStrings } from '../i18n/strings.ts';
import { plainKind, type PlainCode } from './plain.ts';

/** A code of the JS SDK. The manual announces this table and has not filled it yet. */
export type JsSdkCode = PlainCode<'js-sdk'>;

/** Codes of the JS SDK. */
export const jsSdk = plainKind('js-sdk', 'codes/js-sdk.yaml', {
  mayBeEmpty: true,
  sentence: (title, locale) => localeToStrings(locale).oneSentence.plain(title[locale]),
});
