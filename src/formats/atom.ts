import type { Locale } from '../i18n/locales.ts';
import { localeToStrings } from '../i18n/strings.ts';
import type { CodeTable } from '../model/codebook.ts';
import type { Change } from '../schemas/change.ts';
import { changesPath, feedPath, pathToAbsolute } from '../paths.ts';
import { textToXml } from '../shared/xml.ts';

/** A day as Atom wants it; the tables change by the day, so the time is midnight UTC. */
const dateToAtom = (date: string): string => `${date}T00:00:00Z`;

/**
 * The changes as an Atom feed (RFC 4287).
 * @param changes newest first
 * @param date the day of the latest change, `YYYY-MM-DD`
 * @param table whose changes alone are told; null for all
 */
export function changesToAtom(
  changes: readonly Change[],
  date: string,
  locale: Locale,
  table: CodeTable | null = null,
): string {
  const t = localeToStrings(locale);
  const page = pathToAbsolute(changesPath(locale));
  const self = pathToAbsolute(feedPath(locale, table?.id));
  const told = table === null ? changes : changes.filter(({ kind }) => kind === table.id);
  const title = [t.siteName, table?.title[locale], t.changesTitle].filter(Boolean).join(' · ');
  const entries = told.map((change) => {
    const address = `${page}#${change.id}`;
    const text = change.text?.[locale] ?? change.title[locale];
    return `  <entry>
    <id>${textToXml(address)}</id>
    <title>${textToXml(change.title[locale])}</title>
    <updated>${dateToAtom(change.date)}</updated>
    <link rel="alternate" type="text/html" href="${textToXml(address)}"/>
    <category term="${change.kind}"/>
    <summary>${textToXml(text)}</summary>
  </entry>
`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
  <id>${textToXml(table === null ? page : self)}</id>
  <title>${textToXml(title)}</title>
  <subtitle>${textToXml(t.changesLead)}</subtitle>
  <updated>${dateToAtom(told[0]?.date ?? date)}</updated>
  <author><name>${textToXml(t.siteName)}</name></author>
  <link rel="self" type="application/atom+xml" href="${textToXml(self)}"/>
  <link rel="alternate" type="text/html" href="${textToXml(page)}"/>
${entries.join('')}</feed>
`;
}
