import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkedContent } from '../../src/checks/check-content.ts';
import { ContentReader } from '../../src/reading/read-content.ts';
import { ContentError } from '../../src/reading/mistake.ts';

const workshop = mkdtempSync(join(tmpdir(), 'codebook-content-'));
after(() => {
  rmSync(workshop, { recursive: true });
});

const { limits } = checkedContent();

let copies = 0;

/** A copy of the real content, with one file changed. */
function contentWith(file: string, change: (text: string) => string): string {
  copies += 1;
  const folder = join(workshop, String(copies));
  cpSync('content', folder, { recursive: true });
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  assert.notEqual(changed, text, 'the change changes nothing');
  writeFileSync(path, changed);
  return folder;
}

/** The sentences about a content folder, with the folder itself written as `content`. */
function sentencesOf(folder: string, permalinks: string[] = []): string[] {
  try {
    checkedContent(new ContentReader(folder), permalinks);
  } catch (error) {
    assert.ok(error instanceof ContentError, String(error));
    return error.message.replaceAll(folder, 'content').split('\n');
  }
  return [];
}

/** A mistake made in a file of the real content, and the sentence that must come of it. */
interface Case {
  name: string;
  file: string;
  from: string | RegExp;
  to: string;
  sentence: string;
}

const CARD = 'codes/card.yaml';

