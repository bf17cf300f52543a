import { LANGUAGES, LOCALES } from '../../i18n/locales.ts';
import type { Rule } from '../rule.ts';
import type { Mistake } from '../../reading/mistake.ts';
import { findPhrase, phrasesOf } from './phrases.ts';

/**
 * Nobody pays twice: where a result may be open, the advice says to look it up, and the buyer is
 * told not to pay again; no buyer is invited to while the developer has to look up first. Retrying
 * later and looking up first exclude each other. The phrases that say so are content.
 */
export const checkOpenResults: Rule = ({ content, fileOf }) => {
  return content.remedies.flatMap((remedy) => {
    const { id, retry, advice, buyerMessage } = remedy;
    return LOCALES.flatMap((locale) => {
      const language = LANGUAGES[locale].inEnglish;
      const mistakes: Mistake[] = [];
      const tell = (what: string, mend: string): void => {
        mistakes.push({ file: fileOf(remedy), entry: `remedy "${id}"`, what, mend });
      };
      const saysLookUp =
        findPhrase(advice[locale], phrasesOf(content.phrases, 'lookUpFirst', locale)) !== undefined;
      if (retry === 'later' && saysLookUp) {
        tell(
          `has retry later and ${language} advice to look up first`,
          'make retry check-first, or take the look-up out of the advice',
        );
      }
      if (retry === 'check-first' && !saysLookUp) {
        tell(
          `has retry check-first, but its ${language} advice does not say to look up first`,
          'say so in a phrase that content/phrases.yaml knows',
        );
      }
      if (buyerMessage === null) return mistakes;
      const forbids = findPhrase(
        buyerMessage[locale],
        phrasesOf(content.phrases, 'doNotRepeat', locale),
      );
      if (retry === 'check-first' && forbids === undefined) {
        tell(
          `has retry check-first, but its ${language} buyerMessage does not say not to pay again`,
          'say so in a phrase that content/phrases.yaml knows',
        );
      }
      const invitation = findPhrase(
        buyerMessage[locale],
        phrasesOf(content.phrases, 'invitesAgain', locale),
      );
      if (saysLookUp && invitation !== undefined) {
        tell(
          `tells the developer to look up first, but its ${language} buyerMessage invites to pay again with “${invitation}”`,
          'take the invitation out',
        );
      }
      return mistakes;
    });
  });
};
