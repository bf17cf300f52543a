/**
 * Registers the service worker once the page is done and the browser idle; where there is none, nothing
 * happens. Nobody is sent the files of pages that they have not asked for on a slow or metered line.
 */
import { isCostly } from '../../shared/costly.ts';
import { BASE } from './base.ts';

const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
// Safari knows no idle time.
const { requestIdleCallback: whenIdle = setTimeout } = self as Partial<Window>;

if (!isCostly(navigator))
  addEventListener('load', () => {
    whenIdle(() => {
      serviceWorker
        ?.register(`${BASE}sw.js`)
        // Without a worker the site works as ever, only not offline.
        .catch(() => null);
    });
  });
