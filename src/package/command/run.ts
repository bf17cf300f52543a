import { parseArgs } from 'node:util';
import { KIND_IDS, type KindId } from '../../kind-list.ts';
import { DEFAULT_LOCALE, keyToLocale, LOCALES, ORIGINAL, type Locale } from '../../i18n/locales.ts';
import { versionToDate } from '../../shared/package-version.ts';
import { rowsOf } from '../../shared/book.ts';
import { rowToTitles } from '../../shared/book.ts';
import { explain } from '../explain.ts';
import { changesSince, codeOn } from '../history.ts';
import { OPEN, settlementOf } from '../settlement.ts';
import type { Store } from '../store.ts';
import { toPainter } from './paint.ts';
import { answerToText, explainedToText } from './print.ts';
import { COMMAND_WORDS, type CommandWords } from './words.ts';

/** What a command reads and writes beside its arguments. */
export interface Surroundings {
  store: Store;
  /** Writes a line of the answer. */
  say: (text: string) => void;
  /** Writes a line for the person alone: what is wrong, how to call it. */
  tell: (text: string) => void;
  /** Whether the answer is read on a terminal with colours. */
  hasColour: boolean;
  /** All of standard input; null where nothing is piped in. */
  readInput: () => Promise<string | null>;
  /** The text of a file; null where it cannot be read. */
  readText: (path: string) => string | null;
  /** Serves agents until the input ends. */
  serve: (locale: Locale) => Promise<void>;
}

/** Found, or nothing wrong. */
const FOUND = 0;
/** Not found, or something is otherwise than in the tables. */
const DIFFERENT = 1;
/** Called in a way that is none. */
const MISUSED = 2;

/** How a command was asked to answer. */
interface Asked {
  locale: Locale;
  isJson: boolean;
  kind: KindId | undefined;
  operation: string | undefined;
  limit: number;
}

/** One command: its arguments, and how it ended. */
type Command = (
  given: readonly string[],
  asked: Asked,
  around: Surroundings,
) => number | Promise<number>;

const isKind = (name: string): name is KindId => KIND_IDS.some((id) => id === name);

const isLocale = (name: string): name is Locale => keyToLocale(name) !== null;

const toJson = (value: unknown): string => JSON.stringify(value, null, 2);

const wordsOf = ({ locale }: Asked): CommandWords => COMMAND_WORDS[locale];

/** Tells what is wrong with the call. */
function misuse(around: Surroundings, sentence: string): number {
  around.tell(sentence);
  return MISUSED;
}

const explainCodes: Command = (given, asked, around) => {
  const { store, say, tell, hasColour } = around;
  const book = store.bookOf(given.map((code) => code.trim()));
  const paint = toPainter(hasColour);
  const { operation, kind, locale } = asked;
  const step = operation === undefined ? {} : { operation };
  const all = given.map((code) => ({
    code,
    found: explain(book, code, kind === undefined ? {} : { kind }),
  }));
  if (asked.isJson) {
    say(
      toJson(
        all.flatMap(({ code, found }): object[] =>
          found.length === 0
            ? [{ code, kind: null, settlement: OPEN }]
            : found.map((one) => ({
                ...one,
                settlement: one.kind === 'response' ? settlementOf(book, one.code, step) : null,
              })),
        ),
      ),
    );
  } else {
    for (const { code, found } of all) {
      for (const one of found)
        say(
          explainedToText(one, locale, paint, (domain) =>
            settlementOf(book, one.code, { ...step, domain }),
          ),
        );
      if (found.length > 0) continue;
      tell(wordsOf(asked).inNoTable(code));
      tell(wordsOf(asked).unknownCodeAdvice);
    }
  }
  return all.every(({ found }) => found.length > 0) ? FOUND : DIFFERENT;
};

