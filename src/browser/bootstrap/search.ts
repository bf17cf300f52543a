/**
 * The part of the search that every page carries: it waits for a sign that somebody wants to search,
 * and only then loads the search. Without it the box is a form and the link in the header leads to
 * its page.
 */
import { onReach } from './reach.ts';

const loadBox = (): void => void import('../search/box.ts');

const isEditable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'));

/** Opens the dialog, or goes to the box where the page has one of its own. */
function openSearch(): void {
  loadBox();
  const dialog = document.querySelector<HTMLDialogElement>('.search-dialog');
  if (dialog !== null && !dialog.open) dialog.showModal();
  const input = document.querySelector<HTMLInputElement>('search-box input');
  input?.focus();
  input?.select();
}

addEventListener('keydown', (event) => {
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
  const command =
    event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
  if (event.isComposing || (slash ? isEditable(event.target) : !command)) return;
  event.preventDefault();
  openSearch();
});

document.querySelector('.search-link')?.addEventListener('click', (event) => {
  // A click that asks for another tab or window stays a link to the search page.
  if (!(event instanceof MouseEvent) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  openSearch();
});

document.querySelector('.search-dialog')?.addEventListener('click', (event) => {
  if (event.target instanceof HTMLDialogElement) event.target.close();
});

for (const box of document.querySelectorAll('search-box')) onReach(box, loadBox);

// The search page with a query in its address, and a box that was used before this script came.
const asked = document.querySelector('#search-results') !== null && location.search !== '';
if (asked || document.querySelector('search-box input:focus') !== null) loadBox();
