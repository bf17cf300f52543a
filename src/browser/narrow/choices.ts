import { SIDES, type Side } from '../../shared/files/facets.ts';
import { sayCount } from '../common/say-count.ts';
import { searchToWanted, toggleChoice } from './wanted.ts';

/** The list of choices on the page; a page has one at the most. */
export const choices = document.querySelector<HTMLElement>('.facet-choices');

const linkToChoice = (link: HTMLAnchorElement): { side: Side; value: string } | null => {
  const side = SIDES.find((candidate) => candidate === link.dataset.side);
  return side === undefined ? null : { side, value: link.dataset.value ?? '' };
};

/**
 * Marks the links of the choices that the address makes.
 * @param count how many rows are left, to be said; null where something else says it
 */
export function showChoices(count: number | null): void {
  const wanted = searchToWanted(location.search);
  if (Object.keys(wanted).length > 0) choices?.querySelector('details')?.setAttribute('open', '');
  for (const link of choices?.querySelectorAll('a') ?? []) {
    const choice = linkToChoice(link);
    if (choice === null) continue;
    const isMade = wanted[choice.side] === choice.value;
    if (isMade) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  const status = choices?.querySelector('[role=status]');
  const { nothing = '', one = '', several = '' } = choices?.dataset ?? {};
  if (!status) return;
  if (count === null) status.textContent = '';
  else status.textContent = count === 0 ? nothing : sayCount(count, one, several);
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
    const choice = link === null ? null : linkToChoice(link);
    if (choice === null) return;
    event.preventDefault();
    const search = toggleChoice(location.search, choice.side, choice.value);
    history.pushState(null, '', location.pathname + search);
    apply();
  });
  addEventListener('popstate', apply);
  apply();
}
