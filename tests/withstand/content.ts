import { MISTAKES } from '../content/mistakes/all.ts';
import { openWorkshop, type Case, type Told } from '../content/mistakes/workshop.ts';
import type { Part } from './attack.ts';

/** A mistake told as it should be: one sentence, in one line, that names the file. */
const SENTENCE = /^content\/?[^:]*(?::\d+)?: \S.*; \S.*\.$/u;

/** Longer than the checks may take over any file, ms. */
const PATIENCE = 20_000;

/** @throws Error with what gave way, where a mistake was not told as it should be */
function judge({ sentence }: Case, { sentences, printed, thrown }: Told): void {
  if (thrown !== null)
    throw new Error(`ended with ${thrown instanceof Error ? thrown.message : 'no error'}`);
  if (sentences.length === 0) throw new Error('was published');
  if (!sentences.some((found) => found.startsWith(sentence)))
    throw new Error(`was told as “${sentences[0] ?? ''}”`);
  const odd = printed.find((found) => !SENTENCE.test(found));
  if (odd !== undefined) throw new Error(`was told in half a sentence, “${odd}”`);
}

/**
 * Every mistake in the content that we know of, each in a copy of its own: it is refused with its
 * sentence, without a stack trace and in time.
 */
export const contentPart: Part = {
  name: 'content',
  promise: 'mistakes that get published',
  begin: () => {
    const workshop = openWorkshop();
    return Promise.resolve({
      kinds: Object.entries(MISTAKES).map(([family, cases]) => ({
        name: `content: ${family}`,
        attacks: cases.map((one) => ({
          name: one.name,
          run: () => {
            const start = performance.now();
            judge(one, workshop.run(one));
            const took = performance.now() - start;
            if (took > PATIENCE) throw new Error(`took ${String(Math.round(took))} ms`);
            return Promise.resolve();
          },
        })),
      })),
      end: () => {
        workshop.close();
        return Promise.resolve();
      },
    });
  },
};
