/** The part of the crosswalk that every page carries: shows its filter, and loads it when it is used. */
import { onReach } from './reach.ts';

const box = document.querySelector<HTMLElement>('#crosswalk-filter');

if (box !== null) {
  const load = (): void => void import('../crosswalk/filter.ts');
  box.hidden = false;
  onReach(box, load);
  // An address may ask for rows, and a browser may have kept what was typed on an earlier visit.
  if (location.search !== '' || box.querySelector('input')?.value !== '') load();
}
