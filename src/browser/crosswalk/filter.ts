/** Narrows the tables of the crosswalk to the rows that hold what is typed; the query stands in the address. */

import { readQuery, writeQuery } from '../common/address.ts';
import { sayCount } from '../common/say-count.ts';
import { queryToFits, toBare, type ComparedTable } from './match.ts';

const input = document.querySelector<HTMLInputElement>('#crosswalk-query');
const status = document.querySelector<HTMLElement>('#crosswalk-status');

/** The tables, read once, each with the elements that are shown or not. */
const tables = [...document.querySelectorAll<HTMLElement>('.crosswalk')].map((section) => {
  const elements = [...section.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  const compared: ComparedTable = {
    heads: [...section.querySelectorAll('thead th')].map((head) =>
      toBare(`${head.id} ${head.textContent} ${head.querySelector('abbr')?.title ?? ''}`),
    ),
    rows: elements.map(({ cells }) => ({
      cells: [...cells].map((cell) => toBare(cell.textContent)),
      codes: [...cells].map((cell) =>
        [...cell.querySelectorAll('code, b')].map((code) => toBare(code.textContent)),
      ),
    })),
  };
  return { section, elements, compared };
});

function apply(): void {
  const query = input?.value ?? '';
  let count = 0;
  for (const { section, elements, compared } of tables) {
    const fits = queryToFits(query, compared);
    for (const [index, row] of elements.entries()) row.hidden = fits[index] !== true;
    const shown = fits.filter(Boolean).length;
    // A table of nothing but heads would only be in the way.
    section.hidden = shown === 0;
    count += shown;
  }
  if (status === null) return;
  const { nothing = '', one = '', several = '' } = status.dataset;
  if (query.trim() === '') status.textContent = '';
  else status.textContent = count === 0 ? nothing : sayCount(count, one, several);
}

if (input !== null) {
  // What was typed while this script was on its way goes before the address.
  if (input.value === '') input.value = readQuery();
  input.addEventListener('input', apply);
  // Browsers limit how often the address may change, so it follows when the typing is done.
  input.addEventListener('change', () => {
    writeQuery(input.value);
  });
  apply();
}
