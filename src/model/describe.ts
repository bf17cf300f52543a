import type { Locale } from '../i18n/locales.ts';
import { localeToStrings } from '../i18n/strings.ts';
import type { Bilingual } from '../schemas/text.ts';
import type { Code, Codebook, Institution, InstitutionCode } from './codebook.ts';
import { lookUp } from './codebook.ts';

/** A text together with the language that it is in. */
export interface Worded {
  lang: Locale;
  text: string;
}

/**
 * What a code is called: the published name, the reason phrase, or the first message.
 * @example codeToName(card02) // { ko: 'KB국민', en: 'KB Kookmin' }
 */
export function codeToName(code: Code): Bilingual {
  switch (code.kind) {
    case 'http':
      return { ko: code.reason, en: code.reason };
    case 'card':
    case 'bank':
      return code.name;
    case 'response':
      return code.meanings[0].message;
    case 'js-sdk':
      return code.message;
  }
}

/** All that a code is called, for titles: both messages of a code with two meanings. */
export function codeToTitleName(code: Code, locale: Locale): string {
  return code.kind === 'response'
    ? code.meanings.map(({ message }) => message[locale]).join(' / ')
    : codeToName(code)[locale];
}

/** Whether the institution is points or a wallet, or issues cards. */
export function isWallet(institution: Institution): boolean {
  return institution.type === 'points' || institution.type === 'wallet';
}

/** What a code is, in one sentence. */
export function codeToSentence(codebook: Codebook, code: Code, locale: Locale): string {
  const { oneSentence, outcomes } = localeToStrings(locale);
  switch (code.kind) {
    case 'http':
      return oneSentence.http(code.code, code.reason);
    case 'bank':
      return oneSentence.bank(code.name[locale]);
    case 'card': {
      const institution = lookUp(codebook.institutions, code.issuer);
      if (isWallet(institution)) return oneSentence.wallet(code.name[locale]);
      if (institution.type === 'card-network') return oneSentence.network(institution.name[locale]);
      return oneSentence.card(code.name[locale]);
    }
    case 'response':
      return code.meanings
        .map(({ domain, outcome }) => oneSentence.response(domain.title[locale], outcomes[outcome]))
        .join(' ');
    case 'js-sdk':
      return oneSentence['js-sdk']();
  }
}

/** The legal names of an institution that stand behind codes of a kind. */
export function legalNamesFor(institution: Institution, kind: 'card' | 'bank') {
  return institution.legalNames.filter((name) => name.for === 'all' || name.for === kind);
}

/** All codes of an institution, cards first. */
export function institutionToCodes(institution: Institution): InstitutionCode[] {
  return [...institution.cards, ...institution.banks];
}

/** Everything an institution and its codes are called beside their names, each once. */
export function institutionToAliases(institution: Institution): string[] {
  const lists = [institution, ...institutionToCodes(institution)].map(({ aliases }) => aliases);
  return [...new Set([...lists.flatMap(({ ko }) => ko), ...lists.flatMap(({ en }) => en)])];
}

/**
 * The names by which a page introduces a code: the page's language first, then the other one where
 * it differs.
 */
export function namesFor(name: Bilingual, locale: Locale): [Worded, ...Worded[]] {
  const other = locale === 'ko' ? 'en' : 'ko';
  const first: Worded = { lang: locale, text: name[locale] };
  return name.ko === name.en ? [first] : [first, { lang: other, text: name[other] }];
}

/**
 * An address without its scheme and closing slash, to be read.
 * @example addressToLabel('https://www.bccard.com/') // 'bccard.com'
 */
export function addressToLabel(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
