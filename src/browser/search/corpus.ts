import type { Entry } from './prepare.ts';

/** All texts of some entries in one string, so that one search goes through all of them at once. */
export interface Corpus {
  /** The entries that have a text with this part. */
  withPart: (part: string) => Entry[];
  /** The entries that have a text in which a pattern matches; the pattern needs the flag `g`. */
  withPattern: (pattern: RegExp) => Entry[];
}

/** Stands between texts; no query holds it, so no match goes from one text into the next. */
const BOUNDARY = '\n';

/** Joins the texts of entries. */
export function entriesToCorpus(entries: readonly Entry[]): Corpus {
  const starts: number[] = [];
  let all = '';
  for (const { texts } of entries) {
    starts.push(all.length);
    for (const { squashed } of texts) all += squashed.text + BOUNDARY;
  }

  /** The place of the entry whose texts stand around an index. */
  const entryAt = (index: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  const collect = (next: (from: number) => number): Entry[] => {
    const found: Entry[] = [];
    for (let at = next(0); at >= 0;) {
      const place = entryAt(at);
      const entry = entries[place];
      const following = starts[place + 1];
      if (entry !== undefined) found.push(entry);
      // One match is enough to look at an entry.
      at = following === undefined ? -1 : next(following);
    }
    return found;
  };

  return {
    withPart: (part) => collect((from) => all.indexOf(part, from)),
    withPattern: (pattern) =>
      collect((from) => {
        pattern.lastIndex = from;
        return pattern.exec(all)?.index ?? -1;
      }),
  };
}
