import { createHash } from 'node:crypto';

/** Where it is kept what each file was drawn from. */
export const FINGERPRINTS_FILE = 'tests/fixtures/previews.json';

/**
 * What is kept of a drawn file, so that a test can tell whether it is still the picture of the content:
 * pixels differ from machine to machine, the page that they are drawn from does not.
 * @returns SHA-256 in hexadecimal digits
 * @example htmlToFingerprint('') // 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
 */
export function htmlToFingerprint(html: string): string {
  return createHash('sha256').update(html).digest('hex');
}
