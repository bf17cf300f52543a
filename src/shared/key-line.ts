/** Keys of texts as they travel to the search: a concept is one sign, and what is alike packs well. */
import { conceptToKey, WISH } from './terms.ts';

/** What parts the sayings of one answer, and the groups of them. */
export const LINE = '~';
export const GROUP = '|';

/** From here on a sign has two bytes: capitals that no key holds, as keys are in lower case. */
const CAPITALS = 0x400;
const LAST_CAPITAL = 0x42f;
/** From here on it has three: no text has characters of private use. */
const PRIVATE = 0xe000;

/** One byte each: capitals and punctuation that mean nothing here and stand in JSON as they are. */
const ASCII = Array.from({ length: 0x7e - 0x21 }, (_, at) => String.fromCharCode(0x21 + at))
  .filter((sign) => !/[a-z0-9"\\]/.test(sign) && ![LINE, GROUP, WISH].includes(sign))
  .join('');

/**
 * The sign of a concept; the first have the shortest.
 * @example placeToSign(0) // '!'
 */
export function placeToSign(place: number): string {
  if (place < ASCII.length) return ASCII.charAt(place);
  const capital = CAPITALS + place - ASCII.length;
  return String.fromCharCode(
    capital <= LAST_CAPITAL ? capital : PRIVATE + capital - LAST_CAPITAL - 1,
  );
}

/** The place of the concept of a sign; null for what is no sign of one. */
function signToPlace(sign: string): number | null {
  const place = ASCII.indexOf(sign);
  if (place >= 0) return place;
  const point = sign.charCodeAt(0);
  if (point >= PRIVATE && point <= 0xf8ff)
    return ASCII.length + LAST_CAPITAL - CAPITALS + 1 + point - PRIVATE;
  return point >= CAPITALS && point <= LAST_CAPITAL ? ASCII.length + point - CAPITALS : null;
}

/** Two syllables, of which a longer word has one after each other: 상품 품권. */
const PAIR = /^[가-힣]{2}$/;
/** Words of which only pairs are keys. */
const CHAIN = /^[가-힣]{3,}$/;

/** Pairs as chains, so that a syllable stands once: 상품 품권 as 상품권. */
function pairsToChains(pairs: readonly string[]): string[] {
  const open = new Set(pairs);
  const chains: string[] = [];
  const isNext = (last: string) => (pair: string) => pair.startsWith(last);
  while (open.size > 0) {
    const all = [...open];
    const first = all.find(
      (pair) => !all.some((other) => other !== pair && other.endsWith(pair.charAt(0))),
    );
    let chain = first ?? all[0] ?? '';
    open.delete(chain);
    for (;;) {
      const next = [...open].find(isNext(chain.slice(-1)));
      if (next === undefined) break;
      open.delete(next);
      chain += next.slice(1);
    }
    chains.push(chain);
  }
  return chains;
}

/**
 * Keys as one line: the signs of concepts, then words with blanks between.
 * @example keysToLine(['#0', '상품', '품권']) // '!상품권'
 */
export function keysToLine(keys: readonly string[]): string {
  const places = keys.flatMap((key) => (key.startsWith('#') ? Number(key.slice(1)) : []));
  const words = keys.filter((key) => !key.startsWith('#') && key !== WISH && !PAIR.test(key));
  const signs = places.toSorted((a, b) => a - b).map(placeToSign);
  return (
    signs.join('') +
    (keys.includes(WISH) ? WISH : '') +
    [...words, ...pairsToChains(keys.filter((key) => PAIR.test(key)))].join(' ')
  );
}

/**
 * The keys of a line, in another order.
 * @example lineToKeys('!상품권') // ['#0', '상품', '품권']
 */
export function lineToKeys(line: string): string[] {
  const keys: string[] = [];
  let at = 0;
  for (; at < line.length; at += 1) {
    const sign = line.charAt(at);
    const place = signToPlace(sign);
    if (place === null && sign !== WISH) break;
    keys.push(place === null ? sign : conceptToKey(place));
  }
  for (const word of line.slice(at).split(' '))
    if (CHAIN.test(word))
      for (let start = 0; start < word.length - 1; start += 1)
        keys.push(word.slice(start, start + 2));
    else if (word !== '') keys.push(word);
  return keys;
}