const search: Command = async (given, asked, around) => {
  const query = given.join(' ');
  if (query.trim() === '') return misuse(around, wordsOf(asked).needs('search <…>'));
  const { filesToSearch } = await import('../search.ts');
  const hits = filesToSearch(around.store.search())(query, asked.limit);
  const rows = hits.map(({ record: { kind, code, path, titles, type } }) => ({
    type,
    kind,
    code,
    titles,
    path,
  }));
  if (asked.isJson) around.say(toJson(rows));
  else {
    const paint = toPainter(around.hasColour);
    for (const { type, kind, code, titles, path } of rows) {
      const name = titles.map((title) => title[asked.locale]).join(' / ');
      around.say(
        `${paint('bold', code === null ? type : `${String(kind)} ${code}`)}  ${name}  ${paint('dim', path)}`,
      );
    }
    if (rows.length === 0) around.tell(wordsOf(asked).nothingFound(query));
  }
  return rows.length > 0 ? FOUND : DIFFERENT;
};

const decode: Command = async ([file], asked, around) => {
  const words = wordsOf(asked);
  const text = file === undefined ? await around.readInput() : around.readText(file);
  if (text === null)
    return misuse(around, file === undefined ? words.needs('decode <…>') : words.unread(file));
  const { decodeText } = await import('../decode.ts');
  const { store } = around;
  const read = decodeText(store.book(), store.decoder(), text, asked.locale);
  const { meaning, ...told } = read;
  const { verdict, settlement, codes } = told;
  if (asked.isJson) around.say(toJson(told));
  else {
    const paint = toPainter(around.hasColour);
    around.say(paint('bold', verdict));
    if (settlement !== null) around.say(answerToText(settlement, meaning, asked.locale, paint));
    for (const { kind, field, written, code, titles } of codes) {
      const name =
        titles?.map((title) => title[asked.locale]).join(' / ') ?? words.inNoTable(written);
      around.say(`  ${field}: ${kind} ${code ?? written}  ${name}`);
    }
  }
  return codes.some(({ code }) => code !== null) ? FOUND : DIFFERENT;
};

const list: Command = ([name], asked, around) => {
  const tables = KIND_IDS.join(', ');
  if (name === undefined || !isKind(name))
    return misuse(around, wordsOf(asked).noSuchTable(name ?? '', tables));
  const rows = rowsOf(around.store.book(), name);
  if (asked.isJson) around.say(toJson(rows));
  else
    for (const row of rows)
      around.say(
        `${row.code}\t${rowToTitles(row)
          .map((title) => title[asked.locale])
          .join(' / ')}`,
      );
  return FOUND;
};

