import { inLocales, type LocaleMap } from '../../i18n/locales.ts';
import { localeToStrings } from '../../i18n/strings.ts';
import type { CodeChange } from '../../shared/history.ts';
import type { MapFindingType } from '../maps/judge-map.ts';

/** What the command says beside the words of the site. */
export interface CommandWords {
  /** How it is called. */
  help: (locales: string) => string;
  /** A code that no table has. */
  inNoTable: (code: string) => string;
  nothingFound: (query: string) => string;
  noSuchCommand: (name: string) => string;
  noSuchTable: (name: string, tables: string) => string;
  unknownOption: (message: string) => string;
  needs: (what: string) => string;
  noDay: (written: string) => string;
  unread: (file: string) => string;
  noMap: (file: string) => string;
  mapOk: (file: string, kind: string, count: number) => string;
  mapFound: (file: string, kind: string, count: number, faults: number) => string;
  finding: Readonly<Record<MapFindingType, (is: string, written: string, meant: string) => string>>;
  noChanges: (date: string) => string;
  change: Readonly<Record<CodeChange['type'], string>>;
  notListed: (day: string, since: string | null) => string;
  listedSince: string;
  limits: string;
  advice: string;
  unknownCodeAdvice: string;
}

/** The words of the command in each language of the site. */
export const COMMAND_WORDS: LocaleMap<CommandWords> = inLocales(
  (locale) => localeToStrings(locale).command,
);
