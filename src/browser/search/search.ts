/** The search of the box, of its page and of the package: the lookup and the phrases joined to one list. */
import { KIND_LIST } from '../../kind-list.ts';
import { squash } from '../../shared/squash.ts';
import type { RecordType } from '../../closed-lists.ts';
import type { SearchRecord } from '../../shared/search-record.ts';
import { isAnswer, type Hit, type Lookup } from './lookup.ts';
import type { Reason } from './match.ts';
import { normaliseQuery } from './normalise.ts';
import { queryToPair } from './pair.ts';
import type { PhrasesFile } from '../../shared/files/phrases.ts';
import type { PhraseHit, Phrases } from './phrases.ts';
import type { Speech } from './speech.ts';
import { queryToField } from './fields.ts';
import { padCode } from '../../shared/code-spelling.ts';

/** The answer to a query. */
export interface Answer {
  hits: readonly (Hit | PhraseHit)[];
  /** A code-shaped word that is in no table; the hits are the codes nearest to it. */
  unknownCode: string | null;
  /** Whether it names another system: its code there goes before everything else. */
  isForeign: boolean;
  /** Whether the query is answered, so that no other tier need be asked. */
  isAnswered: boolean;
}

/** What the join is made of. */
export interface Parts {
  lookup: Lookup;
  records: readonly SearchRecord[];
  speech: Speech;
  phrases: Phrases;
  /** Names of other systems and of the gateway, and what stands behind a number that is no code. */
  told: Pick<PhrasesFile, 'systems' | 'brands' | 'units'>;
}

/** Reasons of the lookup that no phrase goes before. */
const SURE: ReadonlySet<Reason> = new Set<Reason>(['field', 'code', 'title', 'alias', 'owner']);
/** Reasons that find a text as it stands in a message. */
const LITERAL: ReadonlySet<Reason> = new Set<Reason>(['title', 'alias', 'beginning', 'phrase']);
/** A phrase that says as much as this goes before words found by the lookup. */
const CONFIDENT = 0.5;
/** A phrase that says exactly what was asked. */
const EXACT = 0.99;
/** Records that are no codes and no institutions. */
const PLACES: ReadonlySet<RecordType> = new Set<RecordType>([
  'guide',
  'section',
  'tool',
  'table',
  'domain',
]);
const NAMED_KINDS: ReadonlySet<string> = new Set(
  KIND_LIST.flatMap(({ id, hasSentences }) => (hasSentences ? [] : [id])),
);

/** Signs of markup, SQL, a shell or a regular expression, in a text without Korean. */
const MACHINE = /[<>\\|;$^*`{}]|--|&&|\(\)|=\s*['"\d]|\.\.\/|\w\(\w+\)|(?:^|\s)-[a-z]+\s/;
/** SQL without a sign of its own; `select a card` is none. */
const SQL =
  /\b(?:union(?: all)? select|insert into|delete from|(?:drop|alter|truncate) table|order by \d|(?:and|or) \d+ ?= ?\d+|select (?:null|\d|top|count|distinct|[\w.]+(?:, ?[\w.]+)+ from)|select [\w.]+ from \w+ where)\b/i;
const isMachine = (text: string): boolean =>
  !/[가-힣ㄱ-ㅣ]/.test(text) && (MACHINE.test(text) || SQL.test(text));

/** Two words of Korean or more. */
const SENTENCE = /[가-힣]\s+[가-힣]/;
/** A number at the beginning, with a colon, a bracket or a word behind it, and a year by no sign. */
const FIRST = /^\W*\d{4}\s*[:\]]|^\W*(?!19|20)\d{4}\s+[가-힣a-z]{2}|코드|code/;
/** Laughter, tears and sighs, which are no initials of a name: ㅠㅠ, ㅋㅋ. */
const FEELING = /[ㅠㅜㅡ]+|([ㅋㅎㄷㅇ])\1+/g;
/** Where a class stands, before its name: java.net. */
const PACKAGE = /\b(?:[a-z]+\.)+(?=[A-Z])/g;
/** The name of a class as logs have it: SSLHandshakeException. */
const CLASS = /\b[A-Z][A-Za-z]*[a-z][A-Z][A-Za-z]*\b/g;

/** What parts the words of a log from those of a message. */
const APART = /[:=|"'`[\]{}()<>;,]+|\s-+\s/;

