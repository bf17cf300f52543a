import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { HOST } from './limits.ts';
import { at, type Case } from './workshop.ts';

const FILE = 'guides/docs/cancel.ko.mdx';
const PROSE = `content/${FILE}: the file`;
const USE = 'use Code, CodeList, Note.';

/** Something more in a paragraph of its own. */
const added = (name: string, text: string, what: string): Case => ({
  name,
  make: (folder) => {
    const path = at(folder, FILE);
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n${text}\n`);
  },
  sentence: `${PROSE} ${what}`,
});

/** Something more at the beginning. */
const begun = (name: string, text: string, what: string): Case => ({
  name,
  make: (folder) => {
    const path = at(folder, FILE);
    writeFileSync(path, text + readFileSync(path, 'utf8'));
  },
  sentence: `${PROSE} ${what}`,
});

const BRACES = 'holds code in braces; write the text itself';
const LINK = (address: string): string => `links to "${address}", which `;

/** Prose that is more than plain text. */
export const PROSE_MISTAKES: readonly Case[] = [
  added('a variable of the machine', '{process.env.HOME}', BRACES),
  added('code within a sentence', '값은 {1 + 1}입니다.', BRACES),
  added(
    'code that writes a file',
    "{await import('node:fs').then((fs) => fs.writeFileSync('x', ''))}",
    BRACES,
  ),
  added('a comment of MDX', '{/* later */}', BRACES),
  added('a brace that is not closed', '값은 {입니다.', BRACES),
  added('braces that open without end', '{'.repeat(30_000), BRACES),
  added('a comment of HTML', '<!-- later -->', 'holds an HTML comment or declaration; remove it.'),
  added('a document type', '<!DOCTYPE html>', 'holds an HTML comment or declaration;'),
  begun(
    'an import',
    "import fs from 'node:fs'\n\n",
    `imports or exports something; ${USE.replace('.', ' as they are.')}`,
  ),
  begun('an export', 'export const x = process.exit(1)\n\n', 'imports or exports something;'),
  begun(
    'a block of settings',
    '---\ntitle: x\n---\n\n',
    'begins with a block of settings; remove it and begin with the text.',
  ),
  begun(
    'a block of settings further down',
    '\n\n+++\ntitle = 1\n+++\n\n',
    'begins with a block of settings;',
  ),
  begun(
    'a block of settings that is no YAML',
    '---\n: [\n---\n',
    'begins with a block of settings;',
  ),
  added(
    'a script',
    '<script>alert(1)</script>',
    `uses <script>, which prose does not have; ${USE}`,
  ),
  added(
    'a picture as HTML',
    '<img src="x" onerror="alert(1)" />',
    'uses <img>, which prose does not have;',
  ),
  added('a line break as HTML', '<br />', 'uses <br>, which prose does not have;'),
  added('bold text as HTML', '<b>굵게</b>', 'uses <b>, which prose does not have;'),
  added('a fragment', '<>글</>', 'uses <>, which prose does not have;'),
  added('a component of the site', '<Page />', 'uses <Page>, which prose does not have;'),
  added(
    'a component within another',
    '<Code.Inner />',
    'uses <Code.Inner>, which prose does not have;',
  ),
  added(
    'a name that every object has',
    '<constructor />',
    'uses <constructor>, which prose does not have;',
  ),
  added(
    'a tag that is not closed',
    '<Note>\n\n주의',
    'does not close <Note>; write </Note> where it ends.',
  ),
  added('a tag that is not open', '</Note>', 'closes <Note>, which is not open; remove that tag.'),
  added('half a tag', '<Note', 'is no valid MDX: '),
  added('a sign for less', '3 <4', 'is no valid MDX: '),
  added('tags without end', '<Note>'.repeat(5000), 'holds more than 400 tags; say it shorter.'),
  added(
    'an image of a window',
    '![그림](./window.png)',
    'shows an image; say in words what it shows.',
  ),
  added('a picture of somebody else', '![그림](https://evil.com/x.png)', 'shows an image;'),
  added('a picture defined apart', '![그림][x]\n\n[x]: https://evil.com/x.png', 'shows an image;'),
  added(
    'a script for a link',
    '[글](javascript:alert(1))',
    `${LINK('javascript:alert(1)')}is no http(s) address;`,
  ),
  added(
    'a script for a link, written in entities',
    '[글](&#106;avascript:alert(1))',
    `${LINK('javascript:alert(1)')}is no http(s) address;`,
  ),
  added(
    'data for a link',
    '[글](data:text/html,x)',
    `${LINK('data:text/html,x')}is no http(s) address;`,
  ),
  added(
    'a link defined apart',
    '[글][x]\n\n[x]: javascript:alert(1)',
    'refers to a link apart; write [text](https://…).',
  ),
  added(
    'a link to a file of the machine',
    '[글](file:///etc/passwd)',
    `${LINK('file:///etc/passwd')}is no http(s) address;`,
  ),
  added(
    'a link to a mailbox',
    '[글](mailto:a@b.kr)',
    `${LINK('mailto:a@b.kr')}is no http(s) address;`,
  ),
  added(
    'a link to the machine itself',
    '[글](http://localhost:4321/)',
    `${LINK('http://localhost:4321/')}names a port;`,
  ),
  added(
    'a link to a number',
    '[글](https://203.0.113.7/)',
    `${LINK('https://203.0.113.7/')}names a machine by its number;`,
  ),
  added(
    'a link with a password',
    '[글](https://a:b@evil.com/)',
    `${LINK('https://a:b@evil.com/')}carries a name or a password;`,
  ),
  added(
    'a link with http',
    '[글](http://www.nicepay.co.kr/)',
    `${LINK('http://www.nicepay.co.kr/')}is not https; write an https:// address.`,
  ),
  added(
    'a link within the site',
    '[02](/card/02/)',
    `${LINK('/card/02/')}is no http(s) address; write <Code kind="…" code="…" /> for a code of the site.`,
  ),
  added(
    'a link that says another address',
    '[https://www.nicepay.co.kr/](https://evil.com/)',
    'links to "https://evil.com/" and says "https://www.nicepay.co.kr/"; say the address that it leads to, or a word.',
  ),
  added(
    'a link to a place that its page does not have',
    '[글](#없는-곳)',
    'links to "#없는-곳", which its page does not have; write the anchor of a section or of a table of the guide.',
  ),
  added(
    'a link to a host of the gateway',
    `[글](https://${HOST}/)`,
    `holds the address "${HOST}", which belongs into limits.yaml alone;`,
  ),
  added('an address that becomes a link', 'http://localhost/', LINK('http://localhost/')),
  added('a table', '| 가 | 나 |\n| --- | --- |\n| 1 | 2 |', 'holds a table; write a list.'),
  added('a block of code', '```js\nalert(1)\n```', 'holds a block of code;'),
  added('a quotation', '> 글', 'holds a quotation; write <Note> for a caution.'),
  added('a line across', '***', 'holds a line across;'),
  added('struck text', '~~글~~', 'strikes text out; remove the text.'),
  added('a footnote', '글[^1]\n\n[^1]: 밑', 'holds a footnote; say it in the sentence.'),
  added('a box to tick', '- [ ] 글', 'holds a box to tick; write a plain list.'),
  added('a heading of the page', '# 글', 'has a heading of level 1; write ## or ###.'),
  added('a heading too deep', '##### 글', 'has a heading of level 5;'),
  added('a heading with an id', '## 글 {#id}', BRACES),
  added(
    'a code without its table',
    '<Code code="02" />',
    'uses <Code> without "kind"; write <Code kind="…" code="…" />.',
  ),
  added(
    'a code of a table that is none',
    '<Code kind="cards" code="02" />',
    'names the cards code "02", which does not exist; correct the code.',
  ),
  added(
    'a code without its zero',
    '<Code kind="card" code="2" />',
    'names the card code "2", which does not exist;',
  ),
  added(
    'a code in a domain that does not have it',
    '<Code kind="response" code="C002" domain="cancel" />',
    'names the code "C002" in the domain "cancel", which does not have it;',
  ),
  added(
    'a code of a domain that is none',
    '<Code kind="response" code="C002" domain="none" />',
    'names the domain "none", which does not exist;',
  ),
  added(
    'a list of a domain that is none',
    '<CodeList domain="none" />',
    'names the domain "none", which does not exist;',
  ),
  added(
    'an attribute of another',
    '<Code kind="card" code="02" onClick="alert(1)" />',
    'gives <Code> the attribute "onClick", which it does not take;',
  ),
  added(
    'an attribute that renders HTML',
    '<Code kind="card" code="02" set:html="x" />',
    'gives <Code> the attribute "set:html", which it does not take;',
  ),
  added(
    'an attribute in braces',
    '<Code kind="card" code={"02"} />',
    'gives <Code> code in braces; write <Code kind="…" code="…" />.',
  ),
  added('attributes spread', '<Code {...globalThis} />', 'gives <Code> code in braces;'),
  added(
    'an attribute without a value',
    '<Code kind="card" code />',
    'gives <Code> an attribute without a value;',
  ),
  added(
    'attributes in another order',
    '<Code code="02" kind="card" />',
    'writes <Code> in an unusual way; write <Code kind="card" code="02" />.',
  ),
  added('single quotes', "<Code kind='card' code='02' />", 'writes <Code> in an unusual way;'),
  added(
    'a code around text',
    '<Code kind="card" code="02">글</Code>',
    'writes <Code> in an unusual way;',
  ),
  added(
    'a list within a sentence',
    '글 <CodeList domain="cancel" /> 글',
    'uses <CodeList> within a line;',
  ),
  added(
    'a note within a sentence',
    '글 <Note>주의</Note> 글',
    'uses <Note> within a line; write <Note> on a line of its own.',
  ),
  added('a note in one line', '<Note>주의</Note>', 'uses <Note> within a line;'),
  added(
    'a note in a note',
    '<Note>\n\n<Note>\n\n주의\n\n</Note>\n\n</Note>',
    'puts <Note> into <Note>; close the first one before.',
  ),
  added(
    'a note with an attribute',
    '<Note class="x">\n\n주의\n\n</Note>',
    'gives <Note> the attribute "class", which it does not take; write <Note>.',
  ),
  {
    name: 'a renamed guide',
    make: (folder) => {
      for (const end of ['yaml', 'ko.mdx', 'en.mdx'])
        renameSync(
          at(folder, `guides/docs/cancel.${end}`),
          at(folder, `guides/docs/refund.${end}`),
        );
    },
    sentence:
      'content/guides: guide "docs/cancel" is gone or has another name, but its address is public;',
    options: { permalinks: ['/guides/docs/cancel/', '/en/guides/docs/cancel/'] },
  },
];
