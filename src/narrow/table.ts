import { listenToChoices, showChoices } from './choices.ts';
import { fits, searchToWanted, type Has } from './wanted.ts';

const rows = [...document.querySelectorAll<HTMLTableRowElement>('.response-table tbody tr')];

function rowToHas(row: HTMLTableRowElement): Has {
  const { outcome = '', actor = null, retry = null } = row.dataset;
  return { outcome, actor, retry, domain: row.closest('section')?.id ?? null };
}

/** Shows the rows that the address asks for, and the domains that have any. */
function apply(): void {
  const wanted = searchToWanted(location.search);
  let count = 0;
  for (const row of rows) {
    row.hidden = !fits(wanted, rowToHas(row));
    if (!row.hidden) count += 1;
  }
  for (const section of document.querySelectorAll<HTMLElement>('.response-tables section')) {
    section.hidden = section.querySelector('tbody tr:not([hidden])') === null;
  }
  showChoices(Object.keys(wanted).length === 0 ? null : count);
}

listenToChoices(apply);
