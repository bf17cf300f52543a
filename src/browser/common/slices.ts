/** Work that is done in slices, so that a page answers keys meanwhile. */

/** Work in parts; between two of them it may rest. */
export type Parts<Value> = Generator<undefined, Value>;

/** How long a slice takes (ms): less than half a frame. */
const SLICE = 6;

interface Global {
  scheduler?: { yield?: () => Promise<void> };
}

/** Resolves when the page has had its turn. */
const rest = (): Promise<void> =>
  (globalThis as Global).scheduler?.yield?.() ??
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/**
 * Does work in slices.
 * @example await inSlices(phrasesInParts(records, file, fillers))
 */
export async function inSlices<Value>(parts: Parts<Value>): Promise<Value> {
  for (;;) {
    const end = performance.now() + SLICE;
    do {
      const part = parts.next();
      if (part.done === true) return part.value;
    } while (performance.now() < end);
    await rest();
  }
}

/**
 * Does work at once.
 * @example atOnce(phrasesInParts(records, file, fillers))
 */
export function atOnce<Value>(parts: Parts<Value>): Value {
  for (;;) {
    const part = parts.next();
    if (part.done === true) return part.value;
  }
}
