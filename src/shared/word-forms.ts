import { squash } from './squash.ts';

/** Particles and endings that follow a Korean word without changing what it means. */
const ENDINGS =
  /(?:에서는|에서|으로|이라는|이라고|입니다|합니다|됩니다|습니다|인데|이란|이나|까지|부터|에게|하고|하는|하기|하면|되는|되면|했는데|했다|이|가|을|를|은|는|의|에|로|과|와|도|만|란)$/;

/** English endings, likewise. */
const ENGLISH_ENDINGS = /(?:ations?|ings?|ied|ies|ed|es|s)$/;

/**
 * The forms in which a word may stand in a text, the word itself first.
 * @example wordToForms('할부개월이') // ['할부개월이', '할부개월']
 */
export function wordToForms(word: string): string[] {
  const bare = squash(word).text;
  const ending = /[a-z]$/.test(bare) ? ENGLISH_ENDINGS : ENDINGS;
  const stem = bare.replace(ending, '');
  const enough = /[a-z]$/.test(bare) ? 4 : 2;
  return stem !== bare && stem.length >= enough ? [bare, stem] : [bare];
}
