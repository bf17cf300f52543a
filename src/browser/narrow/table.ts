import type { Has } from '../../shared/files/facets.ts';
import { listenToChoices, showChoices } from './choices.ts';
import { fits, searchToWanted } from './wanted.ts';

/** The domains with their rows, read once: there may be thousands. */
const sections = [...document.querySelectorAll<HTMLElement>('.grouped-table section')].map(
  (section) => ({
    section,
    /** The item of the list above that leads to it. */
    item: document.querySelector<HTMLElement>(`.grouped-table nav li:has([href='#${section.id}'])`),
    rows: [...section.querySelectorAll<HTMLTableRowElement>('tbody tr')].map((row) => ({
      row,
      has: rowToHas(row, section.id),
    })),
  }),
);

function rowToHas(row: HTMLTableRowElement, domain: string): Has {
  const { settlement = null, outcome = '', actor = null, retry = null } = row.dataset;
  return { settlement, outcome, actor, retry, domain };
}

/** Shows the rows that the address asks for, and the domains that have any. */
function apply(): void {
  const wanted = searchToWanted(location.search);
  let count = 0;
  for (const { section, item, rows } of sections) {
    let shown = 0;
    for (const { row, has } of rows) {
      const isShown = fits(wanted, has);
      // What stays as it is costs nothing this way.
      if (row.hidden === isShown) row.hidden = !isShown;
      if (isShown) shown += 1;
    }
    section.hidden = shown === 0;
    if (item !== null) item.hidden = shown === 0;
    count += shown;
  }
  showChoices(Object.keys(wanted).length === 0 ? null : count);
}

listenToChoices(apply);
