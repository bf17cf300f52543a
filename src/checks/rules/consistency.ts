import { entryToName, type Content } from '../../reading/collections.ts';
import type { Finding, Mistake } from '../../reading/mistake.ts';
import type { Rule } from '../rule.ts';

/** What is wrong with an entry by what the entry itself, or the table that it counts, says. */
type Judge<Name extends keyof Content> = (
  entry: Content[Name][number],
  content: Content,
) => readonly Finding[];

/** A finding where something holds, and none otherwise. */
const when = (holds: boolean, what: string, mend: string): Finding[] =>
  holds ? [{ what, mend }] : [];

const judgeSource: Judge<'sources'> = ({ id, date, compared, editionOf, narrows }) => [
  ...when(
    editionOf === id || narrows === id,
    'is said to follow from itself',
    'name another source in editionOf or narrows, or remove it',
  ),
  ...when(
    compared !== null && date !== null && compared < date,
    `was compared on ${compared ?? ''}, before its date ${date ?? ''}`,
    'correct one of the two dates',
  ),
];

const judgeIssuer: Judge<'issuers'> = ({ id, name, formerNames, legalNames, related }) => {
  const reaches = legalNames.map((legal) => legal.for);
  const twice = reaches.find((reach, index) => reaches.indexOf(reach) < index);
  return [
    ...when(
      formerNames.some(({ ko }) => ko === name.ko),
      `has its name "${name.ko}" among its former names`,
      'remove it there, or correct name',
    ),
    ...when(
      twice !== undefined,
      `has two legal names for "${twice ?? ''}"`,
      'keep today’s, and move the other one to formerNames',
    ),
    ...when(
      related.some(({ issuer }) => issuer === id),
      'is related to itself',
      'name another institution in related, or remove it',
    ),
  ];
};

const judgeChange: Judge<'changes'> = ({ id, date, kind, count, codes, revision }, content) => {
  const size = content[kind].length;
  return [
    ...when(
      !id.startsWith(date),
      `has the date ${date}, with which its id does not begin`,
      'begin the id with the date, or correct the date',
    ),
    ...when(
      count !== null && codes.length === 0 && count > size,
      `counts ${String(count)} codes, and the table has ${String(size)}`,
      'correct count',
    ),
    ...when(
      count !== null && codes.length > 0 && count !== codes.length,
      `counts ${String(count)} codes and names ${String(codes.length)}`,
      'correct count or remove it',
    ),
    ...when(
      revision !== null && !/^[0-9a-f]{7,40}$/.test(revision),
      `has revision "${revision ?? ''}", which is no revision`,
      'write the hash of the commit, seven letters or more',
    ),
  ];
};

const judgeSystem: Judge<'systems'> = ({ id }, { crosswalk }) =>
  when(
    !crosswalk.some((row) => Object.hasOwn(row.in, id)),
    'has no code in the crosswalk',
    'add its codes there or remove it',
  );

const judgeWebsite: Judge<'card' | 'bank'> = ({ website, websiteNow }) =>
  when(
    websiteNow !== null && website === websiteNow,
    'has its website as websiteNow, too',
    'remove websiteNow',
  );

const judgeGuide: Judge<'guides'> = ({ source, page, links }, { headings }) => {
  const known = new Set(headings.flatMap((one) => (one.source === source ? [one.page] : [])));
  const unknown = [page, ...links.map((link) => link.page)].find((name) => !known.has(name));
  return when(
    unknown !== undefined,
    `names the page "${unknown ?? ''}" of "${source}", whose headings are not recorded`,
    `correct the name or record the headings in headings/${source}.yaml`,
  );
};

/** What an entry says does not contradict what it says elsewhere. */
export const checkConsistency: Rule = ({ content, fileOf }) => {
  const judge = <Name extends keyof Content>(name: Name, rule: Judge<Name>): Mistake[] => {
    const entries: readonly Content[Name][number][] = content[name];
    return entries.flatMap((entry) =>
      rule(entry, content).map((finding) => ({
        file: fileOf(entry),
        entry: entryToName(name, entry),
        ...finding,
      })),
    );
  };
  return [
    ...judge('sources', judgeSource),
    ...judge('issuers', judgeIssuer),
    ...judge('changes', judgeChange),
    ...judge('systems', judgeSystem),
    ...judge('card', judgeWebsite),
    ...judge('bank', judgeWebsite),
    ...judge('guides', judgeGuide),
  ];
};
