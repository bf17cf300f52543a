/**
 * Leads a link written the manual’s way to its place here. A fragment never reaches a server, so it
 * is read on the page; without this script the page shows the choices.
 */
import { anchorToKey } from '../../shared/anchors.ts';

const list = document.querySelector<HTMLElement>('.manual-choices');

if (list !== null) {
  const follow = (): void => {
    const key = anchorToKey(location.hash);
    // The places are written by the build; nothing of the address but this comparison is used.
    const place = key === '' ? null : document.getElementById(key)?.querySelector('a')?.href;
    const target = key === '' ? list.dataset.page : place;
    if (target !== undefined && target !== null) location.replace(target);
  };
  follow();
  addEventListener('hashchange', follow);
}
