/** The page of the decoder: reads the text as it is typed, in the browser alone. */
import type { DecoderData, DecoderFields } from '../../shared/files/decoder.ts';
import { textToClipboard } from '../copy/clipboard.ts';
import { element } from '../common/element.ts';
import { loadJson, once } from '../common/load.ts';
import { pageLocale } from '../common/page-locale.ts';
import { bytesToText } from './bytes.ts';
import { LONGEST_TEXT } from './decode.ts';
import { fileToReader, LONG, type Reader } from './reader.ts';
import type { Report } from './report.ts';
import {
  countsToElements,
  findingsToItems,
  linesToElements,
  namesToElements,
  partToElements,
  reportToTicket,
  verdictToElements,
  type Words,
} from './view.ts';

/** Long texts are read when the typing rests (ms). */
const REST = 150;

const place = document.querySelector<HTMLElement>('#decoder');
const textarea = document.querySelector('textarea');
const verdict = document.querySelector<HTMLElement>('#decode-verdict');
const list = document.querySelector<HTMLElement>('#decode-findings');
const shown = document.querySelector<HTMLElement>('#decode-shown');
const locale = pageLocale();

/** What the decoder reads with: the codes, and its words in the language of the page. */
interface Loaded {
  reader: Reader;
  words: Words;
}

const load = once(async (): Promise<Loaded> => {
  const { file, words } = await loadJson<DecoderData>(place?.dataset.codes ?? '');
  return { reader: fileToReader(file), words: words[locale] };
});
const loadFields = once(() => loadJson<DecoderFields>(place?.dataset.fields ?? ''));

function say(state: 'idle' | 'loading' | 'done' | 'error', ...children: (Node | string)[]): void {
  if (verdict === null) return;
  verdict.dataset.state = state;
  verdict.replaceChildren(...children);
}

/** What stands beside the list of the findings: the results by code before it, the fields behind it. */
const counts = element('div', 'counts');
counts.role = 'group';
const explained = element('div', 'fields');
list?.before(counts);
list?.after(explained);

function clearResults(): void {
  for (const part of [counts, list, explained, shown]) part?.replaceChildren();
}

/** How far a long text has been read, with a button that gives it up. */
function showProgress(words: Words, onStop: () => void): (share: number) => void {
  const bar = document.createElement('progress');
  bar.ariaLabel = words.reading;
  const stop = document.createElement('button');
  stop.type = 'button';
  stop.id = 'decode-stop';
  stop.className = 'text-button';
  stop.textContent = words.stop;
  stop.addEventListener('click', onStop);
  say('loading', element('p', 'said', words.reading), bar, stop);
  return (share) => {
    bar.value = share;
  };
}

/** Counts readings, so that one that comes late is dropped. */
let turn = 0;

