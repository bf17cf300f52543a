import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../i18n/locales.ts';
import { contentToCodeRows, type Content } from '../reading/collections.ts';
import { HANGUL } from '../schemas/text.ts';
import { mistakesOfText } from '../reading/mistakes-of-text.ts';
import type { Mistake } from '../reading/mistake.ts';
import { contentToHosts, hostsToAddressPattern, textToAddressMistake } from './rules/addresses.ts';

/** What prose may use beside plain text: a code, a list of codes, a note. */
const COMPONENTS = new Set(['Code', 'CodeList', 'Note']);
const TAG = /<\/?([A-Za-z][\w.]*)([^>]*)>/g;
const ATTRIBUTE = (name: string): RegExp => new RegExp(`${name}="([^"]*)"`);

/**
 * What is wrong with the prose of the guides: a language that is missing, a code or a domain that
 * does not exist, an address, anything but the three components, letters of the other language.
 * @param folder the content folder
 */
export function checkProse(folder: string, content: Content): Mistake[] {
  const base = join(folder, 'guides');
  const names = readdirSync(base, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  );
  const wanted = content.guides.flatMap(({ group, id }) =>
    LOCALES.map((locale) => `${group}/${id}.${locale}.mdx`),
  );
  const missing = wanted
    .filter((name) => !names.includes(name))
    .map((name) => ({
      file: join(base, name),
      entry: null,
      what: 'is missing',
      mend: 'write the prose of the guide',
    }));
  const known = knownNames(content);
  const found = names
    .filter((name) => name.endsWith('.mdx'))
    .flatMap((name) =>
      mistakesOfProse(join(base, name), readFileSync(join(base, name), 'utf8'), known),
    );
  return [...missing, ...found];
}

interface KnownNames {
  codes: ReadonlySet<string>;
  domains: ReadonlySet<string>;
  /** The pattern of an address that prose must not hold. */
  addresses: RegExp;
}

function knownNames(content: Content): KnownNames {
  const codes = contentToCodeRows(content).flatMap(([kind, rows]) =>
    rows.map(({ code }) => `${kind} ${code}`),
  );
  return {
    codes: new Set(codes),
    domains: new Set(content.domains.map(({ id }) => id)),
    addresses: hostsToAddressPattern(contentToHosts(content)),
  };
}

/**
 * What is wrong with one text of prose.
 * @example mistakesOfProse('content/guides/docs/x.ko.mdx', '<Code kind="card" code="98" />', known)[0]?.what
 * // 'names the card code "98", which does not exist'
 */
export function mistakesOfProse(file: string, text: string, known: KnownNames): Mistake[] {
  const mistakes: Mistake[] = mistakesOfText(text, file, () => null);
  const address = textToAddressMistake(text, known.addresses, { file, entry: null });
  if (address !== null) mistakes.push(address);
  const tell = (what: string, mend: string): void => {
    mistakes.push({ file, entry: null, what, mend });
  };
  if (text.trim() === '') tell('is empty', 'write the prose of the guide');
  if (/^\s*(?:import|export)\b/m.test(text))
    tell('imports or exports something', 'use Code, CodeList and Note as they are');
  if (file.endsWith('.en.mdx') && HANGUL.test(text))
    tell('holds Hangul in English prose', 'write it in English');
  for (const [, name = '', attributes = ''] of text.matchAll(TAG)) {
    if (!COMPONENTS.has(name))
      tell(`uses <${name}>, which prose does not have`, 'use Code, CodeList or Note');
    const domain = ATTRIBUTE('domain').exec(attributes)?.[1];
    if (domain !== undefined && !known.domains.has(domain)) {
      tell(`names the domain "${domain}", which does not exist`, 'correct the name');
    }
    if (name !== 'Code') continue;
    const kind = ATTRIBUTE('kind').exec(attributes)?.[1] ?? '';
    const code = ATTRIBUTE('code').exec(attributes)?.[1] ?? '';
    if (!known.codes.has(`${kind} ${code}`)) {
      tell(`names the ${kind} code "${code}", which does not exist`, 'correct the code');
    }
  }
  return mistakes;
}
