/**
 * The parts of a page that somebody uses in their place: each waits until somebody reaches for it. Without
 * them the boxes are forms and the choices links to pages of their own.
 */
import { onReach } from './reach.ts';

const PARTS: Readonly<Record<string, () => Promise<object>>> = {
  'search-box': () => import('../search/box.ts'),
  // The page of all response codes, and the search page.
  '[data-here]': () => import('../narrow/table.ts'),
  '[data-facets]': () => import('../narrow/search.ts'),
  '#crosswalk-filter': () => import('../crosswalk/filter.ts'),
  '#decoder': () => import('../decode/page.ts'),
  '#link-tool': () => import('../link/page.ts'),
};

for (const [selector, load] of Object.entries(PARTS))
  for (const place of document.querySelectorAll<HTMLElement>(selector)) {
    const loadNow = onReach(place, load);
    place.hidden = false;
    const box = place.querySelector<HTMLInputElement>('input, textarea');
    const isPopup = place.dataset.mode === 'popup';
    // An address may ask for something, and a browser may have kept what was typed on an earlier visit.
    if (box?.matches(':focus') || (!isPopup && (location.search || box?.value))) loadNow();
  }

const loadManual = (): Promise<object> => import('../manual/follow.ts');
// Without it the page shows the places that an anchor of the manual may mean.
if (document.querySelector('.manual-choices')) loadManual().catch(() => null);