async function read(hidesSecrets: boolean): Promise<void> {
  const own = (turn += 1);
  const text = original ?? textarea?.value ?? '';
  if (text.trim() === '') {
    clearResults();
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
  const { reader, words } = loaded;
  if (text.length > LONGEST_TEXT) {
    clearResults();
    say('error', words.tooLong);
    return;
  }
  let tell: (share: number) => void = () => undefined;
  if (text.length > LONG) {
    clearResults();
    if (hidesSecrets) hold(text);
    tell = showProgress(words, () => {
      reader.stop();
      // What somebody is editing stays.
      if (hidesSecrets) giveBox('');
      say('idle', words.stopped);
      textarea?.focus();
    });
  }
  const report = await reader.read(text, tell);
  if (own !== turn || report === null) return;
  show(report, loaded);
  if (hidesSecrets && (text.length > LONG || report.masked > 0)) showMasked(text, report);
}

function show(report: Report, { reader, words }: Loaded): void {
  counts.ariaLabel = words.counts;
  counts.replaceChildren(...countsToElements(report, words, locale));
  list?.replaceChildren(...findingsToItems(report, words, locale));
  explained.replaceChildren();
  const part = partToElements(report.part, report.masked, words);
  shown?.replaceChildren(...part);
  say('done', ...verdictToElements(report, words, locale));
  last = { report, words };
  for (const button of copies) button.hidden = false;
  counts.onclick = ({ target }) => {
    const pressed = target instanceof Element ? target.closest('button') : null;
    if (pressed === null) return;
    const isOff = pressed.ariaPressed === 'true';
    for (const button of counts.querySelectorAll('button'))
      button.ariaPressed = String(button === pressed && !isOff);
    if (isOff) shown?.replaceChildren(...part);
    else
      void reader.linesOf(pressed.dataset.count ?? '').then((lines) => {
        if (last?.report === report) shown?.replaceChildren(...linesToElements(lines, words));
      });
  };
  if (report.names.length > 0)
    loadFields()
      .then((fields) => {
        if (last?.report === report)
          explained.replaceChildren(
            ...namesToElements(report.names, report, fields, words, locale),
          );
      })
      // The codes are explained without them, too.
      .catch(() => null);
}

/** What was read last, to be copied. */
let last: { report: Report; words: Words } | null = null;
/** The text as it was pasted, while its masked view takes its place; nowhere but in memory. */
let original: string | null = null;

const edit = document.querySelector<HTMLButtonElement>('#decode-edit');
const copies = [...document.querySelectorAll<HTMLButtonElement>('[id^="decode-copy-"]')];

/** Takes a long text out of the box, which would be slow with it, and keeps it in memory. */
function hold(text: string): void {
  if (textarea === null) return;
  original = text;
  textarea.value = '';
  textarea.readOnly = true;
  if (edit !== null) edit.hidden = true;
}

/** Puts the masked text in the place of the text, to be read only; of a long one the beginning. */
function showMasked(text: string, { safe }: Report): void {
  if (textarea === null || (textarea.readOnly && textarea.value === safe)) return;
  original ??= text;
  textarea.value = safe;
  textarea.readOnly = true;
  if (edit !== null) edit.hidden = false;
}

/** Reads a text that came as a whole, in the place of what was there. */
function take(text: string): void {
  giveBox(text.length > LONG ? '' : text);
  if (text.length > LONG) original = text;
  void read(true);
}

/** Gives the box back for typing, with a text in it. */
function giveBox(text: string): void {
  if (textarea === null) return;
  textarea.readOnly = false;
  textarea.value = text;
  original = null;
  if (edit !== null) edit.hidden = true;
  if (text === '') for (const button of copies) button.hidden = true;
}

async function copy(button: HTMLButtonElement): Promise<void> {
  if (last === null) return;
  const { report, words } = last;
  const said = [...(verdict?.querySelectorAll('.whose, .said, .money, .move') ?? [])].map(
    ({ textContent }) => textContent,
  );
  const by = [...counts.children].map(({ textContent }) => textContent.trim());
  const isMarkdown = button.id === 'decode-copy-markdown';
  const ticket = reportToTicket(report, [...said, ...by], isMarkdown, locale);
  const before = button.textContent;
  button.textContent = (await textToClipboard(ticket)) ? words.copied : words.notCopied;
  setTimeout(() => (button.textContent = before), 2000);
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
textarea?.addEventListener('blur', () => {
  // What is masked already was read.
  if (!textarea.readOnly && textarea.value !== '') void read(true);
});
// What is pasted over a masked text takes its place; a long text never gets into the box.
textarea?.addEventListener('paste', (event) => {
  const isLong = (event.clipboardData?.getData('text/plain') ?? '').length > LONG;
  if (!textarea.readOnly && !isLong) return;
  event.preventDefault();
  take(event.clipboardData?.getData('text/plain') ?? '');
});
// Beside the box, too: else the browser would leave the page and show the file.
const hasFile = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') ?? false;
place?.addEventListener('dragover', (event) => {
  if (hasFile(event)) event.preventDefault();
});
place?.addEventListener('drop', (event) => {
  if (!hasFile(event)) return;
  event.preventDefault();
  const file = event.dataTransfer?.files[0];
  // Of a file that is too long no more is read than tells so; a letter has at most four bytes.
  if (file !== undefined)
    void file
      .slice(0, 4 * LONGEST_TEXT + 4)
      .arrayBuffer()
      .then((bytes) => {
        take(bytesToText(new Uint8Array(bytes)));
      });
});

/** Whether the decoder has only just come, with what was pressed until then. */
let isNew = true;
setTimeout(() => (isNew = false));

/**
 * Reads a sample, or clears the text, when the target of a click is the button for it.
 * @param target what was clicked
 */
export function pressed(target: EventTarget | null): void {
  if (!(target instanceof HTMLButtonElement) || textarea === null) return;
  if (target.id === 'decode-edit') {
    giveBox(original ?? textarea.value);
    textarea.focus();
    return;
  }
  if (target.id.startsWith('decode-copy-')) {
    void copy(target);
    return;
  }
  const { sample } = target.dataset;
  if (sample === undefined && target.id !== 'decode-clear') return;
  // Pressed before the decoder came: what stands there now was put there since.
  if (sample === undefined && isNew) return;
  giveBox(sample ?? '');
  if (sample === undefined) textarea.focus();
  void read(sample !== undefined);
}

place?.addEventListener('click', ({ target }) => {
  pressed(target);
});

// Whoever reached for the decoder will need the codes; a failure is told when there is text to read.
load().catch(() => undefined);
// What the browser kept of an earlier visit, or was typed before this script came.
if (textarea !== null && textarea.value !== '') void read(true);
