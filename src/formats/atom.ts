import type { Locale } from '../i18n/locales.ts';
import { localeToStrings } from '../i18n/strings.ts';
import type { Change } from '../schemas/change.ts';
import { changesPath, feedPath, pathToAbsolute } from '../paths.ts';
import { textToXml } from '../shared/xml.ts';

/** A day as Atom wants it; the tables change by the day, so the time is midnight UTC. */
const dateToAtom = (date: string): string => `${date}T00:00:00Z`;

/**
 * The changes as an Atom feed (RFC 4287).
 * @param changes newest first
 * @param date the day of the latest change, `YYYY-MM-DD`
 */
export function changesToAtom(changes: readonly Change[], date: string, locale: Locale): string {
  const t = localeToStrings(locale);
  const page = pathToAbsolute(changesPath(locale));
  const entries = changes.map((change) => {
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
  <id>${textToXml(page)}</id>
  <title>${textToXml(`${t.siteName} · ${t.changesTitle}`)}</title>
  <subtitle>${textToXml(t.changesLead)}</subtitle>
  <updated>${dateToAtom(date)}</updated>
  <author><name>${textToXml(t.siteName)}</name></author>
  <link rel="self" type="application/atom+xml" href="${textToXml(pathToAbsolute(feedPath(locale)))}"/>
  <link rel="alternate" type="text/html" href="${textToXml(page)}"/>
${entries.join('')}</feed>
`;
}
