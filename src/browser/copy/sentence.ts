import { textToClipboard } from './clipboard.ts';

/**
 * Copies the sentence for the buyer beside a button, in the language of the page, and says so.
 * @param button of the panel of a code
 */
export async function copySentence(button: Element): Promise<void> {
  const sentence = button.parentElement?.querySelector('blockquote')?.textContent.trim() ?? '';
  const done = await textToClipboard(sentence);
  const status = document.querySelector<HTMLElement>('#copy-status');
  if (status === null) return;
  status.textContent = (done ? status.dataset.done : status.dataset.failed) ?? '';
}
