import { keyToLocale } from '../../i18n/locales.ts';
import { contentToEntries, valueToLeaves } from '../entries.ts';
import type { Rule } from '../rule.ts';
import type { Finding } from '../../reading/mistake.ts';

/** An IPv4 address, with or without the length of its network. */
const IPV4 = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?(?![\d.]*\d)/;

/**
 * The pattern of an address that belongs to the limits alone: any IPv4 address, and every host of
 * the domains that the recorded hosts are in.
 * @param hosts recorded hosts
 * @example '방화벽에서 203.0.113.7을'.match(hostsToAddressPattern(['api.example.kr']))?.[0] // '203.0.113.7'
 */
export function hostsToAddressPattern(hosts: readonly string[]): RegExp {
  const domains = [...new Set(hosts.map((host) => host.slice(host.indexOf('.') + 1)))];
  const names = domains.map((domain) => domain.replaceAll('.', '\\.')).join('|');
  return names === ''
    ? IPV4
    : new RegExp(`${IPV4.source}|(?<![\\w.-])(?:[a-z0-9-]+\\.)*(?:${names})(?![\\w-])`, 'i');
}

/**
 * What is wrong with a text that holds an address; null where there is none.
 * @example textToAddressFinding('203.0.113.7', hostsToAddressPattern([]))?.what
 * // 'holds the address "203.0.113.7", which belongs into limits.yaml alone'
 */
export function textToAddressFinding(text: string, pattern: RegExp): Finding | null {
  const found = pattern.exec(text)?.[0];
  if (found === undefined) return null;
  return {
    what: `holds the address "${found}", which belongs into limits.yaml alone`,
    mend: 'name what is meant and link to the guide that shows the limits',
  };
}

/** The recorded hosts. */
export const contentToHosts = (content: {
  limits: readonly { group: string; value: string }[];
}): string[] => content.limits.filter(({ group }) => group === 'hosts').map(({ value }) => value);

/** An address stands once, among the limits, with its source; no other text repeats it. */
export const checkAddresses: Rule = ({ content, fileOf }) => {
  const pattern = hostsToAddressPattern(contentToHosts(content));
  const entries = contentToEntries(content).filter(({ collection }) => collection !== 'limits');
  return entries.flatMap(({ entry, name }) => {
    const findings = textsOf(entry).map((text) => textToAddressFinding(text, pattern));
    // One sentence an entry: the other languages say the same.
    const found = findings.find((finding) => finding !== null);
    return found === undefined ? [] : [{ file: fileOf(entry), entry: name, ...found }];
  });
};

/** Every text of a language, wherever it stands in an entry. Addresses of websites are none. */
const textsOf = (entry: object): string[] =>
  valueToLeaves(entry).flatMap(({ keys, value }) =>
    typeof value === 'string' && keyToLocale(keys.at(-1) ?? '') !== null ? [value] : [],
  );
