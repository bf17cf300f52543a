import { LOCALES } from '../i18n/locales.ts';
import { filePath, pathToAbsolute } from '../paths.ts';

/**
 * Until when `security.txt` holds. A date and not a year from the build, so that two builds are the
 * same; it is moved when the file is looked at again.
 */
const EXPIRES = '2027-11-01T00:00:00Z';

/**
 * `/.well-known/security.txt` (RFC 9116): whom to tell of a weakness. Only a site that names somebody has
 * one: a mailbox that nobody reads is worse than none.
 * @param contact an address, `mailto:` or `https:`
 */
export function contactToSecurity(contact: string): string {
  return [
    `Contact: ${contact}`,
    `Expires: ${EXPIRES}`,
    `Preferred-Languages: ${LOCALES.join(', ')}`,
    `Canonical: ${pathToAbsolute(filePath('.well-known/security.txt'))}`,
    '',
  ].join('\n');
}
