import { SentenceError } from './sentence-error.ts';

/** Variables as the system hands them to a process. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** Where the built site lives. */
export interface Site {
  /** Origin without a trailing slash, for canonical addresses: `https://codes.example`. */
  origin: string;
  /** Path that all addresses begin with; begins and ends with a slash: `/` or `/codebook/`. */
  base: string;
}

/** What a build is told from outside, checked. */
export interface BuildSettings {
  /** Whether the site works without network after the first visit (`OFFLINE`, on unless switched off). */
  offline: boolean;
  /** Whether each text is written in Brotli and gzip as well (`PRECOMPRESS`, off unless switched on). */
  precompress: boolean;
  /** Whether the words of the site are marked (`PSEUDO_LOCALE`, off unless switched on). */
  pseudoLocale: boolean;
  /** Whom to tell of a weakness (`SECURITY_CONTACT`); null where nobody is named. */
  securityContact: string | null;
  /**
   * The repository of the project, where mistakes are told (`REPOSITORY`): an address without a slash at
   * its end; null where none is named.
   */
  repository: string | null;
}

/** The address of a site that is only looked at on this machine. */
export const LOCAL_ADDRESS = 'http://localhost:4321';

/** The highest port that there is. */
export const LAST_PORT = 65_535;

/** A value as it stands in a sentence: on one line, whatever it holds. */
const quote = (value: string): string => JSON.stringify(value);

function addressToOrigin(address: string): string {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address))
    throw new SentenceError(
      `SITE_URL is ${quote(address)}, which is no http(s) address; set it to the address of the site, such as https://codes.example.`,
    );
  const { origin, pathname, search, hash, username, password } = new URL(address);
  if (username !== '' || password !== '')
    throw new SentenceError(
      `SITE_URL holds a user or a password; set it to the address alone, such as ${origin}.`,
    );
  if (search !== '' || hash !== '')
    throw new SentenceError(
      `SITE_URL is ${quote(address)}, which goes on after the path; set it to the address alone, such as ${origin}.`,
    );
  if (pathname !== '/')
    throw new SentenceError(
      `SITE_URL is ${quote(address)}, which has a path; set SITE_URL to ${origin} and BASE_PATH to ${pathname}.`,
    );
  return origin;
}

/**
 * The site's place, from `SITE_URL` and `BASE_PATH`.
 * @throws SentenceError when a variable holds no usable value
 * @example environmentToSite({ SITE_URL: 'https://codes.example/', BASE_PATH: 'codebook' })
 * // { origin: 'https://codes.example', base: '/codebook/' }
 */
export function environmentToSite({ SITE_URL, BASE_PATH }: Variables): Site {
  const origin = addressToOrigin(
    SITE_URL === undefined || SITE_URL === '' ? LOCAL_ADDRESS : SITE_URL,
  );
  const path = (BASE_PATH ?? '').replace(/^\/+|\/+$/g, '');
  const parts = path.split('/');
  if (path !== '' && !parts.every((part) => /^[\w.~-]+$/.test(part) && !/^\.+$/.test(part)))
    throw new SentenceError(
      `BASE_PATH is ${quote(BASE_PATH ?? '')}, which is no path; set it to the path of the site, such as /codebook/.`,
    );
  return { origin, base: path === '' ? '/' : `/${path}/` };
}

function toSwitch(variables: Variables, name: string, usual: boolean): boolean {
  const value = variables[name];
  if (value === undefined || value === '') return usual;
  if (value !== 'on' && value !== 'off')
    throw new SentenceError(`${name} is ${quote(value)}; set it to on or off, or leave it out.`);
  return value === 'on';
}

/**
 * What a build is told from outside, beside the place of the site.
 * @throws SentenceError when a variable holds no usable value
 * @example environmentToBuildSettings({ OFFLINE: 'off' }).offline // false
 */
export function environmentToBuildSettings(variables: Variables): BuildSettings {
  const contact = variables.SECURITY_CONTACT ?? '';
  if (contact !== '' && !/^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/[^\s/]\S*)$/.test(contact))
    throw new SentenceError(
      `SECURITY_CONTACT is ${quote(contact)}, which is no address; write it as mailto:somebody@example.com or https://….`,
    );
  const repository = (variables.REPOSITORY ?? '').replace(/\/+$/, '');
  if (repository !== '' && !/^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w.-]+){2,}$/.test(repository))
    throw new SentenceError(
      `REPOSITORY is ${quote(repository)}, which is no address of a repository; write it as https://github.com/owner/name.`,
    );
  return {
    offline: toSwitch(variables, 'OFFLINE', true),
    precompress: toSwitch(variables, 'PRECOMPRESS', false),
    pseudoLocale: toSwitch(variables, 'PSEUDO_LOCALE', false),
    securityContact: contact === '' ? null : contact,
    repository: repository === '' ? null : repository,
  };
}

/**
 * Looks at every variable before a build begins, so that a bad one costs no time and no file.
 * @throws SentenceError when the site has no address, or a variable holds no usable value
 */
export function checkBuildEnvironment(variables: Variables): void {
  if (variables.SITE_URL === undefined || variables.SITE_URL === '')
    throw new SentenceError(
      'SITE_URL is not set; set it to the address of the site, such as https://codes.example, or run "npm start" to look at the site on this machine.',
    );
  environmentToSite(variables);
  environmentToBuildSettings(variables);
}

/**
 * The port that the local server begins with, from `PORT`.
 * @throws SentenceError when it holds no port
 * @example environmentToPort({}) // 4321
 */
export function environmentToPort({ PORT }: Variables): number {
  if (PORT === undefined) return Number(new URL(LOCAL_ADDRESS).port);
  if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > LAST_PORT)
    throw new SentenceError(
      `PORT is ${quote(PORT)}, which is no port; set it to a number up to ${String(LAST_PORT)}, or leave it out.`,
    );
  return Number(PORT);
}

/**
 * The address that the local server listens on, from `HOST`; null for this machine alone.
 * @throws SentenceError when it holds no address of a machine
 * @example environmentToHost({ HOST: '0.0.0.0' }) // '0.0.0.0'
 */
export function environmentToHost({ HOST }: Variables): string | null {
  if (HOST === undefined || HOST === '' || HOST === 'localhost') return null;
  if (!/^[\w.:-]+$/.test(HOST))
    throw new SentenceError(
      `HOST is ${quote(HOST)}, which is no address of a machine; set it to 0.0.0.0 for every address of this one, or leave it out.`,
    );
  return HOST;
}
