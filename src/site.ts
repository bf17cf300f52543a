/** Where the built site lives. */
export interface Site {
  /** Origin without a trailing slash, for canonical addresses: `https://codes.example`. */
  origin: string;
  /** Path that all addresses begin with; begins and ends with a slash: `/` or `/codebook/`. */
  base: string;
}

/**
 * The site's place, from the environment variables `SITE_URL` and `BASE_PATH`.
 * @throws Error with one sentence when a variable holds no usable value.
 * @example environmentToSite({ SITE_URL: 'https://codes.example/', BASE_PATH: 'codebook' })
 * // { origin: 'https://codes.example', base: '/codebook/' }
 */
export function environmentToSite(environment: Record<string, string | undefined>): Site {
  const address = environment.SITE_URL ?? 'http://localhost:4321';
  if (!/^https?:/.test(address) || !URL.canParse(address)) {
    throw new Error(
      `SITE_URL is "${address}", which is no http(s) address; set it to the address of the site, such as https://codes.example.`,
    );
  }
  const path = (environment.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '');
  if (!/^[\w./~-]*$/.test(path)) {
    throw new Error(
      `BASE_PATH is "${path}", which is no path; set it to the path of the site, such as /codebook/.`,
    );
  }
  return { origin: new URL(address).origin, base: path === '' ? '/' : `/${path}/` };
}

/** The place of the site that is being built. */
export const site = environmentToSite(process.env);
