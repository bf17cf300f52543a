/**
 * Registers the service worker once the page is done; where there is none, nothing happens. Who saves
 * data is not sent the files of pages that nobody has asked for.
 */
import { BASE } from './base.ts';

const { connection, serviceWorker } = navigator as {
  connection?: { saveData: boolean };
  serviceWorker?: ServiceWorkerContainer;
};

if (connection?.saveData !== true) {
  addEventListener('load', () => {
    serviceWorker
      ?.register(`${BASE}sw.js`)
      // Without a worker the site works as ever, only not offline.
      .catch(() => null);
  });
}
