import { LOCALES } from '../i18n/locales.ts';
import { localeToStrings } from '../i18n/strings.ts';
import type { Codebook } from '../model/codebook.ts';
import { codeToName } from '../model/describe.ts';
import type { Kind } from '../schemas/code.ts';
import type { Preview } from './template.ts';

/** The codes that stand for each table. */
const EXAMPLES: Readonly<Record<Kind, readonly string[]>> = {
  http: ['200', '401', '404'],
  card: ['02', '06', '12'],
  bank: ['004', '088', '092'],
  response: ['0000', '3095', 'U312'],
  'js-sdk': [],
};

/** Every preview image by the name of its file: one a table and one of the site, in each language. */
export function codebookToPreviews({ tables }: Codebook): ReadonlyMap<string, Preview> {
  const previews = LOCALES.flatMap((locale): [string, Preview][] => {
    const t = localeToStrings(locale);
    const pick = (kind: Kind, wanted: readonly string[]) =>
      (tables.get(kind)?.codes ?? [])
        .filter(({ code }) => wanted.includes(code))
        .map((code) => ({ code: code.code, name: codeToName(code)[locale] }));
    const site: [string, Preview] = [
      `site.${locale}.png`,
      {
        locale,
        siteName: t.siteName,
        title: t.homeTitle,
        lead: t.searchDescription,
        codes: [...pick('card', ['12']), ...pick('bank', ['088']), ...pick('response', ['3095'])],
      },
    ];
    const ofTables = [...tables.values()].map(({ id, title, codes }): [string, Preview] => [
      `${id}.${locale}.png`,
      {
        locale,
        siteName: t.siteName,
        title: title[locale],
        lead: codes.length === 0 ? t.emptyTable : `NICEPAY · ${t.countCodes(codes.length)}`,
        codes: pick(id, EXAMPLES[id]),
      },
    ]);
    return [site, ...ofTables];
  });
  return new Map(previews);
}
