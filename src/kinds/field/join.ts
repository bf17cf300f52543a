import type { FieldCause, FieldEntry, FieldValue } from '../../schemas/field.ts';
import type { Message } from '../../schemas/message.ts';
import type { Source } from '../../schemas/source.ts';
import { placeToManual } from '../manual-places.ts';
import { joinReadings, lookUp, tableToContext, type Shelf } from '../shelf.ts';
import type { FieldCode, JoinedCause, JoinedMessage, JoinedValue } from './row.ts';

/** The messages of a shelf, each joined once. */
const messagesOf = new WeakMap<Shelf, ReadonlyMap<string, JoinedMessage>>();

/** The messages of a shelf with where the manuals list their fields, in the order of the content. */
export function shelfToMessages(shelf: Shelf): ReadonlyMap<string, JoinedMessage> {
  const known = messagesOf.get(shelf);
  if (known !== undefined) return known;
  const join = (message: Message): JoinedMessage => ({
    ...message,
    manuals: message.sources.map((place) => placeToManual(shelf, place)),
  });
  const made = new Map([...shelf.messages.values()].map((message) => [message.id, join(message)]));
  messagesOf.set(shelf, made);
  return made;
}

function joinCause(cause: FieldCause, shelf: Shelf): JoinedCause {
  const { source, page, section } = cause;
  return {
    ...cause,
    place:
      source === null || page === null ? null : placeToManual(shelf, { source, page, section }),
  };
}

/** What sources say otherwise, each with its source. */
function withSources<Reading extends { source: string }>(
  readings: readonly Reading[],
  { sources }: Shelf,
): (Reading & { from: Source })[] {
  return readings.map((reading) => ({ ...reading, from: lookUp(sources, reading.source) }));
}

/** Joins the values of a row, which tells how many sources could have them. */
function joinValue(value: FieldValue, row: FieldEntry, shelf: Shelf): JoinedValue {
  const [only, ...others] = value.sources;
  return {
    ...value,
    readings: withSources(value.readings, shelf),
    onlyIn:
      only === undefined || others.length > 0 || row.sources.length === 1
        ? null
        : lookUp(shelf.sources, only),
  };
}

/** Joins the fields with their subjects and messages, subject by subject in the order of the site. */
export function joinFields(rows: readonly FieldEntry[], shelf: Shelf): FieldCode[] {
  const context = tableToContext(shelf, 'field');
  const messages = shelfToMessages(shelf);
  const subjects = [...shelf.subjects.keys()];
  const toMessages = (ids: readonly string[]): JoinedMessage[] =>
    ids.map((id) => lookUp(messages, id));
  const older = Map.groupBy(shelf.olderFields.values(), ({ today }) => today);
  return rows
    .toSorted((a, b) => subjects.indexOf(a.subject) - subjects.indexOf(b.subject))
    .map((row) => ({
      ...row,
      kind: 'field',
      context,
      subject: lookUp(shelf.subjects, row.subject),
      places: row.places.map((place) => ({
        ...place,
        in: toMessages(place.in),
        readings: withSources(place.readings, shelf),
      })),
      values: row.values.map((set) => ({
        ...set,
        in: toMessages(set.in),
        values: set.values.map((value) => joinValue(value, row, shelf)),
      })),
      rules: row.rules.map((rule) => ({
        ...rule,
        readings: withSources(rule.readings, shelf),
        place: placeToManual(shelf, rule),
      })),
      causes: row.causes.map((cause) => joinCause(cause, shelf)),
      older: older.get(row.code) ?? [],
      ...joinReadings(row, shelf),
    }));
}
