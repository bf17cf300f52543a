/**
 * A text with the encoding taken off that is around all of it: percent-encoding without a single
 * quote or brace left, or HTML’s entities for quotes. What is not encoded stays as it is.
 * @example textToShown('%7B%22cardCode%22%3A%2212%22%7D') // '{"cardCode":"12"}'
 */
export function textToShown(text: string): string {
  const start = text.slice(0, 2000);
  if (/&quot;|&#34;/.test(start)) {
    return text.replace(/&quot;|&#34;/g, '"').replaceAll('&amp;', '&');
  }
  if (/%7B|%22/i.test(start) && !/["{]/.test(start)) {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  }
  return text;
}
