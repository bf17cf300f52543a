import type { z } from 'astro/zod';
import { keyToLocale, LANGUAGES } from '../i18n/locales.ts';
import { textToShown } from './characters.ts';
import type { Finding } from './mistake.ts';

type Issue = z.core.$ZodIssue;

/** What a value should have been, as a reader calls it, and how it is written. */
const TYPES: Readonly<Record<string, { noun: string; mend: string }>> = {
  string: { noun: 'text', mend: 'write text, in quotes where YAML reads something else' },
  boolean: { noun: 'true or false', mend: 'write true or false' },
  int: { noun: 'whole number', mend: 'write a whole number' },
  number: { noun: 'number', mend: 'write a number' },
  array: { noun: 'list', mend: 'write a list, each of its values behind a hyphen' },
  object: { noun: 'map of keys', mend: 'write its keys, one a line' },
  record: { noun: 'map of keys', mend: 'write its keys, one a line' },
};

/**
 * What a schema found, in words: which key, what is wrong, how to mend it.
 * @param data the row that the schema was asked about
 * @example
 * issueToMistake(issue, { code: '02', name: { ko: 'KB국민' } })
 * // { what: 'has no English name', mend: 'add name.en' }
 */
export function issueToMistake(issue: Issue, data: unknown): Finding {
  const path = issue.path.map(String);
  const name = path.join('.');
  const value = valueAt(data, path);
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => [...path, key].join('.'));
    return {
      what: `has the unknown key "${keys.join('", "')}"`,
      mend: 'correct its spelling or remove it',
    };
  }
  // A rule over several keys says the whole sentence itself.
  if (issue.code === 'custom' && issue.params?.whole === true) return messageToFinding(issue);
  if (issue.code === 'invalid_key') {
    const { what, mend } = messageToFinding(issue.issues[0] ?? issue);
    return { what: `has the key "${name}", which ${what}`, mend };
  }
  if (value === undefined) {
    const language = keyToLocale(path.at(-1) ?? '');
    const what =
      language === null
        ? `has no ${name}`
        : `has no ${LANGUAGES[language].inEnglish} ${path.slice(0, -1).join('.')}`;
    return { what, mend: `add ${name}` };
  }
  const shown = `has ${name === '' ? 'the value' : name} ${valueToShown(value)}`;
  const tell = (what: string, mend: string): Finding => ({ what: `${shown}, which ${what}`, mend });
  switch (issue.code) {
    case 'invalid_value':
      return tell('is not allowed here', `use one of ${issue.values.map(String).join(', ')}`);
    case 'invalid_type': {
      const { noun, mend } = TYPES[issue.expected] ?? {
        noun: issue.expected,
        mend: `write a ${issue.expected}`,
      };
      return tell(`is no ${noun}`, mend);
    }
    case 'too_small': {
      const least = String(issue.minimum);
      if (issue.origin === 'number' || issue.origin === 'int')
        return tell('is too small', `write ${least} or more`);
      if (issue.minimum === 1) return tell('is empty', 'fill it or remove the key');
      return tell('is too short', `give ${least} or more`);
    }
    case 'too_big':
      return tell('is too big', `write ${String(issue.maximum)} or less`);
    default: {
      const { what, mend } = messageToFinding(issue);
      return tell(what, mend);
    }
  }
}

/** The two halves of a message of ours. */
function messageToFinding({ message }: { message: string }): Finding {
  const [what = '', mend = 'correct it'] = message.split('; ');
  return { what, mend };
}

/** A value as a sentence names it: a long one is cut. */
const valueToShown = (value: unknown): string => textToShown(JSON.stringify(value), 200);

function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === 'object' && Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined,
    data,
  );
}
