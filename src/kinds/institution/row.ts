import { LOCALES } from '../../i18n/locales.ts';
import { z } from 'astro/zod';
import { codeOf, lifecycle } from '../../schemas/code.ts';
import { slug } from '../../schemas/slug.ts';
import { aliasList, dataBase, ownData } from '../../schemas/data-row.ts';
import type { Issuer, IssuerEvent } from '../../schemas/issuer.ts';
import type { Cited } from './cited.ts';
import type { System } from '../../schemas/system.ts';
import { aliases, bilingual, type Bilingual } from '../../schemas/text.ts';
import { webAddress } from '../../schemas/web-address.ts';
import type { JoinedReadings, TableContext } from '../shelf.ts';

/** The kinds whose codes stand for institutions. */
export type InstitutionKind = 'card' | 'bank';

const columns = {
  name: bilingual.meta({ description: 'The names as the manual publishes them, to the letter.' }),
  nameNow: bilingual.nullable().default(null).meta({
    description: 'Today’s names, where the published ones are of another day; ours.',
  }),
  issuer: slug.meta({ description: 'The id of the institution behind the code.' }),
  website: webAddress.nullable().meta({ description: 'The website as the manual publishes it.' }),
  websiteNow: webAddress
    .nullable()
    .default(null)
    .meta({ description: 'Today’s website, where it is known to differ from the published one.' }),
  websiteIsWrong: z
    .boolean()
    .default(false)
    .meta({ description: 'Whether the published website belongs to somebody else.' }),
  aliases,
};

/** The columns that the rows of cards and banks have in common. */
export const institutionColumns = (id: InstitutionKind) => ({
  code: codeOf(id),
  ...columns,
  successor: codeOf(id)
    .nullable()
    .default(null)
    .meta({ description: 'The code that the institution went into.' }),
  ...lifecycle,
});

/** What the data rows of cards and banks have in common. */
export const institutionData = <Id extends InstitutionKind>(id: Id) => ({
  ...dataBase(id),
  ...ownData,
  name: columns.name,
  nameNow: bilingual.nullable().meta({
    description:
      'Today’s names, where the published ones are of another day; null where they are not.',
  }),
  website: columns.website,
  websiteNow: webAddress.nullable().meta({
    description: 'Today’s website, where it is known to differ from the published one.',
  }),
  websiteIsWrong: z
    .boolean()
    .meta({ description: 'Whether the published website belongs to somebody else.' }),
  issuer: columns.issuer,
  successor: z
    .string()
    .nullable()
    .meta({ description: 'The code that the institution went into; null where there is none.' }),
  aliases: aliasList,
});

/** What the rows of cards and banks have in common. */
export type InstitutionRow = z.infer<z.ZodObject<ReturnType<typeof institutionColumns>>>;

/** A card or bank code with what it names. */
export interface InstitutionCode extends InstitutionRow, JoinedReadings {
  kind: InstitutionKind;
  /** What the table says in its flag: whether it is offered for a payment. */
  flag: boolean;
  /** The institution behind it, with all its codes. */
  institution: Institution;
  /** What other systems call it, in the order of the systems. */
  elsewhere: readonly Elsewhere[];
  /** Where its number means another institution. */
  traps: readonly Trap[];
  /** What is easily mistaken about it in other systems. */
  crosswalkNote: Bilingual | null;
  context: TableContext;
}

/** An institution with all its codes, cards first, and the institutions taken for it. */
export interface Institution extends Omit<Issuer, 'related' | 'events'> {
  /** What happened to it, with where that was read. */
  events: readonly (IssuerEvent & { cited: readonly Cited[] })[];
  codes: readonly InstitutionCode[];
  related: readonly { institution: Institution; why: Bilingual }[];
}

/** A code that another system gives to the institution behind one of ours. */
export interface Elsewhere {
  system: System;
  /** The other system’s code, to the letter. */
  code: string;
  /** Whether it stood for the institution only before a merger. */
  former: boolean;
  /** The code of ours that has the same number and stands for another institution. */
  trap: InstitutionCode | null;
}

/** A number of ours that means another institution in another system. */
export interface Trap {
  system: System;
  /** The institution’s code with us. */
  means: InstitutionCode;
  former: boolean;
}

/**
 * What a card or bank code is called today. The published name is another where the list is of another day.
 * @example institutionCodeToName({ name: { ko: '대구은행', … }, nameNow: { ko: 'iM뱅크', … } }) // { ko: 'iM뱅크', … }
 */
export const institutionCodeToName = ({
  name,
  nameNow,
}: Pick<InstitutionRow, 'name' | 'nameNow'>): Bilingual => nameNow ?? name;

/** Whether the institution is points or a wallet, or issues cards. */
export const isWallet = ({ type }: Institution): boolean => type === 'points' || type === 'wallet';

/** The legal names of an institution that stand behind codes of a kind. */
export const legalNamesFor = ({ legalNames }: Institution, kind: InstitutionKind) =>
  legalNames.filter((name) => name.for === 'all' || name.for === kind);

/** Everything an institution and its codes are called beside their names, each once. */
export function institutionToAliases(institution: Institution): string[] {
  const lists = [institution, ...institution.codes].map((named) => named.aliases);
  return [...new Set(LOCALES.flatMap((locale) => lists.flatMap((list) => list[locale])))];
}

/** What a search finds a card or bank code by. */
export const findInstitutionCode = ({ name, nameNow, aliases, issuer }: InstitutionCode) => ({
  // A name that the lists still have is as much a name as that of today.
  texts: nameNow === null ? [] : [name],
  aliases: Object.values(aliases).flat(),
  institution: issuer,
});

/** What the data rows of cards and banks have in common, filled. */
export function toInstitutionData(code: InstitutionCode) {
  const { name, nameNow, website, websiteNow, websiteIsWrong, issuer, successor } = code;
  return {
    name,
    nameNow,
    website,
    websiteNow,
    websiteIsWrong,
    issuer,
    successor,
    aliases: Object.values(code.aliases).flat(),
  };
}

/** What a script needs of a card or bank code. */
export const toInstitutionEntry = ({
  name,
  nameNow,
  issuer,
  status,
  successor,
}: InstitutionCode) => ({
  name,
  nameNow,
  issuer,
  status,
  successor,
});
