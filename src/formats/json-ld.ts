import type {
  BreadcrumbList,
  DataDownload,
  DatasetLeaf,
  DefinedTerm,
  DefinedTermSetLeaf,
  MergeLeafTypes,
  WithContext,
} from 'schema-dts';
import type { Locale } from '../i18n/locales.ts';
import { localeToStrings } from '../i18n/strings.ts';
import type { Code } from '../kinds/index.ts';
import type { CodeTable } from '../model/codebook.ts';
import { codeToSentence, codeToTitleName } from '../kinds/index.ts';
import { codePath, dataPath, homePath, pathToAbsolute, tablePath } from '../paths.ts';

const CONTEXT = 'https://schema.org';

/** A table: a set of terms that is also a dataset. */
type Table = MergeLeafTypes<[DefinedTermSetLeaf, DatasetLeaf]>;

/** Linked data of schema.org about a page. */
export type JsonLd =
  WithContext<BreadcrumbList | DefinedTerm> | (Table & { '@context': typeof CONTEXT });

/** Linked data as it stands in a page: nothing in it can end the element that it stands in. */
export const jsonLdToText = (data: JsonLd): string =>
  JSON.stringify(data).replaceAll('<', '\\u003c');

/**
 * The way to a page.
 * @param trail the pages above it, the nearest last
 */
export function trailToJsonLd(
  trail: readonly { href: string; label: string }[],
  locale: Locale,
): JsonLd {
  const { siteName } = localeToStrings(locale);
  const steps = [{ href: homePath(locale), label: siteName }, ...trail];
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ href, label }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: pathToAbsolute(href),
    })),
  };
}

/** A code as a term of its table. */
export function codeToJsonLd(code: Code, locale: Locale): JsonLd {
  const url = pathToAbsolute(codePath(locale, code.kind, code.code));
  return {
    '@context': CONTEXT,
    '@type': 'DefinedTerm',
    '@id': url,
    url,
    termCode: code.code,
    name: codeToTitleName(code, locale),
    description: codeToSentence(code, locale),
    inDefinedTermSet: pathToAbsolute(tablePath(locale, code.kind)),
  };
}

/** A table as a set of terms, and as a dataset with its files. */
export function tableToJsonLd(table: CodeTable, locale: Locale): JsonLd {
  const { id, title, about, codes, revised } = table;
  const url = pathToAbsolute(tablePath(locale, id));
  const source = table.source.url;
  const download = (format: 'json' | 'csv', type: string): DataDownload => ({
    '@type': 'DataDownload',
    encodingFormat: type,
    contentUrl: pathToAbsolute(dataPath(id, format)),
  });
  return {
    '@context': CONTEXT,
    '@type': ['DefinedTermSet', 'Dataset'],
    '@id': url,
    url,
    name: `NICEPAY ${title[locale]}`,
    description: `${about[locale]} ${localeToStrings(locale).countCodes(codes.length)}`,
    inLanguage: locale,
    dateModified: revised,
    license: 'https://opensource.org/license/mit',
    isAccessibleForFree: true,
    ...(source !== null && { isBasedOn: source }),
    creator: { '@type': 'Organization', name: localeToStrings(locale).siteName },
    distribution: [download('json', 'application/json'), download('csv', 'text/csv')],
  };
}
