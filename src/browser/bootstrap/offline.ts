/**
 * Registers the service worker once the page is done; where there is none, nothing happens. Who saves
 * data is not sent the files of pages that nobody has asked for.
 */
const { connection, serviceWorker } = navigator as {
  connection?: { saveData: boolean };
  serviceWorker?: ServiceWorkerContainer;
};

if (connection?.saveData !== true) {
  addEventListener('load', () => {
    serviceWorker
      ?.register(`${import.meta.env.BASE_URL}sw.js`)
      // Without a worker the site works as ever, only not offline.
      .catch(() => null);
  });
}

// A module of its own: its names are not those of other scripts.
export {};
