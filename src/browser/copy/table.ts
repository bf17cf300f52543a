import { loadPlainJson, loadPlainText } from '../common/load.ts';
import { textToClipboard } from './clipboard.ts';
import type { Envelope } from '../../schemas/data-row.ts';
import type { KindId } from '../../kind-list.ts';
import { COPY_AS, type CopyAs } from '../../copy-as/formats.ts';
import { dataToCopyRows, type NamedRow } from '../../copy-as/rows.ts';

async function loadText(place: HTMLElement, format: CopyAs): Promise<string> {
  const { rows, generatedFrom } = await loadPlainJson<Envelope<NamedRow>>(place.dataset.json ?? '');
  return COPY_AS[format].make({
    kind: place.dataset.kind as KindId,
    title: document.querySelector('h1')?.textContent.trim() ?? '',
    source: location.origin + location.pathname,
    date: generatedFrom,
    rows: dataToCopyRows(rows),
  });
}

/** Whether a table is copied in this form. */
const isForm = (format: string | undefined): format is CopyAs =>
  format !== undefined && Object.hasOwn(COPY_AS, format);

/**
 * Copies the table of a page. Safari lets a script write to the clipboard only during a click, so
 * the text is promised there before it has come.
 */
async function copyText(text: Promise<string>): Promise<true> {
  const blob = text.then((value) => new Blob([value], { type: 'text/plain' }));
  if (typeof ClipboardItem === 'undefined') await navigator.clipboard.writeText(await text);
  else await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
  return true;
}

/** Copies the table in the form that a button names, and says whether that worked. */
export async function copyTable(place: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const { format, file } = button.dataset;
  const text =
    file === undefined ? (isForm(format) ? loadText(place, format) : null) : loadPlainText(file);
  if (text === null) return;
  const status = place.querySelector('[role=status]');
  const done = await copyText(text).catch(async () =>
    // A text that did not come cannot be copied by hand either.
    text.then(textToClipboard, () => false),
  );
  const said = done ? place.dataset.done : place.dataset.failed;
  if (status !== null) status.textContent = `${button.textContent.trim()}: ${said ?? ''}`;
}
