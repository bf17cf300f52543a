import { changed, type Case } from './workshop.ts';

const CARD = 'codes/card.yaml';

/** What several sources say, and the operations that they tell of. */
export const SOURCE_MISTAKES: readonly Case[] = [
  changed(
    'a reading of a source that does not exist',
    CARD,
    '      source: manual-2024',
    '      source: manual-1999',
    'content/codes/card.yaml: code "23" names the source "manual-1999", which does not exist; correct the name or add the source.',
  ),
  changed(
    'a reading of the source that the row follows',
    CARD,
    '  readFrom: manual-2026-full',
    '  readFrom: manual-2024',
    'content/codes/card.yaml: code "23" has another reading of "manual-2024", from which it is read; name the source that says otherwise, or remove the reading.',
  ),
  changed(
    'another source’s words without the source of those shown',
    CARD,
    '  readFrom: manual-2026-full\n',
    '',
    'content/codes/card.yaml: code "23" has other words in another source and does not say whose are shown; name that source in readFrom.',
  ),
  changed(
    'a source that is followed where none says otherwise',
    CARD,
    '  name:\n    ko: 비씨',
    '  readFrom: manual-2024\n  name:\n    ko: 비씨',
    'content/codes/card.yaml: code "01" is read from "manual-2024" and has no other reading; add what another source says, or remove readFrom.',
  ),
  changed(
    'words of a source that does not have the code',
    'codes/response/gateway.yaml',
    '  sources: [manual-2024, manual-en, npm, migration]\n  readFrom: manual-2024\n',
    '  sources: [manual-2024, manual-en, npm, migration]\n  readFrom: manual-2026-full\n',
    'content/codes/response/gateway.yaml: code "2032" is read from "manual-2026-full", which is none of its sources; add it to the sources, or name the source whose words are shown.',
  ),
  changed(
    'a reading with the message that is shown',
    'codes/response/gateway.yaml',
    'quote: 결제성공',
    'quote: 정상 처리되었습니다.',
    'content/codes/response/gateway.yaml: code "0000" has a reading with the very message that is shown; write what the other source says, or remove the reading.',
  ),
  changed(
    'a section without its page',
    'codes/response/gateway.yaml',
    '      page: code/nicepay-code.md\n',
    '',
    'content/codes/response/gateway.yaml: code "0000" names a section without its page; add page or remove section.',
  ),
  changed(
    'an operation that does not exist',
    'codes/response/cancel.yaml',
    'operation: net-cancel',
    'operation: net-cancle',
    'content/codes/response/cancel.yaml: code "2020" names the operation "net-cancle", which does not exist; correct the name or add the operation.',
  ),
  changed(
    'a failure that the API turns into a success',
    'codes/response/card.yaml',
    /(code: "3001"[\s\S]*?outcome: )success/,
    '$1failure',
    'content/codes/response/card.yaml: code "3001" is a failure that the API is said to turn into 0000; remove converted, or write outcome: success.',
  ),
  changed(
    'a code in a selection of a list that does not have it',
    CARD,
    'manual-2026-full, ',
    '',
    'content/codes/card.yaml: code "01" is in the list "manual-2026-api" and not in "manual-2026-full", of which that is a selection; add the one to its sources or remove the other.',
  ),
  changed(
    'a selection that does not say what its gaps mean',
    'sources.yaml',
    /  absence:\n.*\n.*\n/,
    '',
    'content/sources.yaml: source "manual-2026-api" has narrows or absence without the other; give both or neither.',
  ),
  changed(
    'a status that comes with a code that does not exist',
    'codes/http.yaml',
    '- code: "U308"',
    '- code: "ZZZZ"',
    'content/codes/http.yaml: code "405" names the response code "ZZZZ", which does not exist; correct the name or add the response code.',
  ),
  changed(
    'a call that is none',
    'operations.yaml',
    'call: POST /v1/access-token',
    'call: /v1/access-token',
    'content/operations.yaml: operation "access-token" has call "/v1/access-token", which is no call; write the method and the path, as in "POST /v1/checkout".',
  ),
  changed(
    'what one report alone has seen',
    'codes/card.yaml',
    '    - about: website\n      source: manual-2024\n',
    '    - about: website\n      source: production\n      reports:\n        - { date: "2026-10-01", url: "https://github.com/nicepayments/nicepay-manual/issues/1" }\n',
    'content/codes/card.yaml: code "23" has a reading of what was seen in production with 1 of the 2 reports that must agree; add the reports, each with its date and address, or remove the reading.',
  ),
  changed(
    'one report that is named twice',
    'codes/card.yaml',
    '    - about: website\n      source: manual-2024\n',
    '    - about: website\n      source: production\n      reports:\n        - { date: "2026-10-01", url: "https://github.com/nicepayments/nicepay-manual/issues/1" }\n        - { date: "2026-10-02", url: "https://github.com/nicepayments/nicepay-manual/issues/1" }\n',
    'content/codes/card.yaml: code "23" has a reading of what was seen in production with 1 of the 2 reports that must agree; add the reports',
  ),
  changed(
    'reports beside the words of a manual',
    'codes/card.yaml',
    '    - about: website\n      source: manual-2024\n',
    '    - about: website\n      source: manual-2024\n      reports:\n        - { date: "2026-10-01", url: "https://github.com/nicepayments/nicepay-manual/issues/1" }\n',
    'content/codes/card.yaml: code "23" has a reading of "manual-2024" with reports; remove them, or write source: production.',
  ),
];
