/**
 * The part of narrowing that every page carries: on the page of all response codes and on the
 * search page it loads the rest when somebody reaches for a choice or comes by an address that makes
 * one. Without it each choice is a link to a page of its own.
 */
import { SIDES } from '../../shared/files/facets.ts';
import { onReach } from './reach.ts';

const choices = document.querySelector<HTMLElement>(
  '.facet-choices:is([data-here], [data-facets])',
);
const load = (): void =>
  void (choices?.dataset.facets === undefined
    ? import('../narrow/table.ts')
    : import('../narrow/search.ts'));

if (choices !== null) {
  if (SIDES.some((side) => new URLSearchParams(location.search).has(side))) load();
  onReach(choices, load);
}
