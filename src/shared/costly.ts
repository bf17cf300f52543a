/** What a browser tells of its line; some tell nothing. */
interface Line {
  connection?: { saveData?: boolean; effectiveType?: string; type?: string };
}

/**
 * Whether files that nobody has asked for had better not be sent: somebody saves data, the line is slow or
 * it is that of a phone.
 * @example isCostly({ connection: { effectiveType: '3g' } }) // true
 */
export function isCostly(navigator: object): boolean {
  const { saveData, effectiveType, type } = (navigator as Line).connection ?? {};
  return saveData === true || /[23]g|cellular/.test(String([effectiveType, type]));
}
