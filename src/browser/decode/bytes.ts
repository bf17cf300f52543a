/** What stands for bytes that are no letter of an encoding. */
const UNREADABLE = '\ufffd';

const countUnreadable = (text: string): number => text.split(UNREADABLE).length - 1;

/**
 * The text of a file: UTF-8, UTF-16 where the file says so, or EUC-KR, as older systems in Korea write
 * their logs. Of UTF-8 and EUC-KR it is the one that leaves less unreadable, so that a file of UTF-8 that
 * was cut within a letter stays one.
 * @example bytesToText(Uint8Array.of(0xb0, 0xa1)) // '가'
 */
export function bytesToText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = new TextDecoder().decode(bytes);
  const unreadable = countUnreadable(text);
  if (unreadable === 0) return text;
  const korean = new TextDecoder('euc-kr').decode(bytes);
  return countUnreadable(korean) < unreadable ? korean : text;
}
