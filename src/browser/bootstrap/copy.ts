/**
 * The part of the copy menu that every page carries: it shows the button in the hero of a page, and
 * loads the menu when somebody presses it or reaches for something else that can be copied.
 */
import { onReach } from './reach.ts';

const loadMenu = (): Promise<typeof import('../copy/menu.ts')> => import('../copy/menu.ts');

const button = document.querySelector<HTMLButtonElement>('#copy-button');
const hero = document.querySelector('.code-hero');

if (hero !== null && button !== null) {
  hero.append(button);
  button.hidden = false;
  button.addEventListener(
    'click',
    () =>
      void loadMenu().then(({ open }) => {
        open();
      }),
    { once: true },
  );
}

for (const sentence of document.querySelectorAll<HTMLButtonElement>('.panel button')) {
  sentence.hidden = false;
  sentence.addEventListener(
    'click',
    () => void import('../copy/sentence.ts').then(({ copySentence }) => copySentence(sentence)),
  );
}

for (const place of document.querySelectorAll('.code-table, .guide-links'))
  onReach(
    place,
    (target) =>
      void loadMenu().then(({ offer }) => {
        offer(target);
      }),
  );

const table = document.querySelector<HTMLElement>('.copy-table');
table?.querySelector('[role=group]')?.removeAttribute('hidden');
table?.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLButtonElement)
    void import('../copy/table.ts').then(({ copyTable }) => copyTable(table, target));
});
