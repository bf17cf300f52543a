import type { Locale } from '../i18n/locales.ts';
import { localeToStrings } from '../i18n/strings.ts';
import { codeToKind, codeToTitleName, type Code } from '../kinds/index.ts';
import { answerToVerdict } from '../kinds/response/panel.ts';

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

/** What a response code says of the money, and who acts; the meanings of one code joined. */
interface Said {
  money: string;
  actors: string;
}

/** What a code says of the money and of who acts; null for a code that is no response code. */
function codeToSaid(code: Code, locale: Locale): Said | null {
  const t = localeToStrings(locale);
  const answers = codeToKind(code)
    .decode(code)
    .flatMap(({ response }) => (response === null ? [] : [response]));
  if (answers.length === 0) return null;
  const verdicts = answers.map(({ money }) => answerToVerdict(money, money.subject, locale));
  const actors = answers.map(({ remedy: { actor } }) =>
    actor === null ? t.actorUnknown : t.actors[actor],
  );
  return {
    money: unique(verdicts.map((verdict) => verdict.replace(/\.$/, ''))).join(' / '),
    actors: unique(actors).join(', '),
  };
}

/**
 * A code in one line, as chats and search engines show it: what it is, and of a response code what happened to
 * the money and who acts.
 * @param table the title of its table
 * @example codeToDescription(card12, '카드코드', 'ko') // 'NICEPAY 카드코드 12: NH채움. 뜻과 기관, …'
 */
export function codeToDescription(code: Code, table: string, locale: Locale): string {
  const t = localeToStrings(locale);
  const name = codeToTitleName(code, locale).replace(/[.\s]+$/, '');
  const said = codeToSaid(code, locale);
  return said === null
    ? t.codeDescription(table, code.code, name)
    : t.responseDescription(table, code.code, name, said.money, said.actors);
}

/**
 * A code as the hover card shows it: its name or message, and of a response code what happened to the money, with
 * the look-up first wherever the result may be open, and who acts.
 * @example codeToCard(card12, 'ko') // ['NH채움']
 */
export function codeToCard(code: Code, locale: Locale): string[] {
  const t = localeToStrings(locale);
  const said = codeToSaid(code, locale);
  if (said === null) return [codeToTitleName(code, locale)];
  const isOpen = codeToKind(code)
    .decode(code)
    .some(({ response }) => {
      const settlement = response?.money.settlement ?? 'unknown';
      return settlement === 'unknown' && response?.money.nextCall !== 'read-status';
    });
  return [
    codeToTitleName(code, locale),
    isOpen ? `${said.money}. ${t.retries['check-first']}` : said.money,
    t.cardActors(said.actors),
  ];
}
