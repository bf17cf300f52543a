import { site } from '../site.ts';
import { filePath, pathToAbsolute } from '../paths.ts';

/**
 * Until when `security.txt` holds. A date and not a year from the build, so that two builds are the
 * same; it is moved when the file is looked at again.
 */
const EXPIRES = '2027-11-01T00:00:00Z';

/**
 * `/.well-known/security.txt` (RFC 9116): whom to tell of a weakness.
 * @param contact an address, `mailto:` or `https:`; the mailbox that RFC 2142 sets aside for this
 *   where none is given
 * @throws Error when the contact is no such address
 */
export function siteToSecurity(
  contact = `mailto:security@${new URL(site.origin).hostname}`,
): string {
  if (!/^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/.test(contact))
    throw new Error(
      `SECURITY_CONTACT is "${contact}", which is no address; write it as mailto:somebody@example.com or https://….`,
    );
  return [
    `Contact: ${contact}`,
    `Expires: ${EXPIRES}`,
    'Preferred-Languages: ko, en',
    `Canonical: ${pathToAbsolute(filePath('.well-known/security.txt'))}`,
    '',
  ].join('\n');
}
