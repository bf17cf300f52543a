import { SIDES, type Side } from '../../shared/files/facets.ts';
import { sayCount } from '../common/say-count.ts';
import { searchToWanted, toggleChoice, withoutChoices } from './wanted.ts';

/** The bar of choices on the page; a page has one at the most. */
export const choices = document.querySelector<HTMLElement>('.facet-choices');

const sides = choices?.querySelectorAll('details') ?? [];

const linkToChoice = (link: HTMLAnchorElement): { side: Side; value: string } | null => {
  const side = SIDES.find((candidate) => candidate === link.dataset.side);
  return side === undefined ? null : { side, value: link.dataset.value ?? '' };
};

/**
 * Marks the links of the choices that the address makes, and names them where a side is opened.
 * @param count how many rows are left, to be said; null where something else says it
 */
export function showChoices(count: number | null): void {
  const wanted = searchToWanted(location.search);
  for (const side of sides) {
    const names: string[] = [];
    for (const link of side.querySelectorAll('a')) {
      const choice = linkToChoice(link);
      if (choice === null) continue;
      const isMade = wanted[choice.side]?.includes(choice.value) ?? false;
      if (isMade) {
        link.setAttribute('aria-current', 'true');
        names.push(link.textContent.trim());
      } else link.removeAttribute('aria-current');
    }
    const chosen = side.querySelector('.chosen');
    if (chosen !== null) chosen.textContent = names.join(', ');
  }
  const reset = choices?.querySelector<HTMLElement>('.reset');
  if (reset) reset.hidden = Object.keys(wanted).length === 0;
  const status = choices?.querySelector('[role=status]');
  const { nothing = '', one = '', several = '' } = choices?.dataset ?? {};
  if (!status) return;
  if (count === null) status.textContent = '';
  else status.textContent = count === 0 ? nothing : sayCount(count, one, several);
}

/** Closes the lists of the bar that somebody has left. @param left where they are now */
function closeLists(left: EventTarget | null): void {
  for (const side of sides) if (!(left instanceof Node && side.contains(left))) side.open = false;
}

/**
 * Lets the links of the choices narrow what is on the page instead of leading to another one. A
 * click that asks for another tab or window stays a link.
 * @param apply shows what the address asks for
 */
export function listenToChoices(apply: () => void): void {
  choices?.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element))
      return;
    const link = event.target.closest('a');
    if (link === null) return;
    const choice = linkToChoice(link);
    if (choice === null && link.className !== 'reset') return;
    event.preventDefault();
    const search =
      choice === null
        ? withoutChoices(location.search)
        : toggleChoice(location.search, choice.side, choice.value);
    history.pushState(null, '', location.pathname + search);
    apply();
    // What is left comes right below the bar.
    choices.scrollIntoView({ block: 'start' });
    // What had the focus is gone.
    if (choice === null) choices.querySelector('summary')?.focus();
  });
  choices?.addEventListener('keydown', (event) => {
    const side = event.target instanceof Element ? event.target.closest('details') : null;
    if (event.key !== 'Escape' || side?.open !== true) return;
    side.open = false;
    side.querySelector('summary')?.focus();
  });
  addEventListener('click', (event) => {
    closeLists(event.target);
  });
  choices?.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget !== null) closeLists(relatedTarget);
  });
  addEventListener('popstate', apply);
  apply();
}
