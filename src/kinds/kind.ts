import type { z } from 'astro/zod';
import type { Locale } from '../i18n/locales.ts';
import type { KindId } from '../kind-list.ts';
import type { Status } from '../schemas/code.ts';
import type { CollectionSpec } from '../schemas/collection-spec.ts';
import type { Actor, Outcome, Retry } from '../schemas/remedy.ts';
import type { NextCall, Settlement } from '../closed-lists.ts';
import type { Bilingual } from '../schemas/text.ts';
import type { Shelf } from './shelf.ts';
import type { Group, Rows, Section } from './view.ts';

/** What every code of every table has. */
export interface BaseCode {
  kind: KindId;
  code: string;
  status: Status;
  statusSince: string | null;
}

/** What a search knows of a code beside its titles. */
export interface Findable {
  /** What people type beside the titles. */
  aliases: readonly string[];
  /** The institution behind the code; null where there is none. */
  institution: string | null;
}

/** One meaning of a code as the decoder tells it. */
export interface Decoded {
  text: Bilingual;
  /** What only a response code has: its domain, how the call ended, and what to do. */
  response: {
    domain: string;
    outcome: Outcome;
    remedy: {
      id: string;
      actor: Actor | null;
      retry: Retry | null;
      advice: Bilingual;
      buyerMessage: Bilingual | null;
    };
    /** What became of the money, and where it is told what to do when that is not known. */
    money: {
      settlement: Settlement | null;
      nextCall: NextCall | null;
      subject: 'payment' | 'cancel' | 'any';
      openResult: string | null;
    };
  } | null;
}

/** A ready set of codes in the module for scripts. */
export interface CodeSet<Code> {
  /** The name of the constant: `unknownCodes`. */
  constant: string;
  /** What its codes have in common, for its documentation. */
  about: string;
  has(code: Code): boolean;
}

/**
 * All that the site knows of a kind of table. A new kind is one such value, its line in `KIND_LIST` and
 * in `KINDS`, and its rows in `content/`.
 */
export interface Kind<
  Code extends BaseCode,
  Id extends KindId = KindId,
  Row extends z.ZodObject = z.ZodObject,
  DataRow extends z.ZodObject = z.ZodObject,
> {
  id: Id;
  /** Where its rows stand, and what a row looks like. */
  collection: CollectionSpec & { schema: Row };
  /** What a row of its data looks like. */
  dataRow: DataRow;
  /** The type of its entries in the module for scripts, declared in `formats/module.ts`. */
  entryType: string;
  /** Joins the rows with what they name, in the order of the table. */
  join(rows: readonly z.infer<Row>[], shelf: Shelf): Code[];
  /** What a code is called, or its messages: one a meaning. */
  titles(code: Code): readonly [Bilingual, ...Bilingual[]];
  /** Texts beside the titles that a search finds it by. */
  find(code: Code): Findable & { texts: readonly Bilingual[] };
  /** What a code is, in one sentence. */
  sentence(code: Code, locale: Locale): string;
  /** What its page says, in order; the same for HTML and Markdown. */
  sections(code: Code, locale: Locale): readonly Section[];
  /** Its table, in one piece or in groups; null where the table is empty. */
  table(codes: readonly Code[], locale: Locale): Rows | readonly Group[];
  /** What the decoder tells of a code, one a meaning. */
  decode(code: Code): readonly Decoded[];
  /** A code as a row of data. */
  toDataRow(code: Code): z.infer<DataRow>;
  /** What a script needs of a code; the rest is in the data files. */
  toEntry(code: Code): object;
  /** Ready sets of its codes for scripts; left out where there are none. */
  sets?: readonly CodeSet<Code>[];
}

/** The kind with its own types kept. */
export const defineKind = <
  Code extends BaseCode,
  Id extends KindId,
  Row extends z.ZodObject,
  DataRow extends z.ZodObject,
>(
  kind: Kind<Code, Id, Row, DataRow>,
): Kind<Code, Id, Row, DataRow> => kind;
