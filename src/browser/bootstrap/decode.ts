/**
 * The part of the decoder that every page carries: loads it when somebody reaches for it. A button
 * that is pressed before the decoder has come is pressed when it is there.
 */
import { onReach } from './reach.ts';

const place = document.querySelector<HTMLElement>('#decoder');
let decoder: typeof import('../decode/page.ts') | null = null;

/** Lets the codes come beside the script that will ask for them, not after it. */
function preloadCodes(): void {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = '';
  link.href = place?.dataset.codes ?? '';
  document.head.append(link);
}

async function press(clicked: EventTarget | null): Promise<void> {
  try {
    decoder ??= await import('../decode/page.ts');
    decoder.press(clicked);
  } catch {
    const verdict = place?.querySelector('#decode-verdict');
    if (verdict) verdict.textContent = place?.dataset.failed ?? '';
  }
}

if (place !== null) {
  let isReached = false;
  const load = (): void => {
    if (!isReached) preloadCodes();
    isReached = true;
    void press(null);
  };
  onReach(place, load);
  place.addEventListener('click', ({ target }) => void press(target));
  // What the browser kept of an earlier visit, or was typed before this script came.
  if (place.querySelector('textarea')?.value !== '') load();
}
