/**
 * The part of the copy menu that every page carries: it shows the button in the hero of a page, and
 * loads the menu when somebody presses it or reaches for something else that can be copied.
 */

const loadMenu = (): Promise<typeof import('./menu.ts')> => import('./menu.ts');

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

const reach = ({ target }: Event): void =>
  void loadMenu().then(({ offer }) => {
    offer(target);
  });
for (const place of document.querySelectorAll('.code-table, .guide-links')) {
  place.addEventListener('focusin', reach, { once: true });
  place.addEventListener('pointerover', reach, { once: true });
}

const table = document.querySelector<HTMLElement>('.copy-table');
table?.querySelector('[role=group]')?.removeAttribute('hidden');
table?.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLButtonElement)
    void import('../copy-as/copy.ts').then(({ copyTable }) => copyTable(table, target));
});

// A module of its own: its names are not those of other scripts.
export {};
