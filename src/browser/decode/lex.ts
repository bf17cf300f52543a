/** The words of a text: runs of letters, digits and underscores, in order. */
export interface Words {
  /** How many there are. */
  count: number;
  /** Where each begins and ends. */
  from: Uint32Array;
  to: Uint32Array;
  /** Which of the distinct words each is: a log has few, and what is known of one is known of all like it. */
  ids: Uint32Array;
  /** The place of the first of each distinct word. */
  firsts: Uint32Array;
}

/** Characters beyond ASCII that are no part of a word: spaces, quotes, arrows, boxes, bullets. */
const isMark = (point: number): boolean =>
  point === 0xa0 ||
  point === 0xab ||
  point === 0xbb ||
  point === 0xb7 ||
  (point >= 0x2000 && point <= 0x206f) ||
  (point >= 0x2190 && point <= 0x21ff) ||
  (point >= 0x2500 && point <= 0x25ff) ||
  (point >= 0x3000 && point <= 0x3003) ||
  (point >= 0x3008 && point <= 0x3011) ||
  (point >= 0xff08 && point <= 0xff0f) ||
  point === 0xff1a ||
  point === 0xff1b ||
  point === 0xff1d ||
  point === 0xfffd;

const ASCII = Uint8Array.from({ length: 128 }, (_, point) =>
  /\w/.test(String.fromCharCode(point)) ? 1 : 0,
);

/** Whether a character may be part of a word. */
export const isWordPoint = (point: number): boolean =>
  point < 128 ? ASCII[point] === 1 : (point >= 0xac00 && point <= 0xd7a3) || !isMark(point);

/**
 * The words of a text; whatever is no known mark belongs to a word, so that nothing unknown stays
 * outside of them.
 * @example textToWords('a=b').count // 2
 */
export function textToWords(text: string): Words {
  const most = (text.length >> 1) + 1;
  const from = new Uint32Array(most);
  const to = new Uint32Array(most);
  const hashes = new Int32Array(most);
  let count = 0;
  let at = 0;
  while (at < text.length) {
    let point = text.charCodeAt(at);
    if (!isWordPoint(point)) {
      at += 1;
      continue;
    }
    from[count] = at;
    let hash = 0;
    do {
      hash = (Math.imul(hash, 31) + point) | 0;
      at += 1;
      point = text.charCodeAt(at);
    } while (at < text.length && isWordPoint(point));
    to[count] = at;
    hashes[count] = hash;
    count += 1;
  }
  return { count, from, to, ...toDistinct(text, { count, from, to }, hashes) };
}

/** After so many words of one hash a word counts as one of its own: made-up texts cost no more time. */
const MOST_TRIES = 16;

function toDistinct(
  text: string,
  { count, from, to }: Pick<Words, 'count' | 'from' | 'to'>,
  hashes: Int32Array,
): Pick<Words, 'ids' | 'firsts'> {
  const ids = new Uint32Array(count);
  const firsts = new Uint32Array(count);
  const size = 2 ** Math.ceil(Math.log2(2 * count + 2));
  // The number of a distinct word, and one more, by its hash.
  const places = new Int32Array(size);
  let known = 0;
  for (let word = 0; word < count; word += 1) {
    const start = from[word] ?? 0;
    const end = to[word] ?? 0;
    const hash = hashes[word] ?? 0;
    let place = (hash ^ (hash >>> 15)) & (size - 1);
    let id = -1;
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const taken = places[place] ?? 0;
      if (taken === 0) {
        places[place] = known + 1;
        break;
      }
      const like = firsts[taken - 1] ?? 0;
      if (hashes[like] === hash && isSame(text, from[like] ?? 0, to[like] ?? 0, start, end)) {
        id = taken - 1;
        break;
      }
      place = (place + 1) & (size - 1);
    }
    if (id < 0) {
      id = known;
      firsts[known] = word;
      known += 1;
    }
    ids[word] = id;
  }
  return { ids, firsts: firsts.slice(0, known) };
}

/** For each distinct word whether a test holds for it; 1 where it does. */
export function testWords(
  { from, to, firsts }: Words,
  test: (from: number, to: number) => boolean,
): Uint8Array {
  const holds = new Uint8Array(firsts.length);
  for (let id = 0; id < firsts.length; id += 1) {
    const first = firsts[id] ?? 0;
    if (test(from[first] ?? 0, to[first] ?? 0)) holds[id] = 1;
  }
  return holds;
}

/** The words of a text that a test holds for, by their places; each distinct word is tested once. */
export function wordsWhere(words: Words, test: (from: number, to: number) => boolean): number[] {
  const holds = testWords(words, test);
  const places: number[] = [];
  if (!holds.includes(1)) return places;
  for (let word = 0; word < words.count; word += 1)
    if (holds[words.ids[word] ?? 0] === 1) places.push(word);
  return places;
}

function isSame(text: string, a: number, aEnd: number, b: number, bEnd: number): boolean {
  if (aEnd - a !== bEnd - b) return false;
  for (let place = 0; a + place < aEnd; place += 1)
    if (text.charCodeAt(a + place) !== text.charCodeAt(b + place)) return false;
  return true;
}
