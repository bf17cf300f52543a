import { Flow } from './flow.ts';
import type { Block, LinkOptions } from './spots.ts';
import type { Range } from './source.ts';

/** A comment, a declaration, a tag, or a reference to a character. */
const TOKEN =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<[!?][^>]{0,2000}>?|<(\/?)([A-Za-z][\w:.-]*)((?:"[^"]*"|'[^']*'|[^'">]){0,2000})>|&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|\w{2,31});/g;
/** Elements whose content is no markup. */
const RAW = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes|plaintext)$/;
/** The references that stand between a field and its value. */
const CHARACTERS: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&apos;': "'",
  '&nbsp;': ' ',
  '&#160;': ' ',
  '&gt;': '>',
  '&rarr;': '→',
  '&middot;': '·',
  '&rsquo;': '’',
  '&lsquo;': '‘',
  '&rdquo;': '”',
  '&ldquo;': '“',
};

/**
 * The blocks of HTML, whole or in parts. Nothing of a tag is ever text.
 * @param base what is added to each place, where it is a part of a longer source
 * @example htmlToBlocks('<p>cardCode 12', {}).length // 1
 */
export function htmlToBlocks(
  source: string,
  options: LinkOptions,
  base = 0,
): readonly Block<Range>[] {
  const flow = new Flow<Range>(options);
  const toRange = (from: number, to: number): Range => ({
    from: base + from,
    to: base + to,
    form: 'html',
  });
  const say = (from: number, to: number): void => {
    if (to > from) flow.text(source.slice(from, to), toRange(from, to));
  };
  /** The end of inline code, which becomes a link with its tags. */
  const toCodeRange = (from: number, after: number, tag: string): Range => {
    const end = source.indexOf(`</${tag}>`, after);
    return toRange(from, end < 0 ? after : end + tag.length + 3);
  };
  let done = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(source); match !== null; match = TOKEN.exec(source)) {
    const { 0: whole, 1: slash = '', 2: name, 3: rest = '', index } = match;
    say(done, index);
    done = index + whole.length;
    if (name === undefined) {
      if (whole.startsWith('&'))
        flow.closed(CHARACTERS[whole] ?? '\u0001', toRange(index, index + whole.length));
      continue;
    }
    const tag = name.toLowerCase();
    if (slash !== '') flow.finish(tag);
    else {
      flow.begin(tag, toCodeRange(index, done, name));
      if (rest.endsWith('/') && /[A-Z:.]/.test(name)) flow.finish(tag);
      if (RAW.test(tag)) {
        const end = source.toLowerCase().indexOf(`</${tag}`, done);
        done = end < 0 ? source.length : end;
        TOKEN.lastIndex = done;
      }
    }
  }
  say(done, source.length);
  return flow.end();
}
