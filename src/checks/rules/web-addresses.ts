import { contentToEntries, valueToLeaves } from '../entries.ts';
import type { Rule } from '../rule.ts';

/**
 * What we link to is linked safely: an address is https, but for a website as the manual publishes
 * it, and for that, too, where the same host stands elsewhere with https. What another source says
 * is quoted to the letter and not linked.
 */
export const checkWebAddresses: Rule = ({ content, fileOf }) => {
  const addresses = contentToEntries(content).flatMap(({ entry, name }) =>
    valueToLeaves(entry).flatMap(({ keys, value }) =>
      keys.at(-1) !== 'quote' &&
      typeof value === 'string' &&
      /^https?:\/\//i.test(value) &&
      URL.canParse(value)
        ? [{ entry, name, key: keys.at(-1) ?? '', address: value, host: new URL(value).host }]
        : [],
    ),
  );
  const secure = new Set(
    addresses.flatMap(({ address, host }) => (address.startsWith('https:') ? [host] : [])),
  );
  return addresses.flatMap(({ entry, name, key, address, host }) => {
    if (address.startsWith('https:')) return [];
    const at = { file: fileOf(entry), entry: name };
    const mend = `write ${address.replace(/^http:/i, 'https:')}`;
    if (secure.has(host))
      return [{ ...at, what: `has ${key} "${address}", whose host has https elsewhere`, mend }];
    return key === 'website'
      ? []
      : [{ ...at, what: `has ${key} "${address}", which is not https`, mend }];
  });
};
