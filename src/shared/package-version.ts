/**
 * The version of a package: major and minor are those of the shape of the rows, and the patch is the
 * day of the content with the number of the release of that day. A later day, and a later release of a
 * day, is always a higher version.
 * @param schemaVersion `1.4.0`
 * @param date of the content, `YYYY-MM-DD`
 * @param release from 0 to 99
 * @throws RangeError when there were a hundred releases of one day
 * @example toVersion('1.4.0', '2026-09-27', 0) // '1.4.2026092700'
 */
export function toVersion(schemaVersion: string, date: string, release: number): string {
  if (release > 99) throw new RangeError(`There were a hundred releases of ${date}.`);
  const [major = '0', minor = '0'] = schemaVersion.split('.');
  return `${major}.${minor}.${date.replaceAll('-', '')}${String(release).padStart(2, '0')}`;
}

/** A package of the newest content that is not released: it comes after the release that it names. */
export const toUnreleased = (version: string): string => `${version}-next`;

/**
 * The day that a version speaks of; null for what is no version and no day.
 * @param written a version of the package, or a day
 * @example versionToDate('1.4.2026092700') // '2026-09-27'
 * @example versionToDate('2024-02-02') // '2024-02-02'
 */
export function versionToDate(written: string): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) return written;
  const [, year, month, day] =
    /^\d+\.\d+\.(\d{4})(\d{2})(\d{2})\d{2}(?:-next)?$/.exec(written) ?? [];
  return year === undefined || month === undefined || day === undefined
    ? null
    : `${year}-${month}-${day}`;
}