const CASES: readonly Case[] = [
  {
    name: 'a failure among the success codes of the decoder',
    file: 'decoder.yaml',
    from: 'codes: ["4100"]',
    to: 'codes: ["3011"]',
    sentence:
      'content/decoder.yaml: the decoder names the success code "3011", which does not exist; correct the name or add the success code.',
  },
  {
    name: 'a hint of the decoder about a domain that does not exist',
    file: 'decoder.yaml',
    from: 'domains: [escrow]',
    to: 'domains: [escrows]',
    sentence:
      'content/decoder.yaml: the decoder names the domain "escrows", which does not exist; correct the name or add the domain.',
  },
  {
    name: 'a word in capitals in the lexicon',
    file: 'lexicon.yaml',
    from: '- the\n',
    to: '- The\n',
    sentence:
      'content/lexicon.yaml: the lexicon has fillers.0 "The", which is not in lower case; queries are compared in lower case.',
  },
  {
    name: 'an unquoted code that YAML reads as a number',
    file: CARD,
    from: 'code: "01"',
    to: 'code: 01',
    sentence:
      'content/codes/card.yaml: code "01" has code 01 without quotes, which YAML may read as a number; write "01".',
  },
  {
    name: 'an unquoted code of zeros',
    file: 'codes/response/gateway.yaml',
    from: 'code: "0000"',
    to: 'code: 0000',
    sentence:
      'content/codes/response/gateway.yaml: code "0000" has code 0000 without quotes, which YAML may read as a number; write "0000".',
  },
  {
    name: 'an unquoted code that YAML reads as a float',
    file: CARD,
    from: 'code: "01"',
    to: 'code: 0e1',
    sentence:
      'content/codes/card.yaml: code "0e1" has code 0e1 without quotes, which YAML may read as a number; write "0e1".',
  },
  {
    name: 'a duplicate code',
    file: CARD,
    from: 'code: "02"',
    to: 'code: "01"',
    sentence: 'content/codes/card.yaml: code "01" stands twice; remove one of the two.',
  },
  {
    name: 'a response code in two domains that does not say so',
    file: 'codes/response/card.yaml',
    from: 'code: "3001"',
    to: 'code: "2000"',
    sentence:
      'content/codes/response/card.yaml: code "2000" also stands in the domain "gateway"; remove one of the two, or write alsoIn: gateway if the code has two meanings.',
  },
  {
    name: 'a remedy that does not exist',
    file: 'codes/response/card.yaml',
    from: 'remedy: issuer-declined',
    to: 'remedy: issuer-decline',
    sentence:
      'content/codes/response/card.yaml: code "3095" names the remedy "issuer-decline", which does not exist; correct the name or add the remedy.',
  },
  {
    name: 'the same message with two answers',
    file: 'codes/response/rest-processing.yaml',
    from: /(code: "U312"[\s\S]*?remedy: )[\w-]+/,
    to: '$1ip-not-allowed',
    sentence:
      'content/codes/response/rest-processing.yaml: code "U312" has the Korean message of code "A101" and another remedy; name the remedy "signature-mismatch" in both, or a better one in both.',
  },
  {
    name: 'a success that is to be repeated',
    file: 'remedies.yaml',
    from: /(id: registered\n  actor: nobody\n  retry: )not-applicable/,
    to: '$1later',
    sentence:
      'content/codes/response/virtual-account.yaml: code "4120" is a success, but its remedy "registered" says whether to retry; name a remedy whose retry is not-applicable.',
  },
  {
    name: 'a remedy whose move is not known and that does not say why',
    file: 'remedies.yaml',
    from: /(id: input-method[\s\S]*?)\n  unknown:\n.*\n.*/,
    to: '$1',
    sentence:
      'content/remedies.yaml: remedy "input-method" must say in unknown why actor or retry is null, and only then; add or remove unknown.',
  },
  {
    name: 'an open result whose buyer is not told to wait',
    file: 'remedies.yaml',
    from: /(id: gateway-delayed[\s\S]*?buyerMessage:\n {4}ko: ).*/,
    to: '$1결제 결과를 확인하고 있습니다.',
    sentence:
      'content/remedies.yaml: remedy "gateway-delayed" has retry check-first, but its Korean buyerMessage does not say not to pay again; say so in a phrase that content/phrases.yaml knows.',
  },
  {
    name: 'an open result whose buyer is invited to pay again',
    file: 'remedies.yaml',
    from: /(id: gateway-delayed[\s\S]*?buyerMessage:\n {4}ko: .*\n {4}en: .*)/,
    to: '$1 Try again later.',
    sentence:
      'content/remedies.yaml: remedy "gateway-delayed" tells the developer to look up first, but its English buyerMessage invites to pay again with “try again”; take the invitation out.',
  },
  {
    name: 'an open result without a look-up',
    file: 'remedies.yaml',
    from: /(id: gateway-delayed[\s\S]*?advice:\n {4}ko: .*\n {4}en: ).*/,
    to: '$1Processing is delayed.',
    sentence:
      'content/remedies.yaml: remedy "gateway-delayed" has retry check-first, but its English advice does not say to look up first; say so in a phrase that content/phrases.yaml knows.',
  },
  {
    name: 'retry later and a look-up first',
    file: 'remedies.yaml',
    from: /(id: sms-failed[\s\S]*?advice:\n {4}ko: ).*/,
    to: '$1먼저 거래를 조회하세요.',
    sentence:
      'content/remedies.yaml: remedy "sms-failed" has retry later and Korean advice to look up first; make retry check-first, or take the look-up out of the advice.',
  },
  {
    name: 'a section of a guide that does not exist',
    file: 'situations.yaml',
    from: 'docs/payment#승인',
    to: 'docs/payment#승인됨',
    sentence:
      'content/situations.yaml: situation "signature" names the guide section "docs/payment#승인됨", which does not exist; correct the name or add the guide section.',
  },
  {
    name: 'advice that follows from a manual and names no section',
    file: 'remedies.yaml',
    from: /(id: cancel-exceeds-balance[\s\S]*?page: api\/cancel\.md)\n  section: .*/,
    to: '$1',
    sentence:
      'content/remedies.yaml: remedy "cancel-exceeds-balance" names the page api/cancel.md without a section; read the page and name the anchor of the section, or change basis to reading.',
  },
  {
    name: 'advice that names a section by its text',
    file: 'remedies.yaml',
    from: /(id: cancel-exceeds-balance[\s\S]*?section: )"응답-명세"/,
    to: '$1"응답 명세"',
    sentence:
      'content/remedies.yaml: remedy "cancel-exceeds-balance" names the section "응답 명세", which the page "api/cancel.md" of "manual-2025" does not have; write its anchor, "응답-명세" or "응답-명세-1".',
  },
  {
    name: 'advice that names a page which the manual does not have',
    file: 'remedies.yaml',
    from: /(id: cancel-exceeds-balance[\s\S]*?page: )api\/cancel\.md/,
    to: '$1api/refund.md',
    sentence:
      'content/remedies.yaml: remedy "cancel-exceeds-balance" names the page "api/refund.md" of "manual-2025", whose headings are not recorded; correct the name or record the headings in headings/manual-2025.yaml.',
  },
  {
    name: 'advice from a source without pages',
    file: 'remedies.yaml',
    from: /(id: cancel-exceeds-balance[\s\S]*?basis: manual)/,
    to: '$1\n  source: npm',
    sentence:
      'content/remedies.yaml: remedy "cancel-exceeds-balance" names a page of "npm", of which nobody knows where its pages are; correct the name or add pages to the source.',
  },
  {
    name: 'a repeated anchor without its number',
    file: 'headings/manual-2025.yaml',
    from: 'anchor: "응답-명세-1"',
    to: 'anchor: "응답-명세"',
    sentence:
      'content/headings/manual-2025.yaml: page "api/cancel.md" has the anchor "응답-명세" twice; give the second one the number that GitHub gives it.',
  },
  {
    name: 'a number in advice that is a recorded limit',
    file: 'remedies.yaml',
    from: /(id: bearer-failed[\s\S]*?ko: .*)\{limit:period-token\}(.*\n.*)\{limit:period-token\}/,
    to: '$130분$2{limit:period-token}',
    sentence:
      'content/remedies.yaml: remedy "bearer-failed" names other limits in each language: period-token; name the same ones in both.',
  },
  {
    name: 'a number in advice that is typed instead of referred to',
    file: 'situations.yaml',
    from: /(- ko: 토큰이라면.*)\{limit:period-token\}(.*\n.*)\{limit:period-token\}(.*)/,
    to: '$130분$2a while$3',
    sentence:
      'content/situations.yaml: situation "keys" holds "30분", a number that belongs into limits.yaml alone; write {limit:period-token} if that is meant, or record it there.',
  },
  {
    name: 'a number in advice that nobody has recorded',
    file: 'remedies.yaml',
    from: /(id: bearer-failed[\s\S]*?)A token holds for/,
    to: '$1After two days a token holds for',
    sentence:
      'content/remedies.yaml: remedy "bearer-failed" holds "two days", a number that belongs into limits.yaml alone; record it there with its source and write {limit:<id>}.',
  },
  {
    name: 'a limit that does not exist',
    file: 'domains.yaml',
    from: /\{limit:period-net-cancel\}(.*\n.*)\{limit:period-net-cancel\}/,
    to: '{limit:period-net}$1{limit:period-net}',
    sentence:
      'content/domains.yaml: domain "rest-system" names the limit "period-net", which does not exist; correct the name or add the limit.',
  },
  {
    name: 'a limit named where it would be shown as it is written',
    file: 'situations.yaml',
    from: /(id: keys\n  title:\n    ko: )(.*)\n(    en: )(.*)/,
    to: '$1"{limit:period-token}"\n$3"{limit:period-token}"',
    sentence:
      'content/situations.yaml: situation "keys" names a limit where none is written out; remove the reference.',
  },
  {
    name: 'a limit in a unit that its group does not have',
    file: 'limits.yaml',
    from: /(id: period-token[\s\S]*?unit: )minutes/,
    to: '$1won',
    sentence:
      'content/limits.yaml: limit "period-token" has the unit won, which is none of the group "periods"; write minutes or hours or days or business-days or years.',
  },
  {
    name: 'a lookalike of a code that does not exist',
    file: 'lookalikes.yaml',
    from: '"4106"',
    to: '"4199"',
    sentence:
      'content/lookalikes.yaml: lookalike "bulk-accounts" names the response code "4199", which does not exist; correct the name or add the response code.',
  },
  {
    name: 'an unknown key',
    file: CARD,
    from: '  paymentWindow: true',
    to: '  paymentWindow: true\n  colour: green',
    sentence:
      'content/codes/card.yaml: code "01" has the unknown key "colour"; correct its spelling or remove it.',
  },
  {
    name: 'a missing Korean text',
    file: CARD,
    from: '    ko: 비씨\n',
    to: '',
    sentence: 'content/codes/card.yaml: code "01" has no Korean name; add name.ko.',
  },
  {
    name: 'a missing English text',
    file: CARD,
    from: '    en: BC\n',
    to: '',
    sentence: 'content/codes/card.yaml: code "01" has no English name; add name.en.',
  },
  {
    name: 'Hangul in an English field',
    file: CARD,
    from: 'en: BC\n',
    to: 'en: 비씨\n',
    sentence:
      'content/codes/card.yaml: code "01" has name.en "비씨", which holds Hangul in an English field; write it in English.',
  },
  {
    name: 'an issuer that does not exist',
    file: CARD,
    from: 'issuer: bc',
    to: 'issuer: bcc',
    sentence:
      'content/codes/card.yaml: code "01" names the issuer "bcc", which does not exist; correct the name or add the issuer.',
  },
  {
    name: 'a domain that does not exist',
    file: 'domains.yaml',
    from: 'id: escrow',
    to: 'id: escrows',
    sentence:
      'content/codes/response/escrow.yaml: code "C000" names the domain "escrow", which does not exist; correct the name or add the domain.',
  },
  {
    name: 'a field that does not exist',
    file: 'tables.yaml',
    from: 'acquCardCode',
    to: 'acquirerCode',
    sentence:
      'content/tables.yaml: table "card" names the field "acquirerCode", which does not exist; correct the name or add the field.',
  },
  {
    name: 'a guide that does not exist',
    file: 'domains.yaml',
    from: 'docs/cancel',
    to: 'docs/cancellation',
    sentence: 'which does not exist; correct the name or add the guide.',
  },
  {
    name: 'a source that does not exist',
    file: CARD,
    from: 'manual-2021,',
    to: 'manual-1999,',
    sentence:
      'content/codes/card.yaml: code "01" names the source "manual-1999", which does not exist; correct the name or add the source.',
  },
  {
    name: 'a reading of a source that does not exist',
    file: CARD,
    from: '      source: manual-2024',
    to: '      source: manual-1999',
    sentence:
      'content/codes/card.yaml: code "23" names the source "manual-1999", which does not exist; correct the name or add the source.',
  },
  {
    name: 'a reading of the source that the row follows',
    file: CARD,
    from: '  readFrom: manual-2026-full',
    to: '  readFrom: manual-2024',
    sentence:
      'content/codes/card.yaml: code "23" has another reading of "manual-2024", from which it is read; name the source that says otherwise, or remove the reading.',
  },
  {
    name: 'another source’s words without the source of those shown',
    file: CARD,
    from: '  readFrom: manual-2026-full\n',
    to: '',
    sentence:
      'content/codes/card.yaml: code "23" has other words in another source and does not say whose are shown; name that source in readFrom.',
  },
  {
    name: 'a source that is followed where none says otherwise',
    file: CARD,
    from: '  name:\n    ko: 비씨',
    to: '  readFrom: manual-2024\n  name:\n    ko: 비씨',
    sentence:
      'content/codes/card.yaml: code "01" is read from "manual-2024" and has no other reading; add what another source says, or remove readFrom.',
  },
  {
    name: 'a reading with the message that is shown',
    file: 'codes/response/gateway.yaml',
    from: 'quote: 결제성공',
    to: 'quote: 정상 처리되었습니다.',
    sentence:
      'content/codes/response/gateway.yaml: code "0000" has a reading with the very message that is shown; write what the other source says, or remove the reading.',
  },
  {
    name: 'a section without its page',
    file: 'codes/response/gateway.yaml',
    from: '      page: code/nicepay-code.md\n',
    to: '',
    sentence:
      'content/codes/response/gateway.yaml: code "0000" names a section without its page; add page or remove section.',
  },
  {
    name: 'an operation that does not exist',
    file: 'codes/response/cancel.yaml',
    from: 'operation: net-cancel',
    to: 'operation: net-cancle',
    sentence:
      'content/codes/response/cancel.yaml: code "2020" names the operation "net-cancle", which does not exist; correct the name or add the operation.',
  },
  {
    name: 'a failure that the API turns into a success',
    file: 'codes/response/card.yaml',
    from: /(code: "3001"[\s\S]*?outcome: )success/,
    to: '$1failure',
    sentence:
      'content/codes/response/card.yaml: code "3001" is a failure that the API is said to turn into 0000; remove converted, or write outcome: success.',
  },
  {
    name: 'a code in a selection of a list that does not have it',
    file: CARD,
    from: 'manual-2026-full, ',
    to: '',
    sentence:
      'content/codes/card.yaml: code "01" is in the list "manual-2026-api" and not in "manual-2026-full", of which that is a selection; add the one to its sources or remove the other.',
  },
  {
    name: 'a selection that does not say what its gaps mean',
    file: 'sources.yaml',
    from: /  absence:\n.*\n.*\n/,
    to: '',
    sentence:
      'content/sources.yaml: source "manual-2026-api" has narrows or absence without the other; give both or neither.',
  },
  {
    name: 'a status that comes with a code that does not exist',
    file: 'codes/http.yaml',
    from: '- code: "U308"',
    to: '- code: "ZZZZ"',
    sentence:
      'content/codes/http.yaml: code "405" names the response code "ZZZZ", which does not exist; correct the name or add the response code.',
  },
  {
    name: 'a call that is none',
    file: 'operations.yaml',
    from: 'call: POST /v1/access-token',
    to: 'call: /v1/access-token',
    sentence:
      'content/operations.yaml: operation "access-token" has call "/v1/access-token", which is no call; write the method and the path, as in "POST /v1/checkout".',
  },
  {
    name: 'a successor that does not exist',
    file: CARD,
    from: 'successor: "16"',
    to: 'successor: "17"',
    sentence:
      'content/codes/card.yaml: code "03" names the successor "17", which does not exist; correct the code.',
  },
  {
    name: 'a successor that is itself gone',
    file: 'codes/bank.yaml',
    from: 'successor: "081"',
    to: 'successor: "026"',
    sentence:
      'content/codes/bank.yaml: code "005" names the successor "026", which is itself merged; name the code that remains.',
  },
  {
    name: 'a code that is its own successor',
    file: CARD,
    from: 'successor: "16"',
    to: 'successor: "03"',
    sentence:
      'content/codes/card.yaml: code "03" and its successor "03" lead to each other; name the code that remains.',
  },
  {
    name: 'a website that is no http(s) address',
    file: CARD,
    from: 'https://www.bccard.com/',
    to: 'ftp://www.bccard.com/',
    sentence:
      'content/codes/card.yaml: code "01" has website "ftp://www.bccard.com/", which is no http(s) address; write it in full, beginning with https://.',
  },
  {
    name: 'unsorted rows',
    file: CARD,
    from: 'code: "04"',
    to: 'code: "99"',
    sentence:
      'content/codes/card.yaml: code "06" stands after "99"; move it up, so that the rows are sorted.',
  },
  {
    name: 'a date that is none',
    file: CARD,
    from: 'statusSince: "2014-12-01"',
    to: 'statusSince: "2014-02-30"',
    sentence:
      'content/codes/card.yaml: code "03" has statusSince "2014-02-30", which is no date; write it as YYYY-MM-DD, YYYY-MM or YYYY.',
  },
  {
    name: 'invalid YAML',
    file: CARD,
    from: '- code: "01"\n',
    to: '- code: "01\n',
    sentence: 'content/codes/card.yaml: the file is no valid YAML at line',
  },
  {
    name: 'an empty file',
    file: CARD,
    from: /^[\s\S]*$/,
    to: '',
    sentence: 'content/codes/card.yaml: the file is empty; add its entries or delete it.',
  },
  {
    name: 'an invisible character',
    file: CARD,
    from: 'ko: 비씨\n',
    to: 'ko: 비\u200b씨\n',
    sentence:
      'content/codes/card.yaml: code "01" holds an invisible character (U+200B) at line 3; remove it or type a plain blank.',
  },
  {
    name: 'letters that are not NFC',
    file: CARD,
    from: 'ko: 비씨\n',
    to: `ko: ${'비씨'.normalize('NFD')}\n`,
    sentence:
      'content/codes/card.yaml: code "01" holds letters that are not in Unicode form NFC at line 3; type them again, or convert the file to NFC.',
  },
  {
    name: 'a code of another shape',
    file: CARD,
    from: 'code: "01"',
    to: 'code: "1"',
    sentence:
      'content/codes/card.yaml: code "1" has code "1", which is not written like a card code; write all its characters, zeros included.',
  },
  {
    name: 'a status that is none',
    file: CARD,
    from: 'status: merged',
    to: 'status: gone',
    sentence:
      'content/codes/card.yaml: code "03" has status "gone", which is not allowed here; use one of active, renamed, merged, withdrawn.',
  },
  {
    name: 'one Korean message with two English renderings',
    file: 'codes/response/rest-processing.yaml',
    from: /(code: "U315"\n {2}message:\n {4}ko: .*\n {4}en: ).*/,
    to: '$1Wrong address',
    sentence:
      'content/codes/response/rest-processing.yaml: code "U315" has the Korean message of code "A224" and another English one;',
  },
  {
    name: 'a code in prose that does not exist',
    file: 'guides/docs/cancel.ko.mdx',
    from: 'code="2013"',
    to: 'code="ZZZZ"',
    sentence:
      'content/guides/docs/cancel.ko.mdx: the file names the response code "ZZZZ", which does not exist; correct the code.',
  },
  {
    name: 'markup in prose that prose does not have',
    file: 'guides/docs/cancel.en.mdx',
    from: /^/,
    to: '<script>alert(1)</script>\n\n',
    sentence:
      'content/guides/docs/cancel.en.mdx: the file uses <script>, which prose does not have; use Code, CodeList or Note.',
  },
  {
    name: 'an issuer without a code',
    file: 'issuers.yaml',
    from: '- id: bc\n',
    to: '- id: bbc\n  type: bank\n  name: { ko: 가, en: A }\n  legalNames: [{ for: all, ko: 가 }]\n- id: bc\n',
    sentence:
      'content/issuers.yaml: issuer "bbc" has no code; name it as the issuer of a card or bank code, or remove it.',
  },
];