/** The longest part of a log line that may be a message: two words of Korean or more. */
const queryToMessage = (query: string): string | null =>
  query
    .split(APART)
    .map((part) => part.trim())
    .filter((part) => SENTENCE.test(part) && part.length < query.length)
    .sort((a, b) => b.length - a.length)[0] ?? null;

/** A name of a field as code has it, with a capital within; one in a sentence is meant as that. */
const FIELD_NAME = /\b[a-z]+[A-Z][A-Za-z]*/g;

/**
 * A query as a sentence: without what only shows feeling, names of classes in words.
 * @example queryToSentence('웹훅 안와요ㅠㅠ') // '웹훅 안와요'
 * @example queryToSentence('javax.net.ssl.SSLHandshakeException') // 'ssl handshake exception'
 */
export const queryToSentence = (raw: string): string =>
  normaliseQuery(
    raw
      .replace(FEELING, ' ')
      .replace(PACKAGE, '')
      .replace(CLASS, (name) => name.replace(/([a-z])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$2 ')),
  );

/**
 * The code-shaped words of a query, whatever stands beside them; a number with a unit behind is none.
 * @example textToCodes('나이스페이 3021에러', ['원']) // ['3021']
 * @example textToCodes('5000원 결제', ['원']) // []
 */
export function textToCodes(text: string, units: readonly string[]): string[] {
  return [...text.matchAll(/(?<![a-z0-9.%-])([a-z]{0,2}\d{2,4})(?![a-z0-9.%])/gi)].flatMap(
    (match) => {
      const code = match[1] ?? '';
      const rest = text.slice(match.index + code.length).trimStart();
      const hasUnit = /^\d+$/.test(code) && units.some((unit) => rest.startsWith(unit));
      return hasUnit || code.length < 3 ? [] : [code.toUpperCase()];
    },
  );
}

/** A record that is named in full. */
const recordToNamed = (record: SearchRecord): Hit => ({
  record,
  reason: 'title',
  distance: 0,
  text: record.code ?? '',
  ranges: [],
});

/** A record as what is nearest to what is in no table. */
const recordToNear = (record: SearchRecord): Hit => ({
  record,
  reason: 'nearest',
  distance: 0,
  text: record.code ?? '',
  ranges: [],
});

/** Joins the tiers. */
export function createSearch({
  lookup,
  records,
  speech,
  phrases,
  told: { units, brands, systems },
}: Parts): (query: string, limit: number) => Answer {
  const codes = new Set(records.flatMap(({ code }) => code ?? []));

  /** The record of a field by any of its names, however they are joined; a word of every day is one, too. */
  const fieldOf = (name: string): SearchRecord | undefined => {
    const key = squash(name).text;
    return records.find(
      ({ kind, code, aliases }) =>
        kind === 'field' &&
        [code ?? '', ...aliases].some((own) => squash(own).text === key || own === `${key}.`),
    );
  };

  /** The codes nearest to one that is in no table: of its letter, by number. */
  const toNearest = (code: string): Hit[] => {
    const family = code.replace(/\d+$/, '');
    const number = Number(code.slice(family.length));
    return records
      .flatMap((record) => {
        const own = record.code ?? '';
        const same = own.length === code.length && own.replace(/\d+$/, '') === family;
        return same && !NAMED_KINDS.has(record.kind ?? '')
          ? [{ record, far: Math.abs(Number(own.slice(family.length)) - number) }]
          : [];
      })
      .sort((a, b) => a.far - b.far)
      .slice(0, 5)
      .map(({ record }) => recordToNear(record));
  };

  const codeNames = [
    ...brands,
    ...speech.names.flatMap(([name, kind]) => (kind === 'response' ? name : [])),
  ];
  /** Whether a text says that its number is a code: 에러 5555, nicepay 9876. */
  const isCalledCode = (text: string): boolean =>
    FIRST.test(text) || codeNames.some((name) => text.includes(name));

  const namedContext = [...speech.context].flatMap(([id, context]) =>
    NAMED_KINDS.has(id) ? context : [],
  );
  /** Whether a word says that the one beside it is an institution: 카드, bank. */
  const isKindOfName = (word = ''): boolean =>
    namedContext.some((context) => word.startsWith(context));
  /** What institutions and their codes are called, without blanks and punctuation. */
  const names = new Set(
    records.flatMap(({ type, kind, titles, aliases }) =>
      type === 'issuer' || NAMED_KINDS.has(kind ?? '')
        ? [...titles.flatMap((title) => Object.values(title)), ...aliases].map(
            (name) => squash(name).text,
          )
        : [],
    ),
  );
  /** Whether a part of a query may name an institution: such a part alone is worth a lookup. */
  const mayBeName = (part: string): boolean => {
    const { text } = squash(part);
    return names.has(text) || names.has(speech.nameWithSuffix.exec(text)?.[1] ?? '');
  };
  /** Codes and institutions that stand in a query beside other words. */
  const findNamed = (text: string, limit: number): Hit[] => {
    const words = text.split(/[\s,.!?…]+/).filter((word) => word.length > 1);
    if (words.length < 2) return [];
    for (const take of [2, 1])
      for (let at = 0; at + take <= words.length; at += 1) {
        // Words as common as 우리 name an institution only with 카드 or 은행 behind.
        if (take === 1 && speech.fillers.has(words[at] ?? '')) continue;
        const name = words.slice(at, at + take).join(' ');
        if (!mayBeName(name)) continue;
        const isEveryday = take === 1 && words.length > 2 && phrases.everydayNames.has(name);
        if (isEveryday && ![words[at - 1], words[at + 1]].some(isKindOfName)) continue;
        const [only, ...others] = phrases.reduce(name).terms;
        const isIdea =
          only?.concept != null &&
          others.length === 0 &&
          only.range[1] - only.range[0] === name.length;
        if (isIdea) continue;
        const found = lookup.find(name, limit);
        const [first] = found;
        if (first === undefined || !['title', 'alias'].includes(first.reason)) continue;
        const { type, kind } = first.record;
        if (type !== 'issuer' && !NAMED_KINDS.has(kind ?? '')) continue;
        const beside = words.filter((_, index) => index < at || index >= at + take).join(' ');
        const meant = [...speech.context].find(
          ([id, context]) =>
            NAMED_KINDS.has(id) && context.some((word) => squash(beside).text.includes(word)),
        )?.[0];
        const own = found.filter(
          (hit) =>
            hit.record.kind === meant || hit.record.type === 'issuer' || hit.record.kind !== null,
        );
        return own.sort(
          (a, b) => Number(b.record.kind === meant) - Number(a.record.kind === meant),
        );
      }
    return [];
  };

  const search = (raw: string, limit: number): Answer => {
    const query = normaliseQuery(raw);
    const coded = textToCodes(query, units);
    const asked = squash(query).text;
    const isForeign = systems.some(
      (name) => name.length < asked.length && (asked.startsWith(name) || asked.endsWith(name)),
    );
    // A word that may be a code or the beginning of a name.
    const isBare = /^(?:[a-z]{0,3}|(?=[a-z]*\d)[a-z0-9]+)$/i.test(query);
    const found = lookup.find(raw, limit);
    const sentence = queryToSentence(raw);
    const phrase =
      isBare || isMachine(sentence) || /[ㄱ-ㅣ]/.test(sentence)
        ? []
        : phrases.find(sentence, limit);
    const join = (...lists: (readonly Hit[])[]): Hit[] => {
      const paths = new Set<string>();
      return lists
        .flat()
        .filter(({ record }) => {
          if (paths.has(record.path)) return false;
          paths.add(record.path);
          return true;
        })
        .slice(0, limit);
    };
    const done = (hits: readonly Hit[], unknownCode: string | null = null): Answer => ({
      hits,
      unknownCode,
      isForeign,
      isAnswered: true,
    });

    // A field with its value, of which only some carry codes of a table.
    const pair = found[0]?.reason === 'field' ? null : queryToPair(query);
    if (pair !== null) {
      const own = fieldOf(pair.name);
      // A value of Korean words is a message, which is what is looked for.
      const told = SENTENCE.test(pair.value) ? search(pair.value, limit).hits : [];
      if (own !== undefined) return done(join(told, [recordToNamed(own)], phrase));
    }
    if (
      isMachine(query) &&
      queryToField(query, speech) === null &&
      coded.every((code) => !codes.has(code))
    )
      return {
        hits: found.filter(({ reason }) => SURE.has(reason)),
        unknownCode: null,
        isForeign,
        isAnswered: true,
      };
    if (!isBare && found[0]?.reason !== 'field') {
      const known = coded.filter((code) => codes.has(code));
      if (known.length > 0) {
        const own = known.flatMap((code) =>
          lookup.find(code, limit).filter(({ record }) => record.code === code),
        );
        const order = new Map(phrase.map(({ record }, place) => [record.path, place]));
        own.sort(
          (a, b) =>
            known.indexOf(a.record.code ?? '') - known.indexOf(b.record.code ?? '') ||
            (order.get(a.record.path) ?? limit) - (order.get(b.record.path) ?? limit),
        );
        return done(join(own, phrase));
      }
    }
    // A table that is named with a number that it does not have: 카드코드 99.
    const { kind: table = null, value = '' } =
      found[0]?.reason === 'field' ? {} : (queryToField(query, speech) ?? {});
    const isWhole = query.endsWith(value) || query.startsWith(value);
    const absent = table === null || !isWhole ? null : padCode(table, value);
    if (absent !== null && table !== 'response' && table !== 'field') {
      const own = records.find(({ path }) => path === `/${table ?? ''}/`);
      const hits = own === undefined ? [] : [recordToNear(own)];
      return done(join(hits, phrase), absent);
    }
    const unknown = found.some(({ reason }) => SURE.has(reason))
      ? undefined
      : coded.find(
          (code) =>
            !codes.has(code) &&
            (/^[A-Z]\d{3}$/.test(code) ||
              (/^(?:\d{4}|[A-Z]{2}\d{2})$/.test(code) && (isBare || isCalledCode(query)))),
        );
    if (unknown !== undefined) {
      const nearest = toNearest(unknown);
      // Of no family: the table itself, where words say that a code is meant.
      const own = records.find(({ path }) => path === '/response/');
      if (nearest.length > 0) return done(join(nearest, phrase), unknown);
      if (own !== undefined && !isBare) return done(join([recordToNear(own)], phrase), unknown);
    }
    const message = queryToMessage(query);
    if (message !== null && !found.some(({ reason }) => LITERAL.has(reason))) {
      const told = lookup.find(message, limit).filter(({ reason }) => LITERAL.has(reason));
      if (told.length > 0) return done(join(told, phrase));
    }
    const [first] = found;
    const [best] = phrase;
    const isSection =
      first?.record.path.startsWith('/first-checks/#') === true &&
      best?.record.type === 'code' &&
      best.score >= EXACT;
    if (first?.reason === 'field') return done(found);
    if (first !== undefined && SURE.has(first.reason) && !isSection)
      return done(join(found, phrase));
    const hasBlank = /\s/.test(query);
    const isConfident = best !== undefined && best.score >= CONFIDENT;
    const owners = hasBlank ? findNamed(query, limit) : [];
    // A field that is named in a sentence is what it asks about, unless it tells of trouble.
    const named = hasBlank
      ? [...raw.matchAll(FIELD_NAME)].flatMap(([name]) => fieldOf(name) ?? []).map(recordToNamed)
      : [];
    if (named.length > 0 && best !== undefined) {
      const isTold = phrases.isTrouble(sentence) || (best.isSaid && best.score >= EXACT);
      return done(isTold ? join(phrase.slice(0, 1), named, phrase) : join(named, phrase));
    }
    if (owners.length > 0) {
      const isExact = best !== undefined && best.isSaid && best.score >= EXACT;
      const isTold =
        isConfident && best.lacks.length === 0 && (isExact || phrases.isTrouble(query));
      return done(isTold ? join(phrase, owners) : join(owners, phrase));
    }
    // A part of a name as it is typed goes before what only says something alike.
    const isName =
      first !== undefined &&
      (NAMED_KINDS.has(first.record.kind ?? '') ||
        first.record.type === 'issuer' ||
        PLACES.has(first.record.type));
    if (first !== undefined && !hasBlank && isName && isAnswer(found))
      return done(join(found, phrase));
    // What stands so in a message, unless people say exactly this of something.
    const isInWhole =
      first?.reason === 'phrase' ||
      first?.reason === 'beginning' ||
      first?.reason === 'inside' ||
      (first?.reason === 'words' && (best?.lacks.length ?? 1) > 0);
    const isSaid = best !== undefined && best.isSaid && best.score >= EXACT;
    if (isInWhole && !isSaid) return done(join(found, phrase));
    if (isConfident) return done(join(phrase, isAnswer(found) ? found : []));
    if (isAnswer(found)) return done(join(found, phrase));
    return {
      hits: join(phrase, found),
      unknownCode: null,
      isForeign,
      isAnswered: best !== undefined,
    };
  };
  return search;
}
