import { others, type Locale } from '../i18n/locales.ts';
import type { Status } from '../schemas/code.ts';
import type { Bilingual } from '../schemas/text.ts';

/** A text together with the language that it is in. */
export interface Worded {
  lang: Locale;
  text: string;
}

/**
 * A name in both languages, as a page shows it: its own language first, then the other one where it
 * differs.
 * @example namesFor({ ko: 'KB국민', en: 'KB Kookmin' }, 'en')[0].text // 'KB Kookmin'
 */
export function namesFor(name: Bilingual, locale: Locale): [Worded, ...Worded[]] {
  const [other] = others(locale);
  const first: Worded = { lang: locale, text: name[locale] };
  return name[locale] === name[other] ? [first] : [first, { lang: other, text: name[other] }];
}

/** A piece of a line. Plain strings are in the language of the page. */
export type Inline =
  | string
  | {
      as: 'text';
      text: string;
      /** The language of the text, where that is not the page’s. */
      lang?: Locale;
      /** How it is set. */
      role?: 'small' | 'aside' | 'second' | 'direction' | 'trap' | 'unknown' | 'struck' | 'strong';
    }
  | {
      as: 'link';
      href: string;
      /** A code that stands before the text, in bold. */
      code?: string;
      text: string;
      role?: 'trap' | 'strong';
    }
  | {
      as: 'external';
      href: string;
      text: string;
      hint: string;
      /** The language of the text, where that is not the page’s. */
      lang?: Locale;
    }
  | { as: 'code'; text: string }
  | { as: 'time'; at: string; text: string; role?: 'aside' }
  | { as: 'mark'; text: string; full: boolean; strong?: boolean }
  | { as: 'status'; status: Status; text: string };

/** A paragraph. */
export interface Line {
  inlines: readonly Inline[];
  /** How it is set: beside the point, as the API sends it, as a sentence to hand on. */
  role?: 'aside' | 'sent' | 'quote' | 'second-quote';
  /** The language of the whole line, where that is not the page’s. */
  lang?: Locale;
}

/** A list; an item has one line or several. */
export interface List {
  items: readonly (readonly Line[])[];
  ordered?: boolean;
}

export type Block = Line | List;

/** One thing that is known: a label, what it says, and whose words these are. */
export interface Fact {
  label: string;
  /** Whether the label is a name out of code. */
  isName?: boolean;
  /** The page that the label leads to. */
  href?: string;
  /** The id of its element; left out where nobody links to it. */
  id?: string;
  /** Another id by which the same thing is linked. */
  otherId?: string;
  /** Whose words it is in, where both speak on a page: the gateway’s or the Codebook’s. */
  voice?: 'theirs' | 'ours';
  blocks: readonly Block[];
}

/** What a reader is to do first: send nothing more, correct something, or look something up. */
export type Tone = 'stop' | 'fix' | 'check';

/** What became of the money, and what to do next: the answer that a page gives first. */
export interface Panel {
  type: 'panel';
  tone: Tone;
  /** What became of the money, in one sentence. */
  verdict: string;
  /** Who acts, whether to retry, what to call, what may be sent: a label and a few words each. */
  points: readonly { label: string; inlines: readonly Inline[] }[];
  /** What to do. */
  advice: Fact;
  /** The sentence for the buyer, and what its button is called; null where none is due. */
  buyer: { fact: Fact; copy: string } | null;
  /** Links to pages that say more. */
  more: readonly Inline[];
}

/** A part of a section. */
export type Part =
  | Panel
  | { type: 'facts'; facts: readonly Fact[] }
  | { type: 'list'; list: List }
  | { type: 'text'; blocks: readonly Block[] }
  | { type: 'note'; label: string; text: string }
  | { type: 'heading'; text: string };

/** A section of a page: what HTML and Markdown both show, in this order. */
export interface Section {
  /** Its element id; null where nobody links to it. */
  id: string | null;
  /** The class that styles it. */
  class: string | null;
  /** Its heading; null for what needs none. */
  title: readonly Inline[] | null;
  /** The heading in the other language. */
  twin: Worded | null;
  parts: readonly Part[];
  /** Whether it stands beside the answer where there is room: what a reader looks for later. */
  aside?: boolean;
}

/** A cell of a table. */
export interface Cell {
  inlines: readonly Inline[];
  role?: 'name' | 'second' | 'flag' | 'codes';
  lang?: Locale;
}

/** A row of a table; its first cell heads it. */
export interface Row {
  /** The id of its element; left out where nobody links to it. */
  id?: string;
  /** Whether what it stands for is gone. */
  gone?: boolean;
  /** What filters ask of the row, as data attributes without their prefix. */
  filters?: Readonly<Record<string, string | null>>;
  head: Inline;
  cells: readonly Cell[];
}

/** The rows of one table, or of one of its groups. */
export interface Rows {
  columns: readonly string[];
  /** A class of its own, beside that of every code table. */
  class: string | null;
  rows: readonly Row[];
}

/** A group of rows under a heading of their own. */
export interface Group extends Rows {
  id: string;
  title: string;
  href: string;
  about: string;
}

/** A line of one paragraph. @example line('a') // { inlines: ['a'] } */
export const line = (...inlines: Inline[]): Line => ({ inlines });

/** A section without a heading. @example plainSection([]) // { id: null, …, parts: [] } */
export const plainSection = (parts: readonly Part[]): Section => ({
  id: null,
  class: null,
  title: null,
  twin: null,
  parts,
});

/** A section with a heading. @example titledSection('timeline', 'History', []).title // ['History'] */
export const titledSection = (
  name: string | null,
  title: string,
  parts: readonly Part[],
): Section => ({ id: null, class: name, title: [title], twin: null, parts });

/**
 * The language of a text on a page, left out where it is the page’s own.
 * @example foreign('ko', 'en') // { lang: 'en' }
 * @example foreign('ko', 'ko') // {}
 */
export const foreign = (page: Locale, lang: Locale): { lang?: Locale } =>
  lang === page ? {} : { lang };
