/** An error whose message is all there is to say: one sentence that tells what is wrong and what to do. */
export class SentenceError extends Error {
  override readonly name = 'SentenceError';
}
