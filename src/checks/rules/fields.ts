import { valueToId } from '../../kinds/field/names.ts';
import type { Content } from '../../reading/collections.ts';
import type { Mistake } from '../../reading/mistake.ts';
import type { Rule } from '../rule.ts';

type Field = Content['field'][number];

/** The first of texts that stands before already; undefined where none does. */
const firstTwice = (texts: readonly string[]): string | undefined =>
  texts.find((text, index) => texts.indexOf(text) !== index);

/**
 * The values of a field can be told apart and linked: each once in its place, each place once, each id
 * fit for an address; and a field stands once in all files, as its page does.
 */
export const checkFields: Rule = ({ content, fileOf }) => {
  const seen = new Map<string, string>();
  return content.field.flatMap((field): Mistake[] => {
    const at = { file: fileOf(field), entry: `field "${field.code}"` };
    const mistakes = whatIsWrong(field, content).map(([what, mend]) => ({ ...at, what, mend }));
    const lower = field.code.toLowerCase();
    const other = seen.get(lower);
    seen.set(lower, field.code);
    if (other === undefined) return mistakes;
    return [
      ...mistakes,
      {
        ...at,
        what: `is written as the field "${other}" but for its capitals, and has the same page`,
        mend: 'make one field of the two',
      },
    ];
  });
};

function whatIsWrong(field: Field, content: Content): [what: string, mend: string][] {
  const mistakes: [string, string][] = [];
  const place = firstTwice(field.places.map(({ id }) => id));
  if (place !== undefined)
    mistakes.push([`has the place "${place}" twice`, 'give the second one another id']);
  const set = firstTwice(field.values.map(({ id }) => id));
  if (set !== undefined)
    mistakes.push([`has the values of "${set}" twice`, 'make one list of the two']);
  for (const { id, values } of field.values) {
    const twice = firstTwice(values.flatMap(({ value }) => value ?? []));
    if (twice !== undefined)
      mistakes.push([`has the value "${twice}" twice in "${id}"`, 'remove one of the two']);
    const nameless = values.find((value) => valueToId(value) === null);
    if (nameless !== undefined)
      mistakes.push([`has a value without name and id in "${id}"`, 'write its id']);
    const unfit = values.find((value) => !/^[\w-]+$/.test(valueToId(value) ?? '-'));
    if (unfit !== undefined)
      mistakes.push([
        `has the value "${unfit.value ?? ''}" in "${id}", which no address can name`,
        'give it an id of letters, digits and hyphens',
      ]);
  }
  const places = new Set(field.places.flatMap((at) => at.in));
  for (const { id, in: messages } of field.values) {
    const elsewhere = messages.find((message) => !places.has(message));
    if (elsewhere !== undefined)
      mistakes.push([
        `has the values of "${id}" in the message "${elsewhere}", in which it has no place`,
        'add the place, or take the message out of the values',
      ]);
  }
  mistakes.push(...wrongCauses(field));
  const sources = new Map(content.messages.map((message) => [message.id, message.sources]));
  for (const { id, in: messages, sources: named } of field.places) {
    const known = new Set(
      messages.flatMap((message) => (sources.get(message) ?? []).map(({ source }) => source)),
    );
    const unknown = named.find((source) => !known.has(source));
    if (unknown !== undefined)
      mistakes.push([
        `is said by "${unknown}" to stand in "${id}", whose messages that source does not have`,
        'correct the source, or add its page to the message',
      ]);
  }
  return mistakes;
}

/** A code stands once among those that a wrong field brings, and names its page just where a manual says so. */
function wrongCauses({ causes }: Field): [what: string, mend: string][] {
  const twice = firstTwice(causes.map(({ code }) => code));
  const unfounded = causes.find(
    ({ basis, source, page }) => (basis === 'manual') !== (source !== null && page !== null),
  );
  return [
    ...(twice === undefined
      ? []
      : [[`has the code "${twice}" twice in causes`, 'make one of the two'] as [string, string]]),
    ...(unfounded === undefined
      ? []
      : [
          [
            `has the basis "${unfounded.basis}" for the code "${unfounded.code}" in causes, which does not fit its source and page`,
            'write both with the basis manual, and neither with another one',
          ] as [string, string],
        ]),
  ];
}
