import { FORMATS, subjectToFormat, type Format } from '../../shared/copy-formats.ts';
import { textToClipboard } from './clipboard.ts';
import { elementToSubject } from './subject.ts';

/** How long the tick stands on the button (ms). */
const SEEN = 2_000;

/** Parts of a page that can be copied. */
const PLACES = '.code-hero, .code-table tbody tr, .guide-links li';

const menu = document.querySelector<HTMLElement>('#copy-menu');
const status = document.querySelector<HTMLElement>('#copy-status');
const button = document.querySelector<HTMLButtonElement>('#copy-button');

const items = (): HTMLButtonElement[] => [
  ...(menu?.querySelectorAll<HTMLButtonElement>('button:not([hidden])') ?? []),
];

const isOpen = (): boolean => menu !== null && !menu.hidden;

const loadBody = (): Promise<typeof import('./body.ts')> => import('./body.ts');

/** Puts the button beside what can be copied, so that the next press of Tab reaches it. */
export function reached(target: EventTarget | null): void {
  if (!(target instanceof Element)) return;
  const body = target.closest<HTMLAnchorElement>('[href*=examples][href$=json]');
  if (body !== null)
    loadBody()
      .then(({ prepare }) => {
        prepare(body);
      })
      // The link leads to the file itself.
      .catch(() => null);
  if (button === null || isOpen()) return;
  const place = target.closest(PLACES);
  if (place === null || place.contains(button)) return;
  const beside = place.querySelector('th') ?? place;
  beside.append(button);
  button.hidden = false;
  delete button.dataset.done;
}

/** Opens the menu of a row whose mark was pressed, where there is no pointer that could hover. */
export function pressed(target: EventTarget | null): void {
  if (!(target instanceof HTMLTableRowElement)) return;
  reached(target);
  open();
}

/** Opens the menu below the button and goes to its first item. */
export function open(): void {
  if (menu === null) return;
  button?.after(menu);
  const row = menu.querySelector<HTMLElement>('[data-format=row]');
  if (row !== null) row.hidden = !button?.closest('tr[id]');
  menu.hidden = false;
  // Near the lower edge of the window there is room above the button only.
  delete menu.dataset.up;
  const { bottom, height } = menu.getBoundingClientRect();
  if (bottom > innerHeight && height < (button?.getBoundingClientRect().top ?? 0))
    menu.dataset.up = '';
  button?.setAttribute('aria-expanded', 'true');
  items()[0]?.focus();
}

function close(focusButton: boolean): void {
  if (menu === null) return;
  menu.hidden = true;
  button?.setAttribute('aria-expanded', 'false');
  if (focusButton) button?.focus();
}

async function copy(format: Format, label: string): Promise<void> {
  const place = button?.closest(PLACES);
  if (place === null || place === undefined) return;
  const text = subjectToFormat(elementToSubject(place), format);
  close(true);
  const done = await textToClipboard(text);
  if (done && button !== null) {
    button.dataset.done = '';
    setTimeout(() => {
      delete button.dataset.done;
    }, SEEN);
  }
  if (status === null) return;
  const said = done ? status.dataset.done : status.dataset.failed;
  status.textContent = `${label}: ${said ?? ''}`;
}

button?.addEventListener('click', () => {
  if (isOpen()) close(true);
  else open();
});

menu?.addEventListener('click', (event) => {
  const item = event.target instanceof Element ? event.target.closest('button') : null;
  const format = FORMATS.find((candidate) => candidate === item?.dataset.format);
  if (item !== null && format !== undefined) void copy(format, item.textContent.trim());
});

menu?.addEventListener('keydown', (event) => {
  const all = items();
  const at = all.findIndex((item) => item === document.activeElement);
  const to: Record<string, HTMLButtonElement | undefined> = {
    ArrowDown: all[(at + 1) % all.length],
    ArrowUp: all[(at - 1 + all.length) % all.length],
    Home: all[0],
    End: all.at(-1),
  };
  if (event.key === 'Escape') close(true);
  else if (event.key === 'Tab') close(false);
  else if (to[event.key] !== undefined) to[event.key]?.focus();
  else return;
  if (event.key !== 'Tab') event.preventDefault();
});

document.addEventListener('pointerdown', (event) => {
  if (isOpen() && event.target instanceof Node && !menu?.parentElement?.contains(event.target))
    close(false);
});

const main = document.querySelector('main');
main?.addEventListener('click', ({ target }) => {
  pressed(target);
});
for (const type of ['focusin', 'pointerover']) {
  main?.addEventListener(type, (event) => {
    reached(event.target);
  });
}
