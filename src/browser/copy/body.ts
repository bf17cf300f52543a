/**
 * Test bodies: opens one below its link, with buttons that copy it as JSON and as a call of curl. Where
 * the script has not come yet, or a file cannot be had, the link leads to the file itself.
 */
import { element } from '../common/element.ts';
import { loadPlainText } from '../common/load.ts';
import { textToClipboard } from './clipboard.ts';

/** The links that have been prepared, each with its part of the page once it was opened. */
const prepared = new Map<HTMLAnchorElement, HTMLElement | null>();

/** A button that copies a text; the message says so as the menu does. */
function toButton(label: string, text: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'text-button';
  made.textContent = label;
  made.addEventListener('click', () => {
    void textToClipboard(text).then((done) => {
      const status = document.querySelector<HTMLElement>('#copy-status');
      if (status === null) return;
      status.textContent = `${label}: ${(done ? status.dataset.done : status.dataset.failed) ?? ''}`;
    });
  });
  return made;
}

/** A text as code, wrapped; styled here, as no first view needs it. */
function toCode(text: string): HTMLElement {
  const code = element('pre', '', text);
  code.style.whiteSpace = 'pre-wrap';
  code.style.overflowWrap = 'anywhere';
  return code;
}

/** The part of the page that shows a body. */
function toShown(json: string, curl: string | null): HTMLElement {
  const shown = element('div', 'test-body');
  const word = document.querySelector('#copy-menu')?.getAttribute('aria-label') ?? '';
  const buttons = element('p', '');
  buttons.setAttribute('role', 'group');
  buttons.setAttribute('aria-label', word);
  buttons.append(`${word}: `, toButton('JSON', json));
  if (curl !== null) buttons.append(' ', toButton('curl', curl));
  const texts = curl === null ? [json] : [json, curl];
  shown.append(buttons, ...texts.map(toCode));
  return shown;
}

async function toggle(link: HTMLAnchorElement): Promise<void> {
  const known = prepared.get(link) ?? null;
  if (known !== null) {
    known.hidden = !known.hidden;
    link.ariaExpanded = String(!known.hidden);
    return;
  }
  const [json, curl] = await Promise.all([
    loadPlainText(link.href),
    // Where no source names the API there is no call.
    loadPlainText(link.href.replace(/json$/, 'curl.txt')).catch(() => null),
  ]);
  // What is torn is no body to test with.
  JSON.parse(json);
  const shown = toShown(json, curl);
  prepared.set(link, shown);
  link.closest('p')?.after(shown);
  link.ariaExpanded = 'true';
}

/** Has a link to a test body open the body in its place. */
export function prepare(link: HTMLAnchorElement): void {
  if (prepared.has(link)) return;
  prepared.set(link, null);
  link.ariaExpanded = 'false';
  link.addEventListener('click', (event) => {
    // A new tab, or a download, is what was asked for.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    toggle(link).catch(() => {
      location.assign(link.href);
    });
  });
}