for (const { name, file, from, to, sentence } of CASES) {
  test(`content: ${name} is told in a sentence`, () => {
    const sentences = sentencesOf(contentWith(file, (text) => text.replace(from, to)));
    assert.ok(
      sentences.some((found) => found.includes(sentence)),
      `expected: ${sentence}\nfound:\n${sentences.join('\n')}`,
    );
  });
}

const LIMITS = 'limits.yaml';
const [limit] = limits;
assert.ok(limit !== undefined);
const host = limits.find(({ group }) => group === 'hosts')?.value ?? assert.fail();

/** Each kind of text that must not repeat an address, by the place where one is put into it. */
const TEXTS: readonly [file: string, from: RegExp, entry: RegExp][] = [
  ['remedies.yaml', /(advice:\n {4}ko: )/, /remedy "[\w-]+"/],
  ['situations.yaml', /(checks:\n {4}- ko: )/, /situation "[\w-]+"/],
  ['domains.yaml', /(checks:\n {4}- ko: )/, /domain "[\w-]+"/],
  ['lookalikes.yaml', /(difference:\n {4}ko: )/, /lookalike "[\w-]+"/],
  ['codes/response/cancel.yaml', /(note:\n {4}ko: )/, /code "\w{4}"/],
  ['guides/common/preparations.yaml', /(about:\n {6}ko: )/, /guide "preparations"/],
  ['guides/docs/hook.ko.mdx', /^()/, /the file/],
  ['guides/docs/hook.en.mdx', /^()/, /the file/],
];

