import { fileToLocale, localeToPrefix, type Locale } from './i18n/locales.ts';
import type { KindId } from './kind-list.ts';
import { repository, site } from './site.ts';

/** An address in each language; every page hands one to its layout. */
export type LocalePath = (locale: Locale) => string;

const toPath = (locale: Locale, ...segments: string[]): string =>
  site.base + localeToPrefix(locale) + segments.map((segment) => `${segment}/`).join('');

/** @example homePath('en') // '/en/' */
export const homePath = (locale: Locale): string => toPath(locale);

/** @example tablePath('ko', 'card') // '/card/' */
export const tablePath = (locale: Locale, kind: KindId): string => toPath(locale, kind);

/** The row of a code in its table. @example rowPath('ko', 'card', '02') // '/card/#02' */
export const rowPath = (locale: Locale, kind: KindId, code: string): string =>
  `${toPath(locale, kind)}#${code}`;

/** The page of a code. @example codePath('en', 'bank', '004') // '/en/bank/004/' */
export const codePath = (locale: Locale, kind: KindId, code: string): string =>
  toPath(locale, kind, code);

/** One meaning of a response code. @example meaningPath('ko', 'C002', 'escrow') // '/response/C002/#escrow' */
export const meaningPath = (locale: Locale, code: string, domain: string): string =>
  `${codePath(locale, 'response', code)}#${domain}`;

/** @example domainPath('ko', 'cancel') // '/response/domain/cancel/' */
export const domainPath = (locale: Locale, domain: string): string =>
  toPath(locale, 'response', 'domain', domain);

/** Response codes that share an outcome, an actor or a retry. @example facetPath('en', 'actor', 'buyer') // '/en/response/actor/buyer/' */
export const facetPath = (locale: Locale, facet: string, value: string): string =>
  toPath(locale, 'response', facet, value);

/** First checks; `situation` goes right to one. @example firstChecksPath('ko', 'ip') // '/first-checks/#ip' */
export const firstChecksPath = (locale: Locale, situation?: string): string =>
  toPath(locale, 'first-checks') + (situation === undefined ? '' : `#${situation}`);

/** What to do when a result is not known; `id` goes right to one case. @example openResultsPath('ko', 'net-cancel') // '/unknown-result/#net-cancel' */
export const openResultsPath = (locale: Locale, id?: string): string =>
  toPath(locale, 'unknown-result') + (id === undefined ? '' : `#${id}`);

/** A section of a guide as content names it. @example guideSectionPath('ko', 'docs/cancel#망취소') // '/guides/docs/cancel/#망취소' */
export const guideSectionPath = (locale: Locale, section: string): string => {
  const [guide = '', anchor = ''] = section.split('#');
  return `${toPath(locale, 'guides', ...guide.split('/'))}#${anchor}`;
};

/** The same institutions in other systems. @example crosswalkPath('ko') // '/crosswalk/' */
export const crosswalkPath = (locale: Locale): string => toPath(locale, 'crosswalk');

/** The list of institutions. @example issuersPath('ko') // '/issuer/' */
export const issuersPath = (locale: Locale): string => toPath(locale, 'issuer');

/** @example issuerPath('ko', 'kb') // '/issuer/kb/' */
export const issuerPath = (locale: Locale, id: string): string => toPath(locale, 'issuer', id);

/** @example changesPath('en') // '/en/changes/' */
export const changesPath = (locale: Locale): string => toPath(locale, 'changes');

/** The Atom feed of the changes, or of those of one table. @example feedPath('ko', 'card') // '/changes/card/feed.xml' */
export const feedPath = (locale: Locale, kind?: KindId): string =>
  `${kind === undefined ? changesPath(locale) : toPath(locale, 'changes', kind)}feed.xml`;

/** @example sourcesPath('ko') // '/sources/' */
export const sourcesPath = (locale: Locale): string => toPath(locale, 'sources');

/** @example accessibilityPath('ko') // '/accessibility/' */
export const accessibilityPath = (locale: Locale): string => toPath(locale, 'accessibility');

/** The list of guides. @example guidesPath('ko') // '/guides/' */
export const guidesPath = (locale: Locale): string => toPath(locale, 'guides');

/** @example guideGroupPath('ko', 'docs') // '/guides/docs/' */
export const guideGroupPath = (locale: Locale, group: string): string =>
  toPath(locale, 'guides', group);

/** @example guidePath('en', 'docs', 'cancel') // '/en/guides/docs/cancel/' */
export const guidePath = (locale: Locale, group: string, id: string): string =>
  toPath(locale, 'guides', group, id);

/** The decoder. @example decodePath('en') // '/en/decode/' */
export const decodePath = (locale: Locale): string => toPath(locale, 'decode');

/** What the decoder explains fields with. @example decoderFieldsPath('0f3a') // '/decode/fields-0f3a.json' */
export const decoderFieldsPath = (version: string): string =>
  `${site.base}decode/fields-${version}.json`;

/** What the decoder loads. @example decoderFilePath('0f3a') // '/decode/codes-0f3a.json' */
export const decoderFilePath = (version: string): string =>
  `${site.base}decode/codes-${version}.json`;

/** A file of the test bodies of an API. @example examplePath('cancel', 'U112.json') // '/data/examples/cancel/U112.json' */
export const examplePath = (api: string, file: string): string =>
  `${site.base}data/examples/${api}/${file}`;

/** How to use the data. @example dataPagePath('en') // '/en/data/' */
export const dataPagePath = (locale: Locale): string => toPath(locale, 'data');

