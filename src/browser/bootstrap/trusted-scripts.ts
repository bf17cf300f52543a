/**
 * The only texts of which a page may make a script: the addresses of its three workers. The policy of the site
 * has every other one refused, were it ever to come about; nothing on the site makes HTML of text.
 */
import { BASE } from './base.ts';

interface Global {
  trustedTypes?: {
    createPolicy: (name: string, rules: { createScriptURL: (url: string) => unknown }) => unknown;
  };
}

(self as Global).trustedTypes?.createPolicy('default', {
  createScriptURL: (url) =>
    // The reader of the decoder is named after its content.
    url.startsWith(BASE) &&
    /^(?:sw|pagefind\/pagefind-worker|_astro\/reader-worker\.[\w-]+)\.js$/.test(
      url.slice(BASE.length),
    )
      ? url
      : undefined,
});
