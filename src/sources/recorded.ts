import { HANGUL } from '../schemas/text.ts';
import type { Content } from '../reading/collections.ts';
import type { Reading } from '../schemas/reading.ts';
import type { Source } from '../schemas/source.ts';
import { KIND_IDS, type KindId } from '../kind-list.ts';
import { cellToFlag, namesToCodes, textToStatus, type PublishedRow } from './published.ts';

/** What the content says that a source has, in the shape of the source's own tables. */
export interface RecordedRow extends PublishedRow {
  /** Whether the content names the source as one that has the code. */
  isListed: boolean;
  /** Facts, and `listing`, on which the content has a reading of this source in words alone. */
  told: ReadonlySet<string>;
}

/** A source, as far as it matters for what the content says of it. */
export type ComparedSource = Pick<Source, 'id' | 'editionOf'>;

type Row = Content[KindId][number];

/**
 * The kinds of which a message is all that can be compared: every one without columns of its own.
 * The codes of the older API are in no manual's table, and fields are in the tables of many pages.
 */
const WITH_MESSAGES = KIND_IDS.filter(
  (kind) =>
    kind !== 'http' && kind !== 'card' && kind !== 'bank' && kind !== 'webapi' && kind !== 'field',
);

/** The response codes that a source names with a status. */
const statusToCodes = ({ codes }: Content['http'][number], source: string): string =>
  namesToCodes(codes.filter((entry) => entry.source === source).map(({ code }) => code));

const oneBlank = (text: string): string => text.replace(/[`*]/g, '').replace(/\s+/g, ' ').trim();
const toFlag = (flag: boolean): string => (flag ? 'yes' : 'no');

const institutionFacts = (
  { name, website }: { name: { ko: string; en: string }; website: string | null },
  flag: boolean,
): PublishedRow['facts'] => ({
  nameKo: name.ko,
  nameEn: name.en,
  flag: toFlag(flag),
  website: website ?? '',
});

/** What a reading quotes, as facts; none where it tells in words. */
function readingToFacts({ about, quote }: Reading): PublishedRow['facts'] {
  if (quote === null) return {};
  switch (about) {
    case 'name':
      return HANGUL.test(quote) ? { nameKo: quote } : { nameEn: quote };
    case 'flag':
      return { flag: cellToFlag(quote) };
    case 'description':
      // The whole cell may be quoted, or what stands after the reason phrase.
      return textToStatus(quote) ?? { description: quote };
    case 'message':
    case 'website':
      return { [about]: quote };
    default:
      return {};
  }
}

/** The facts about which a reading in words alone says something. */
const toldFacts = (about: string): string[] => (about === 'name' ? ['nameKo', 'nameEn'] : [about]);

/**
 * What a row says of a source: its readings, after those of the list of which it is an edition, so
 * that its own go before them.
 */
const sourceToReadings = (row: Row, { id, editionOf }: ComparedSource): Reading[] =>
  [editionOf, id].flatMap((from) => row.readings.filter(({ source }) => source === from));

function toRecorded(
  kind: KindId,
  row: Row,
  source: ComparedSource,
  facts: PublishedRow['facts'],
): RecordedRow {
  const readings = sourceToReadings(row, source);
  const told = new Set<string>();
  const said: PublishedRow['facts'] = { ...facts };
  for (const reading of readings) {
    const quoted = readingToFacts(reading);
    Object.assign(said, quoted);
    if (Object.keys(quoted).length > 0) continue;
    for (const name of toldFacts(reading.about)) told.add(name);
  }
  const entries = Object.entries(said).map(([fact, text]) => [fact, oneBlank(text)]);
  return {
    kind,
    code: row.code,
    facts: Object.fromEntries(entries) as PublishedRow['facts'],
    isListed: row.sources.includes(source.id),
    told,
  };
}

/**
 * Every code of the content as a source should have it: the source's own reading where there is
 * one, what is shown first elsewhere. Rows that the source does not list are there, too.
 */
export function contentToRecorded(
  content: Pick<Content, KindId>,
  source: ComparedSource,
): RecordedRow[] {
  return [
    ...content.http.map((row) =>
      toRecorded('http', row, source, {
        reason: row.reason,
        description: row.descriptionBasis === 'manual' ? row.description.ko : '',
        codes: statusToCodes(row, source.id),
      }),
    ),
    ...content.card.map((row) =>
      toRecorded('card', row, source, institutionFacts(row, row.paymentWindow)),
    ),
    ...content.bank.map((row) =>
      toRecorded('bank', row, source, institutionFacts(row, row.virtualAccount)),
    ),
    ...WITH_MESSAGES.flatMap((kind) =>
      content[kind].map((row) => toRecorded(kind, row, source, { message: row.message.ko })),
    ),
  ];
}