for (const [file, from, entry] of TEXTS) {
  for (const address of ['203.0.113.7', '203.0.113.0/24', host, `new-${host}`]) {
    test(`content: the address ${address} in ${file} is told in a sentence`, () => {
      const folder = contentWith(file, (text) => text.replace(from, `$1${address}을 `));
      const sentences = sentencesOf(folder).filter((sentence) => sentence.includes('the address'));
      assert.equal(sentences.length, 1);
      const [found = ''] = sentences;
      assert.ok(found.startsWith(`content/${file}: `) && entry.test(found), found);
      assert.ok(
        found.endsWith(
          `holds the address "${address}", which belongs into limits.yaml alone; name what is meant and link to the guide that shows the limits.`,
        ),
        found,
      );
    });
  }
}

test('content: a version, a date and the website of an institution are no addresses', () => {
  const folder = contentWith('remedies.yaml', (text) =>
    text.replace(/(advice:\n {4}ko: )/, '$1TLS 1.2, 0.0.10, 2023.02.01, www.example.co.kr. '),
  );
  assert.deepEqual(sentencesOf(folder), []);
});

/** Mistakes that can be made in a limit, each at the first one. */
const LIMIT_CASES: readonly [name: string, from: RegExp, to: string, sentence: string][] = [
  [
    'a value of another kind',
    /value: "[^"]+"/,
    'value: "many"',
    'has the value "many", which is none of the group',
  ],
  [
    'an address that is none',
    /value: "\d[^"]+\/27"/,
    'value: "203.0.113.256"',
    'has the value "203.0.113.256", which is none of the group',
  ],
  [
    'a source that does not exist',
    /source: [\w-]+/,
    'source: nowhere',
    'names the source "nowhere", which does not exist; correct the name or add the source.',
  ],
  [
    'an older reading before a newer one',
    /date: "[^"]+"/,
    'date: "1999"',
    'which stands after the older one',
  ],
  [
    'a newest reading with another value',
    /(date: "[^"]+"\n)/,
    '$1      value: "203.0.113.7"\n',
    'has another value than its newest reading;',
  ],
  [
    'an id that stands twice',
    /(- id: ([\w-]+)\n[\s\S]*?)(?=- id: )/,
    '$1$1',
    'stands twice; remove one of the two.',
  ],
];

for (const [name, from, to, sentence] of LIMIT_CASES) {
  test(`content: ${name} in a limit is told in a sentence`, () => {
    const sentences = sentencesOf(contentWith(LIMITS, (text) => text.replace(from, to)));
    assert.ok(
      sentences.some(
        (found) =>
          found.startsWith(`content/${LIMITS}: limit "${limit.id}" `) && found.includes(sentence),
      ),
      `expected: ${sentence}\nfound:\n${sentences.join('\n')}`,
    );
  });
}

test('content: a removed code is told in a sentence', () => {
  const sentences = sentencesOf('content', ['/card/02/', '/card/98/', '/changes/']);
  assert.deepEqual(sentences, [
    'content/codes/card.yaml: code "98" was removed, but its address is public; restore it and give it status: withdrawn.',
  ]);
});

test('content: the real content has no mistake', () => {
  assert.deepEqual(sentencesOf('content'), []);
});
