/**
 * The part of the copy menu that every page carries: it shows the button in the hero of a page, and
 * loads the menu when somebody presses it or reaches for something else that can be copied.
 */
import { onReach } from './reach.ts';

const loadMenu = (): Promise<typeof import('../copy/menu.ts')> => import('../copy/menu.ts');
const loadSentence = (): Promise<typeof import('../copy/sentence.ts')> =>
  import('../copy/sentence.ts');
const loadTable = (): Promise<typeof import('../copy/table.ts')> => import('../copy/table.ts');
const button = document.querySelector<HTMLButtonElement>('#copy-button');
const hero = document.querySelector('.code-hero');

/** Says that a copy failed; what was to be copied stands on the page. */
const tell = (): void => {
  const status = document.querySelector<HTMLElement>('#copy-status');
  if (status !== null) status.textContent = status.dataset.failed ?? '';
};

if (hero !== null && button !== null) {
  hero.append(button);
  button.hidden = false;
  const openMenu = (): void =>
    void loadMenu().then(({ open }) => {
      // From now on the menu listens itself.
      button.removeEventListener('click', openMenu);
      open();
    }, tell);
  button.addEventListener('click', openMenu);
}

for (const sentence of document.querySelectorAll<HTMLButtonElement>('.panel button')) {
  sentence.hidden = false;
  sentence.addEventListener(
    'click',
    () => void loadSentence().then((module) => module.copySentence(sentence), tell),
  );
}

for (const place of document.querySelectorAll<HTMLElement>(
  '.code-table, .guide-links, [href*=examples]',
))
  onReach(place, loadMenu);

const table = document.querySelector<HTMLElement>('.copy-table');
table?.querySelector('[role=group]')?.removeAttribute('hidden');
table?.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLButtonElement)
    void loadTable().then((module) => module.copyTable(table, target), tell);
});
