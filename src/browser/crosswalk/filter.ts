/** Narrows the tables of the crosswalk to the rows that hold what is typed; the query stands in the address. */

import { squash } from '../../shared/squash.ts';
import { readQuery, writeQuery } from '../common/address.ts';
import { sayCount } from '../common/say-count.ts';

const bare = (text: string): string => squash(text.normalize('NFC')).text;

const input = document.querySelector<HTMLInputElement>('#crosswalk-query');
const status = document.querySelector<HTMLElement>('#crosswalk-status');
const rows = [...document.querySelectorAll<HTMLTableRowElement>('.crosswalk tbody tr')].map(
  (row) => ({ row, cells: [...row.cells].map((cell) => bare(cell.textContent)) }),
);

function apply(): void {
  const wanted = bare(input?.value ?? '');
  let count = 0;
  for (const { row, cells } of rows) {
    row.hidden = !cells.some((cell) => cell.includes(wanted));
    if (!row.hidden) count += 1;
  }
  if (status === null) return;
  const { one = '', several = '' } = status.dataset;
  status.textContent = wanted === '' ? '' : sayCount(count, one, several);
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
