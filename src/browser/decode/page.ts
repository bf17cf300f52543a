/** The page of the decoder: reads the text as it is typed, in the browser alone. */
import type { DecoderData } from '../../shared/files/decoder.ts';
import { loadJson, once } from '../common/load.ts';
import { pageLocale } from '../common/page-locale.ts';
import { fileToKnown, type Known } from './codes.ts';
import { decode, LONGEST_TEXT } from './decode.ts';
import { textToMasked, textToSafe } from './mask.ts';
import { decodedToVerdict } from './verdict.ts';
import { decodedToShown, findingsToItems, verdictToElements, type Words } from './view.ts';

/** Longer texts are read when the typing rests (characters, ms). */
const LONG = 100_000;
const REST = 150;

const place = document.querySelector<HTMLElement>('#decoder');
const textarea = document.querySelector('textarea');
const verdict = document.querySelector<HTMLElement>('#decode-verdict');
const list = document.querySelector<HTMLElement>('#decode-findings');
const shown = document.querySelector<HTMLElement>('#decode-shown');
const locale = pageLocale();

/** What the decoder reads with: the codes, and its words in the language of the page. */
interface Loaded {
  known: Known;
  words: Words;
}

const load = once(async (): Promise<Loaded> => {
  const { file, words } = await loadJson<DecoderData>(place?.dataset.codes ?? '');
  return { known: fileToKnown(file), words: words[locale] };
});

function say(state: 'idle' | 'done' | 'error', ...children: (Node | string)[]): void {
  if (verdict === null) return;
  verdict.dataset.state = state;
  verdict.replaceChildren(...children);
}

/** Counts readings, so that one that comes late is dropped. */
let turn = 0;

async function read(hidesSecrets: boolean): Promise<void> {
  const own = (turn += 1);
  const text = textarea?.value ?? '';
  if (text.trim() === '') {
    list?.replaceChildren();
    shown?.replaceChildren();
    say('idle');
    return;
  }
  let loaded: Loaded;
  try {
    loaded = await load();
  } catch {
    if (own === turn) say('error', place?.dataset.failed ?? '');
    return;
  }
  if (own !== turn) return;
  const { known, words } = loaded;
  if (text.length > LONGEST_TEXT) {
    list?.replaceChildren();
    shown?.replaceChildren();
    say('error', words.tooLong);
    return;
  }
  const decoded = decode(text, known);
  const masked = textToMasked(decoded.text, decoded.fields);
  list?.replaceChildren(...findingsToItems(decoded.findings, words, locale));
  shown?.replaceChildren(...decodedToShown(decoded, masked, words));
  say('done', ...verdictToElements(decodedToVerdict(decoded, known.rules), decoded, words, locale));
  if (hidesSecrets && masked.length > 0 && textarea !== null) {
    const safe = textToSafe(decoded.text, masked);
    if (safe !== textarea.value) textarea.value = safe;
  }
}

let timer: ReturnType<typeof setTimeout> | undefined;

textarea?.addEventListener('input', (event) => {
  clearTimeout(timer);
  // What somebody types is left alone while they type; what comes at once is masked at once.
  const isTyped =
    event instanceof InputEvent &&
    (event.inputType === 'insertText'
      ? (event.data ?? '').length <= 2
      : !/Paste|Drop|Replacement/.test(event.inputType));
  if (textarea.value.length > LONG) timer = setTimeout(() => void read(!isTyped), REST);
  else void read(!isTyped);
});
textarea?.addEventListener('change', () => void read(true));

/**
 * Reads a sample, or clears the text, when the target of a click is the button for it.
 * @param target what was clicked
 */
export function press(target: EventTarget | null): void {
  if (!(target instanceof HTMLButtonElement) || textarea === null) return;
  const { sample } = target.dataset;
  textarea.value = sample ?? '';
  if (sample === undefined) textarea.focus();
  void read(sample !== undefined);
}

// Whoever reached for the decoder will need the codes; a failure is told when there is text to read.
load().catch(() => undefined);
// What the browser kept of an earlier visit, or was typed before this script came.
if (textarea !== null && textarea.value !== '') void read(true);
