import type { Locale } from '../i18n/locales.ts';
import { localeToStrings } from '../i18n/strings.ts';
import { filePath, openSearchPath, pathToAbsolute, searchPath } from '../paths.ts';
import { textToXml } from '../shared/xml.ts';

/** The description by which a browser adds the site as a search engine (OpenSearch 1.1). */
export function localeToOpenSearch(locale: Locale): string {
  const t = localeToStrings(locale);
  const search = `${pathToAbsolute(searchPath(locale))}?q={searchTerms}`;
  return `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${textToXml(t.siteName)}</ShortName>
  <Description>${textToXml(t.searchDescription)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>${locale}</Language>
  <Image width="16" height="16" type="image/svg+xml">${textToXml(pathToAbsolute(filePath('favicon.svg')))}</Image>
  <Url type="text/html" method="get" template="${textToXml(search)}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${textToXml(pathToAbsolute(openSearchPath(locale)))}"/>
</OpenSearchDescription>
`;
}
