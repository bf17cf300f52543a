import { MISTAKES } from '../content/mistakes/all.ts';
import { openWorkshop } from '../content/mistakes/workshop.ts';

/** What came of one kind of attacks. */
export interface Attacked {
  name: string;
  tried: number;
  survived: number;
  /** A sentence an attack that got through. */
  failures: string[];
}

/** A mistake told as it should be: one sentence, in one line, that names the file. */
const SENTENCE = /^content\/?[^:]*(?::\d+)?: \S.*; \S.*\.$/u;

/** Longer than the checks may take over any file, ms. */
const PATIENCE = 20_000;

/**
 * Makes every mistake in the content that we know of, each in a copy of its own, and sees that it
 * is refused with its sentence, without a stack trace and in time.
 */
export function run(): Promise<Attacked[]> {
  const workshop = openWorkshop();
  try {
    return Promise.resolve(
      Object.entries(MISTAKES).map(([family, cases]) => {
        const failures = cases.flatMap((one) => {
          const start = performance.now();
          const { sentences, printed, thrown } = workshop.run(one);
          if (thrown !== null)
            return [
              `${one.name}: ended with ${thrown instanceof Error ? thrown.message : 'no error'}`,
            ];
          if (sentences.length === 0) return [`${one.name}: was published`];
          if (!sentences.some((sentence) => sentence.startsWith(one.sentence)))
            return [`${one.name}: was told as “${sentences[0] ?? ''}”`];
          const odd = printed.find((sentence) => !SENTENCE.test(sentence));
          if (odd !== undefined) return [`${one.name}: told half a sentence, “${odd}”`];
          const took = performance.now() - start;
          return took > PATIENCE ? [`${one.name}: took ${String(Math.round(took))} ms`] : [];
        });
        return {
          name: `content: ${family}`,
          tried: cases.length,
          survived: cases.length - failures.length,
          failures,
        };
      }),
    );
  } finally {
    workshop.close();
  }
}
