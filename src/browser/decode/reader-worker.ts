/** Reads long texts beside the page, which stays at hand meanwhile. It keeps the last one, to be asked for lines. */
import type { DecoderFile } from '../../shared/files/decoder.ts';
import { fileToKnown, type Known } from './codes.ts';
import { decode } from './decode.ts';
import { decodedToReadText, type ReadText, type Report } from './report.ts';

/** What the worker is asked. The codes come first. */
export type Asked =
  | { ask: 'know'; file: DecoderFile }
  | { ask: 'read'; text: string }
  | { ask: 'lines'; key: string };

/** What the worker answers. */
export type Answered =
  | { answer: 'ready' }
  | { answer: 'progress'; share: number }
  | { answer: 'report'; report: Report }
  | { answer: 'lines'; lines: readonly string[] }
  | { answer: 'failed' };

const answer = (message: Answered): void => {
  postMessage(message);
};

let known: Known | null = null;
let last: ReadText | null = null;

function read(text: string): void {
  if (known === null) {
    answer({ answer: 'failed' });
    return;
  }
  const tell = (share: number): void => {
    answer({ answer: 'progress', share });
  };
  last = null;
  last = decodedToReadText(decode(text, known, tell), known, tell);
  answer({ answer: 'report', report: last.report });
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  try {
    if (data.ask === 'know') {
      known = fileToKnown(data.file);
      answer({ answer: 'ready' });
    } else if (data.ask === 'read') read(data.text);
    else answer({ answer: 'lines', lines: last?.toLines(data.key) ?? [] });
  } catch {
    answer({ answer: 'failed' });
  }
});
