/** The ways to the search box, from wherever somebody is on the page. */

const isEditable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'));

/** Goes to the box, that of the page or that of the header; the focus loads the search. */
function openSearch(): void {
  const input = document.querySelector<HTMLInputElement>('search-box input');
  input?.focus();
  input?.select();
}

addEventListener('keydown', (event) => {
  const { key, target, shiftKey, altKey } = event;
  const hasCommand = event.ctrlKey || event.metaKey;
  // A single key is one that can be switched off, on the search page.
  const isSlash = key === '/' && !isEditable(target) && !altKey && !localStorage.noSlash;
  if (event.isComposing || shiftKey || !(hasCommand ? /^k$/i.test(key) : isSlash)) return;
  event.preventDefault();
  openSearch();
});

document.querySelector<HTMLElement>('.search-link')?.addEventListener('click', (event) => {
  // A click that asks for another tab or window stays a link to the search page.
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  openSearch();
});