/** The ending of the name of a file, without the dot. */
const pathToEnding = (path: string): string =>
  /\.([A-Za-z]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';

const check: Command = async (files, asked, around) => {
  const words = wordsOf(asked);
  if (files.length === 0) return misuse(around, words.needs('check <file>'));
  const { isFault, judgeMaps } = await import('../maps/judge-map.ts');
  const paint = toPainter(around.hasColour);
  const book = around.store.book();
  const reports = files.map((file) => {
    const text = around.readText(file);
    return { file, maps: text === null ? null : judgeMaps(book, text, pathToEnding(file)) };
  });
  for (const { file, maps } of reports)
    if (maps === null) return misuse(around, words.unread(file));
  if (asked.isJson) around.say(toJson(reports));
  else
    for (const { file, maps } of reports) {
      if (maps?.length === 0) around.tell(words.noMap(file));
      for (const { kind, count, findings } of maps ?? []) {
        const faults = findings.filter(({ type }) => isFault(type)).length;
        around.say(
          findings.length === 0
            ? words.mapOk(file, kind, count)
            : words.mapFound(file, kind, count, faults),
        );
        for (const { type, code, line, written, is, meant } of findings)
          around.say(
            `  ${line === null ? file : `${file}:${String(line)}`} ${code} ${paint(isFault(type) ? 'bad' : 'dim', words.finding[type](is ?? '', written ?? '', meant ?? ''))}`,
          );
      }
    }
  const all = reports.flatMap(({ maps }) => maps ?? []);
  const isStale = all.some(({ findings }) => findings.some(({ type }) => isFault(type)));
  return isStale || all.length === 0 ? DIFFERENT : FOUND;
};

const diff: Command = ([from, until], asked, around) => {
  const words = wordsOf(asked);
  const [after, last] = [from, until ?? '9999-12-31'].map((written) =>
    versionToDate(written ?? ''),
  );
  if (after === null || after === undefined) return misuse(around, words.noDay(from ?? ''));
  if (last === null || last === undefined) return misuse(around, words.noDay(until ?? ''));
  const changes = changesSince(around.store.book(), after, last);
  if (asked.isJson) around.say(toJson(changes));
  else {
    for (const { date, type, kind, code, before, after: now, successor } of changes)
      around.say(
        `${date}  ${kind} ${code}  ${words.change[type]}: ${before === null || before === now ? now : `${before} → ${now}`}${successor === null ? '' : ` → ${successor}`}`,
      );
    if (changes.length === 0) around.tell(words.noChanges(after));
  }
  return changes.length === 0 ? FOUND : DIFFERENT;
};

const on: Command = ([written = '', code], asked, around) => {
  const words = wordsOf(asked);
  const day = versionToDate(written);
  if (day === null) return misuse(around, words.noDay(written));
  if (code === undefined) return misuse(around, words.needs('on <day> <code>'));
  const found = codeOn(
    around.store.book(),
    code,
    day,
    asked.kind === undefined ? {} : { kind: asked.kind },
  );
  if (asked.isJson) around.say(toJson(found));
  else {
    for (const { kind, code: own, listed, since, texts } of found)
      around.say(
        listed
          ? `${kind} ${own}  ${texts.map((text) => text[asked.locale] ?? text[ORIGINAL]).join(' / ')}  (${words.listedSince} ${since ?? ''})`
          : `${kind} ${own}  ${words.notListed(day, since)}`,
      );
    if (found.length === 0) around.tell(words.inNoTable(code));
  }
  return found.some(({ listed }) => listed) ? FOUND : DIFFERENT;
};

const mcp: Command = async (_, { locale }, { serve }) => {
  await serve(locale);
  return FOUND;
};

/** The commands by their names; any other first word is a code. */
const COMMANDS: Readonly<Record<string, Command>> = {
  explain: explainCodes,
  search,
  decode,
  list,
  check,
  diff,
  on,
  mcp,
};

/** A word that may be a code; all others are a command that there is not. */
const isCodeLike = (word: string): boolean =>
  /^(?:\d{1,4}|[A-Za-z]{1,2}\d{2,3})$/.test(word.trim());

const OPTIONS = {
  json: { type: 'boolean', default: false },
  lang: { type: 'string', default: DEFAULT_LOCALE },
  kind: { type: 'string' },
  operation: { type: 'string' },
  limit: { type: 'string', default: '10' },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const;

/** Arguments read, or what is wrong with them. */
function readArguments(given: readonly string[]) {
  try {
    return parseArgs({ args: [...given], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * Runs the command.
 * @param given the arguments behind `codebook`
 * @returns the exit code: 0 found, 1 not found or different, 2 called wrongly
 */
export async function runCommand(given: readonly string[], around: Surroundings): Promise<number> {
  const read = readArguments(given);
  if (typeof read === 'string')
    return misuse(around, COMMAND_WORDS[DEFAULT_LOCALE].unknownOption(read));
  const { values, positionals } = read;
  const { lang, kind, limit } = values;
  const locale = isLocale(lang) ? lang : DEFAULT_LOCALE;
  const words = COMMAND_WORDS[locale];
  if (!isLocale(lang)) return misuse(around, words.unknownOption(`--lang ${lang}`));
  if (kind !== undefined && !isKind(kind))
    return misuse(around, words.noSuchTable(kind, KIND_IDS.join(', ')));
  const count = Number(limit);
  if (!Number.isInteger(count) || count < 1)
    return misuse(around, words.unknownOption(`--limit ${limit}`));
  if (values.version) {
    around.say(around.store.book().version);
    return FOUND;
  }
  const [name, ...rest] = positionals;
  if (values.help || name === undefined) {
    around.say(words.help(LOCALES.join('|')));
    return values.help ? FOUND : MISUSED;
  }
  const asked: Asked = {
    locale,
    isJson: values.json,
    kind,
    operation: values.operation,
    limit: count,
  };
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command !== undefined) return await command(rest, asked, around);
  if (!isCodeLike(name)) return misuse(around, words.noSuchCommand(name));
  return await explainCodes(positionals, asked, around);
}
