import type { z } from 'astro/zod';
import type { Mistake } from './mistake.ts';

type Issue = z.core.$ZodIssue;

const LANGUAGES: Record<string, string> = { ko: 'Korean', en: 'English' };

/**
 * What a schema found, in words: which key, what is wrong, how to mend it.
 * @param data the row that the schema was asked about
 * @example
 * issueToMistake(issue, { code: '02', name: { ko: 'KB국민' } })
 * // { what: 'has no English name', mend: 'add name.en' }
 */
export function issueToMistake(issue: Issue, data: unknown): Pick<Mistake, 'what' | 'mend'> {
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
  if (issue.code === 'custom' && issue.params?.whole === true) {
    const [what = '', mend = 'correct it'] = issue.message.split('; ');
    return { what, mend };
  }
  if (value === undefined) {
    const language = LANGUAGES[path.at(-1) ?? ''];
    const what =
      language === undefined
        ? `has no ${name}`
        : `has no ${language} ${path.slice(0, -1).join('.')}`;
    return { what, mend: `add ${name}` };
  }
  const shown = `has ${name === '' ? 'a value' : name} ${JSON.stringify(value)}`;
  if (issue.code === 'invalid_value') {
    return {
      what: `${shown}, which is not allowed here`,
      mend: `use one of ${issue.values.map(String).join(', ')}`,
    };
  }
  if (issue.code === 'invalid_type') {
    return { what: `${shown}, which is no ${issue.expected}`, mend: `write a ${issue.expected}` };
  }
  if (issue.code === 'too_small')
    return { what: `${shown}, which is empty`, mend: 'fill it or remove the key' };
  const [what = '', mend = 'correct it'] = issue.message.split('; ');
  return { what: `${shown}, which ${what}`, mend };
}

function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === 'object' ? Reflect.get(value, key) : undefined,
    data,
  );
}
