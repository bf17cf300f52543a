import { LANGUAGES, LOCALES, type LocaleMap } from '../../i18n/locales.ts';
import { LIMIT_REFERENCE, valueToText } from '../../model/limit-texts.ts';
import type { Mistake } from '../../reading/mistake.ts';
import { entryToName, type CollectionName, type Content } from '../../reading/collections.ts';
import type { Rule } from '../rule.ts';

/** The collections whose texts are advice. */
const ADVICE = [
  'remedies',
  'situations',
  'domains',
  'lookalikes',
] as const satisfies CollectionName[];

/** Keys of texts that may name limits; elsewhere a reference would be shown as it is. */
const KEYS = new Set(['advice', 'buyerMessage', 'unknown', 'checks', 'difference']);

/**
 * A number on which an integration depends stands once, among the limits, with its sources; advice
 * names the limit, which exists and is named in every language alike.
 */
export const checkNumbers: Rule = (around) => [...checkAdvice(around), ...checkLists(around)];

/** The cells of lists, which are of what manuals list, name limits in the same way. */
const checkLists: Rule = ({ content, fileOf }) =>
  content.lists.flatMap((list) =>
    list.rows.flatMap(({ cells }) =>
      textsOf(cells).flatMap(([, text]) =>
        textToMistakes(text, true, content.limits).map((mistake) => ({
          file: fileOf(list),
          entry: entryToName('lists', list),
          ...mistake,
        })),
      ),
    ),
  );

const checkAdvice: Rule = ({ content, fileOf }) =>
  ADVICE.flatMap((name) =>
    content[name].flatMap((entry) => {
      const at = { file: fileOf(entry), entry: entryToName(name, entry) };
      return textsOf(entry).flatMap(([key, text]) =>
        textToMistakes(text, KEYS.has(key), content.limits).map((mistake) => ({
          ...at,
          ...mistake,
        })),
      );
    }),
  );

/** A text in every language. */
type Text = LocaleMap<string>;

/** Every text in every language, with the key of the entry that it stands under. */
function textsOf(entry: object): [string, Text][] {
  return Object.entries(entry).flatMap(([key, value]: [string, unknown]) =>
    (Array.isArray(value) ? value : [value]).flatMap((part: unknown) =>
      isText(part) ? [[key, part] satisfies [string, Text]] : [],
    ),
  );
}

const isText = (value: unknown): value is Text =>
  value !== null && typeof value === 'object' && LOCALES.every((locale) => locale in value);

function textToMistakes(
  text: Text,
  mayRefer: boolean,
  limits: Content['limits'],
): Pick<Mistake, 'what' | 'mend'>[] {
  const named = LOCALES.map((locale) =>
    [...text[locale].matchAll(LIMIT_REFERENCE)].map(([, id = '']) => id).sort(),
  );
  const ids = [...new Set(named.flat())];
  if (ids.length > 0 && !mayRefer) {
    return [{ what: 'names a limit where none is written out', mend: 'remove the reference' }];
  }
  const unknown = ids.find((id) => limits.every((limit) => limit.id !== id));
  if (unknown !== undefined) {
    return [
      {
        what: `names the limit "${unknown}", which does not exist`,
        mend: 'correct the name or add the limit',
      },
    ];
  }
  if (new Set(named.map((list) => list.join(' '))).size > 1) {
    return [
      {
        what: `names other limits in each language: ${ids.join(', ')}`,
        mend: 'name the same ones in each',
      },
    ];
  }
  return LOCALES.flatMap((locale) => {
    const found = LANGUAGES[locale].limit.exec(text[locale])?.[0];
    if (found === undefined) return [];
    const same = limits.find(({ value, unit }) => valueToText(value, unit, locale) === found);
    return [
      {
        what: `holds "${found}", a number that belongs into limits.yaml alone`,
        mend:
          same === undefined
            ? 'record it there with its source and write {limit:<id>}'
            : `write {limit:${same.id}} if that is meant, or record it there`,
      },
    ];
  });
}