/** A data file: a table, or all rows of something. @example dataPath('card', 'csv') // '/data/card.csv' */
export const dataPath = (file: string, format: 'json' | 'csv'): string =>
  `${site.base}data/${file}.${format}`;

/** The JSON Schema of a data file. @example schemaPath('card') // '/data/schema/card.json' */
export const schemaPath = (file: string): string => `${site.base}data/schema/${file}.json`;

/** The tables as a module for scripts. @example modulePath('mjs') // '/data/codes.mjs' */
export const modulePath = (format: 'mjs' | 'd.mts'): string => `${site.base}data/codes.${format}`;

/** The data of a code. @example codeDataPath('card', '02') // '/data/card/02.json' */
export const codeDataPath = (kind: KindId, code: string): string =>
  `${site.base}data/${kind}/${code}.json`;

/** The npm package, the newest or a released version. @example packagePath() // '/data/npm/nicepay-codebook.tgz' */
export const packagePath = (version?: string): string =>
  `${site.base}data/npm/nicepay-codebook${version === undefined ? '' : `-${version}`}.tgz`;

/** Code to copy, as text. @example sourceFilePath('handling.ts') // '/data/code/handling.ts' */
export const sourceFilePath = (file: string): string => `${site.base}data/code/${file}`;

/** What the tool on the page about linking loads. @example linkingFilePath('0f3a') // '/linking/codes-0f3a.json' */
export const linkingFilePath = (version: string): string =>
  `${site.base}linking/codes-${version}.json`;

/** What pages of others load. @example embedPath('card.mjs') // '/embed/card.mjs' */
export const embedPath = (file: string): string => `${site.base}embed/${file}`;

/** How to link to the Codebook. @example linkingPath('en') // '/en/linking/' */
export const linkingPath = (locale: Locale): string => toPath(locale, 'linking');

/** The search page. @example searchPath('ko') // '/search/' */
export const searchPath = (locale: Locale): string => toPath(locale, 'search');

/** What the search loads. @example searchFilePath('0f3a') // '/search/records-0f3a.json' */
export const searchFilePath = (version: string): string =>
  `${site.base}search/records-${version}.json`;

/** What the search page loads to narrow. @example facetsFilePath('0f3a') // '/search/facets-0f3a.json' */
export const facetsFilePath = (version: string): string =>
  `${site.base}search/facets-${version}.json`;

/** The description of the search for browsers. @example openSearchPath('en') // '/en/opensearch.xml' */
export const openSearchPath = (locale: Locale): string => `${toPath(locale)}opensearch.xml`;

/** The web manifest. @example manifestPath('en') // '/en/manifest.webmanifest' */
export const manifestPath = (locale: Locale): string => `${toPath(locale)}manifest.webmanifest`;

/** What a preview is of: a table, or the site as a whole. */
export type PreviewSubject = KindId | 'site';

/**
 * The file of a preview below `public/`.
 * @example previewFile('card', 'ko') // 'preview/card.ko.png'
 */
export const previewFile = (subject: PreviewSubject, locale: Locale): string =>
  `preview/${subject}.${locale}.png`;

/** The preview of a table or of the site. @example previewPath('ko', 'card') // '/preview/card.ko.png' */
export const previewPath = (locale: Locale, subject: PreviewSubject): string =>
  filePath(previewFile(subject, locale));

/** A file of `public/`. @example filePath('favicon.svg') // '/favicon.svg' */
export const filePath = (name: string): string => site.base + name;

/** @example pathToAbsolute('/card/02/') // 'https://codes.example/card/02/' */
export const pathToAbsolute = (path: string): string => site.origin + path;

/**
 * A page of a manual.
 * @param pages where the pages of that manual are, `{page}` for the path
 * @example manualPath('https://manual.example/{page}', 'api/cancel.md', '망취소')
 * // 'https://manual.example/api/cancel.md#망취소', the anchor percent-encoded
 */
export function manualPath(pages: string, page: string, anchor: string | null = null): string {
  const address = pages.replace('{page}', page);
  return anchor === null || anchor === '' ? address : `${address}#${encodeURIComponent(anchor)}`;
}

/**
 * The language of an address, for what is rendered without being told one, such as prose.
 * @example pathToLocale('/en/card/02/') // 'en'
 */
export const pathToLocale = (path: string): Locale => fileToLocale(path.slice(site.base.length));

/**
 * An address without its scheme and closing slash, to be read.
 * @example addressToLabel('https://www.bccard.com/') // 'bccard.com'
 */
export const addressToLabel = (address: string): string =>
  address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

/** The forms of the repository by which something is told, and the fields of each that a link fills in. */
export const REPORT_FORMS = {
  fact: ['page'],
  missing: ['kind', 'code'],
  seen: ['code', 'message'],
} as const;

/**
 * A form of the repository with some of its fields filled in.
 * @returns null where the build was told of no repository (`REPOSITORY`)
 * @example formToAddress('fact', { page: '/response/3095/' })
 * // 'https://github.com/owner/name/issues/new?template=fact.yml&page=%2Fresponse%2F3095%2F'
 */
export function formToAddress<Form extends keyof typeof REPORT_FORMS>(
  form: Form,
  fields: Partial<Record<(typeof REPORT_FORMS)[Form][number], string>>,
): string | null {
  if (repository === null) return null;
  const query = new URLSearchParams({ template: `${form}.yml`, ...fields });
  return `${repository}/issues/new?${query.toString()}`;
}
