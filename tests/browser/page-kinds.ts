import { pageKinds, pathToRoute } from '../dist/page-kinds.ts';

/** Pages that show most of what a kind of page can show, Korean addresses. */
const TELLING = [
  '/',
  '/http/',
  '/card/',
  '/bank/',
  '/response/',
  '/js-sdk/',
  '/http/403/',
  '/http/500/',
  '/card/02/',
  '/card/03/',
  '/card/23/',
  '/bank/026/',
  '/response/3095/',
  '/response/C002/',
  '/response/domain/cancel/',
  '/response/actor/buyer/',
  '/first-checks/',
  '/crosswalk/',
  '/data/',
  '/decode/',
  '/issuer/',
  '/issuer/hana/',
  '/changes/',
  '/sources/',
  '/guides/',
  '/guides/docs/',
  '/guides/docs/cancel/',
  '/linking/',
  '/search/',
  '/404.html',
];

/** Leads on by script before anything can be looked at; it has tests of its own. */
const LEADS_ON = '/[folder]/[page].md/';

/** Kinds of pages that nobody named here: the longest page of each stands for it. */
const unnamed = pageKinds()
  .filter(({ route }) => route !== LEADS_ON)
  .filter(({ route }) => !TELLING.some((path) => pathToRoute(path) === route))
  .flatMap(({ pages }) =>
    pages
      .filter(({ locale }) => locale === 'ko')
      .toSorted((a, b) => b.html.length - a.html.length)
      .slice(0, 1),
  );

/** Pages of every kind, Korean addresses. */
export const PAGE_KINDS: readonly string[] = [...TELLING, ...unnamed.map(({ path }) => path)];

/** The same address in English. */
const toEnglish = (path: string): string => `/en${path}`;

/** Pages of every kind in both languages. */
export const ALL_PAGE_KINDS: readonly string[] = [...PAGE_KINDS, ...PAGE_KINDS.map(toEnglish)];
