/**
 * The part of narrowing that every page carries: on the page of all response codes and on the
 * search page it loads the rest when somebody reaches for a choice or comes by an address that makes one. Without it each
 * choice is a link to a page of its own.
 */

const choices = document.querySelector<HTMLElement>(
  '.facet-choices:is([data-here], [data-facets])',
);
const load = (): void =>
  void (choices?.dataset.facets === undefined ? import('./table.ts') : import('./search.ts'));

if (choices !== null) {
  if (/[?&](outcome|actor|retry|domain)=/.test(location.search)) load();
  choices.addEventListener('focusin', load, { once: true });
  choices.addEventListener('pointerover', load, { once: true });
}

// A module of its own: its names are not those of other scripts.
export {};
