/** The tool on the page about linking: links the codes of a text as it is typed, in the browser alone. */
import { linkText, textsToChanges, textToForm, type ChangedLine } from '../../linking/link-text.ts';
import { fileToLinker, type LinkedCode, type LinkingFile } from '../../linking/linker.ts';
import { pathToHref } from '../common/address.ts';
import { element } from '../common/element.ts';
import { loadJson, once } from '../common/load.ts';
import { pageLocale } from '../common/page-locale.ts';
import { sayCount } from '../common/say-count.ts';
import { textToClipboard } from '../copy/clipboard.ts';

/** Longer texts are read when the typing rests (characters, ms). */
const LONG = 50_000;
const REST = 200;
/** More changed lines than these are counted and not shown. */
const MOST_SHOWN = 200;

const place = document.querySelector<HTMLElement>('#link-tool');
const source = document.querySelector<HTMLTextAreaElement>('#link-text');
const result = document.querySelector<HTMLTextAreaElement>('#link-result');
const form = document.querySelector<HTMLSelectElement>('#link-form');
const status = document.querySelector<HTMLElement>('#link-status');
const changes = document.querySelector('#link-changes');
const output = document.querySelector<HTMLElement>('#link-output');
const words = place?.dataset ?? {};
const locale = pageLocale();

const load = once(async () => fileToLinker(await loadJson<LinkingFile>(words.codes ?? '')));

const toAddress = ({ kind, code }: LinkedCode): string =>
  new URL(pathToHref(`/${kind}/${code}/`, locale), location.href).href;

const isWished = (id: string): boolean =>
  document.querySelector<HTMLInputElement>(`#link-${id}`)?.checked === true;

/** A changed line, before and after. */
function changeToItem({ number, before, after }: ChangedLine): HTMLElement {
  const item = document.createElement('li');
  item.append(
    element('span', '', `${words.line ?? ''} ${String(number)}`),
    element('del', '', before),
    element('ins', '', after),
  );
  return item;
}

function say(state: 'idle' | 'done' | 'error', text: string): void {
  if (status === null) return;
  status.dataset.state = state;
  status.textContent = text;
}

/** Counts readings, so that one that comes late is dropped. */
let turn = 0;

async function read(): Promise<void> {
  const own = (turn += 1);
  const text = source?.value ?? '';
  if (output !== null) output.hidden = text.trim() === '';
  if (text.trim() === '') {
    say('idle', '');
    return;
  }
  try {
    const linker = await load();
    if (own !== turn) return;
    const chosen = form?.value === 'markdown' || form?.value === 'html' ? form.value : null;
    const linked = linkText(text, chosen ?? textToForm(text), linker, toAddress, {
      inlineCode: isWished('inline-code'),
      headings: isWished('headings'),
      once: isWished('once'),
    });
    if (result !== null) result.value = linked.text;
    const changed = textsToChanges(text, linked.text);
    changes?.replaceChildren(...changed.slice(0, MOST_SHOWN).map(changeToItem));
    const count = linked.edits.length;
    say(
      'done',
      count === 0 ? (words.none ?? '') : sayCount(count, words.one ?? '', words.several ?? ''),
    );
  } catch {
    if (own === turn) say('error', words.failed ?? '');
  }
}

let timer: ReturnType<typeof setTimeout> | undefined;
source?.addEventListener('input', () => {
  clearTimeout(timer);
  if (source.value.length > LONG) timer = setTimeout(() => void read(), REST);
  else void read();
});
place?.addEventListener('change', ({ target }) => {
  if (target !== source) void read();
});

/**
 * Copies the result, takes the example, or clears the text, when the target of a click is the button for it.
 * @param target what was clicked
 */
export function pressed(target: EventTarget | null): void {
  if (!(target instanceof HTMLButtonElement) || source === null) return;
  if (target.id === 'link-copy') {
    void textToClipboard(result?.value ?? '').then((done) => {
      say('done', (done ? words.copied : words.notCopied) ?? '');
    });
    return;
  }
  source.value = target.dataset.sample ?? '';
  if (source.value === '') source.focus();
  void read();
}

place?.addEventListener('click', ({ target }) => {
  pressed(target);
});

load().catch(() => undefined);
// What the browser kept of an earlier visit, or was typed before this script came.
if (source !== null && source.value !== '') void read();
