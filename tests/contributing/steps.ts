import { addLanguage } from './language.ts';
import { replaceOnce, type Workshop } from './workshop.ts';

/** A documented step: its heading in CONTRIBUTING.md, what it changes, and what must come of it. */
export interface Step {
  heading: string;
  /** Where a contributor may have to write; what is written beyond fails. */
  places: number;
  /** A folder of which any number of files may be written beside these. */
  beside?: string;
  follow: (workshop: Workshop) => void;
  /** Built files, and what each must hold. */
  built: Readonly<Record<string, string>>;
  /** A script that is run in the built copy, and prints what is wrong there. */
  judge?: string;
}

const BANK = `
- code: "999"
  name:
    ko: 시험은행
    en: Test Bank
  issuer: kb
  virtualAccount: false
  website: null
  sources: [manual-2024]
`;

const KIND_FACTS = `  {
    id: 'memo',
    pattern: /^[A-Z]\\d{3}$/,
    width: null,
    isNumber: false,
    says: 'message',
    hasSentences: true,
    constant: 'memo',
    type: 'MemoCode',
  },
] as const`;

const MEMO = `- code: "M001"
  message:
    ko: 시험 메모
    en: Test memo
  sources: [manual-2024]
`;

const TABLE = `
- id: memo
  title:
    ko: 메모코드
    en: Memo codes
  short:
    ko: 메모
    en: Memos
  about:
    ko: 시험으로 만든 표입니다.
    en: A table made to try this.
  source: manual-2024
  revised: "2024-02-02"
`;

/** The steps of CONTRIBUTING.md that a copy of the project is taken through. */
export const STEPS: readonly Step[] = [
  {
    heading: 'Correct a fact',
    places: 1,
    follow: ({ edit }) => {
      edit('content/codes/card.yaml', (text) =>
        replaceOnce(text, 'ko: KB국민\n', 'ko: KB국민시험\n'),
      );
    },
    built: {
      'card/02/index.html': 'KB국민시험',
      'card/02/index.md': 'KB국민시험',
      'data/card.csv': 'KB국민시험',
    },
  },
  {
    heading: 'Add a code',
    places: 1,
    follow: ({ edit }) => {
      edit('content/codes/bank.yaml', (text) => `${text ?? ''}${BANK}`);
    },
    built: {
      'bank/999/index.html': '시험은행',
      'en/bank/999/index.html': 'Test Bank',
      'bank/index.html': 'id="999"',
      'data/bank/999.json': '시험은행',
      'data/codes.mjs': 'Test Bank',
    },
  },
  {
    heading: 'Add a kind of table',
    places: 4,
    follow: ({ edit }) => {
      edit('src/kind-list.ts', (text) => replaceOnce(text, '] as const', KIND_FACTS));
      edit('src/kinds/index.ts', (text) =>
        replaceOnce(
          text,
          '} as const satisfies',
          "  memo: plainKind('memo', 'codes/memo.yaml'),\n} as const satisfies",
        ),
      );
      edit('content/codes/memo.yaml', () => MEMO);
      edit('content/tables.yaml', (text) => `${text ?? ''}${TABLE}`);
    },
    built: {
      'memo/index.html': 'id="M001"',
      'en/memo/M001/index.html': 'Test memo',
      'memo/M001/index.md': '시험 메모',
      'memo/index.md': '시험 메모',
      'data/memo.json': 'M001',
      'data/memo.csv': 'M001',
      'data/memo/M001.json': '시험 메모',
      'data/schema/memo.json': '"$schema"',
      'data/codes.mjs': 'export const memo ',
      'data/codes.d.mts': 'export type MemoCode',
      'llms.txt': 'Memo codes',
      _redirects: '/memo/m001/',
      'index.html': '메모코드',
      'sitemap-0.xml': '/memo/M001/',
    },
  },
  {
    heading: 'Add a language',
    places: 3,
    beside: 'content/',
    follow: addLanguage,
    built: {
      'qx/card/02/index.html': '<html lang="qx"',
      'qx/card/02/index.md': 'KB Kookmin',
      'qx/404.html': '⟦',
      'qx/manifest.webmanifest': '"lang":"qx"',
      'qx/card/llms.txt': '/qx/card/02.md',
      'qx/changes/feed.xml': 'xml:lang="qx"',
      'embed/card/02.json': '"qx":',
      'data/card.json': '"qx":',
      'data/card.csv': 'name.qx',
      'data/codes.d.mts': 'readonly qx: string',
      'pagefind/pagefind-entry.json': '"qx"',
      '404.html': 'lang="qx"',
      _redirects: '/qx/* /qx/404.html 404',
      'sitemap-0.xml': 'hreflang="qx"',
    },
    judge: 'tests/contributing/judge-language.ts',
  },
];
