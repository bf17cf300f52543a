/** Narrows the tables of the crosswalk to the rows that hold what is typed; the query stands in the address. */

/** A text as it is compared: lower case, without blanks and punctuation. */
const bare = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, '');

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
  const said = count === 1 ? one : several.replace('0', String(count));
  status.textContent = wanted === '' ? '' : said;
}

function writeAddress(): void {
  const address = new URL(location.href);
  const query = input?.value ?? '';
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  history.replaceState(null, '', address);
}

if (input !== null) {
  // What was typed while this script was on its way goes before the address.
  if (input.value === '') input.value = new URLSearchParams(location.search).get('q') ?? '';
  input.addEventListener('input', apply);
  // Browsers limit how often the address may change, so it follows when the typing is done.
  input.addEventListener('change', writeAddress);
  apply();
}

// A module of its own: its names are not those of other scripts.
export {};
