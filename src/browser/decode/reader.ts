import type { DecoderFile } from '../../shared/files/decoder.ts';
import { LIMIT } from '../common/load.ts';
import { fileToKnown } from './codes.ts';
import { decode } from './decode.ts';
import workerAddress from './reader-worker.ts?worker&url';
import type { Answered, Asked } from './reader-worker.ts';
import { decodedToReadText, type ReadText, type Report } from './report.ts';

/** What makes an address of a script where the policy of the site asks for it. */
interface Global {
  trustedTypes?: {
    createPolicy: (
      name: string,
      rules: { createScriptURL: () => string },
    ) => { createScriptURL: (address: string) => string };
  };
}

/** The address of the worker, and no other one, may become a script by this policy. */
const policy = (self as Global).trustedTypes?.createPolicy('decoder', {
  createScriptURL: () => workerAddress,
});
const trustedAddress = policy?.createScriptURL('') ?? workerAddress;

/** Longer texts are read by a worker (characters). */
export const LONG = 100_000;

/** Reads texts, short ones at once and long ones in a worker. */
export interface Reader {
  /**
   * Reads a text; one that is being read is given up.
   * @param tell is told how far a long one has got, from 0 to 1
   * @returns what is to be shown; null where another text, or a stop, came before
   */
  read: (text: string, tell: (share: number) => void) => Promise<Report | null>;
  /** The masked lines of the text that was read last, by the key of a count. */
  linesOf: (key: string) => Promise<readonly string[]>;
  /** Gives up what is being read. */
  stop: () => void;
}

/** Makes the reader. @param file the codes */
export function fileToReader(file: DecoderFile): Reader {
  const known = fileToKnown(file);
  let worker: Worker | null = null;
  let near: ReadText | null = null;
  let isBusy = false;
  /** Whether the worker has answered, and whether one has not come: then the page does without. */
  let isReady = false;
  let isMissing = false;
  /** Ends the promise of what is being read. */
  let giveUp: (() => void) | null = null;

  const stop = (): void => {
    if (!isBusy) return;
    // A worker that reads hears nothing: it is ended, and the next text starts another one.
    worker?.terminate();
    worker = null;
    isReady = isBusy = false;
    giveUp?.();
  };
  const toWorker = (): Worker => {
    if (worker !== null) return worker;
    worker = new Worker(trustedAddress, { type: 'module' });
    const know: Asked = { ask: 'know', file };
    worker.postMessage(know);
    return worker;
  };
  const ask = (asked: Asked, onAnswer: (answered: Answered) => boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      const own = toWorker();
      const fail = (message: string): void => {
        end();
        own.terminate();
        worker = null;
        isReady = false;
        reject(new Error(message));
      };
      // A script that hangs tells nothing at all.
      const limit = setTimeout(() => {
        if (isReady) return;
        isMissing = true;
        fail('The worker has not come in time.');
      }, LIMIT);
      const end = (): void => {
        clearTimeout(limit);
        own.onmessage = own.onerror = null;
        giveUp = null;
        isBusy = false;
      };
      giveUp = () => {
        end();
        resolve();
      };
      isBusy = true;
      own.onmessage = ({ data }: MessageEvent<Answered>) => {
        if (data.answer === 'ready') isReady = true;
        else if (data.answer === 'failed') fail('The worker failed.');
        else if (onAnswer(data)) {
          end();
          resolve();
        }
      };
      own.onerror = () => {
        isMissing = !isReady;
        fail('The worker did not start.');
      };
      own.postMessage(asked);
    });

  return {
    stop,
    read: async (text, tell) => {
      stop();
      near = null;
      if (text.length <= LONG || isMissing) {
        near = decodedToReadText(decode(text, known), known);
        return near.report;
      }
      let report: Report | null = null;
      try {
        await ask({ ask: 'read', text }, (answered) => {
          if (answered.answer === 'progress') tell(answered.share);
          else if (answered.answer === 'report') report = answered.report;
          return answered.answer === 'report';
        });
      } catch {
        // Where no worker comes the page reads by itself, and stands still meanwhile.
        near = decodedToReadText(decode(text, known), known);
        report = near.report;
      }
      return report;
    },
    linesOf: async (key) => {
      if (near !== null) return near.toLines(key);
      let lines: readonly string[] = [];
      if (isBusy || worker === null) return lines;
      await ask({ ask: 'lines', key }, (answered) => {
        if (answered.answer === 'lines') lines = answered.lines;
        return answered.answer === 'lines';
      });
      return lines;
    },
  };
}
