import { contentToEntries } from '../entries.ts';
import type { Rule } from '../rule.ts';

/** A status and its date fit: what is withdrawn says since when, what is as published has no date. */
export const checkStatuses: Rule = ({ content, fileOf }) =>
  contentToEntries(content).flatMap(({ entry, name }) => {
    if (!('status' in entry)) return [];
    const { status, statusSince } = entry;
    const at = { file: fileOf(entry), entry: name };
    if (status === 'withdrawn' && statusSince === null)
      return [{ ...at, what: 'is withdrawn and does not say since when', mend: 'add statusSince' }];
    if (status === 'active' && statusSince !== null) {
      return [
        {
          ...at,
          what: `has statusSince "${statusSince}" and no status`,
          mend: 'add the status that began then, or remove statusSince',
        },
      ];
    }
    const since = 'since' in entry && typeof entry.since === 'string' ? entry.since : null;
    if (since !== null && statusSince !== null && statusSince < since) {
      return [
        {
          ...at,
          what: `is ${status} since "${statusSince}", before it was listed on "${since}"`,
          mend: 'correct one of the two dates',
        },
      ];
    }
    return [];
  });
