/**
 * The only texts of which a page may make a script: the addresses of its two workers. The policy of the site
 * has every other one refused, were it ever to come about; nothing on the site makes HTML of text.
 */
interface Global {
  trustedTypes?: {
    createPolicy: (name: string, rules: { createScriptURL: (url: string) => unknown }) => unknown;
  };
}

(self as Global).trustedTypes?.createPolicy('default', {
  createScriptURL: (url) =>
    [
      `${import.meta.env.BASE_URL}sw.js`,
      `${import.meta.env.BASE_URL}pagefind/pagefind-worker.js`,
    ].find((own) => own === url),
});

// A module of its own: its names are not those of other scripts.
export {};
