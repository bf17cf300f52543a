import type { Rule } from '../rule.ts';
import { messageToKey } from '../../shared/message-key.ts';

/**
 * The same Korean message has the same English rendering, wherever it stands; a difference in
 * spaces and full stops is none.
 */
export const checkRenderings: Rule = ({ content, fileOf }) => {
  const first = new Map<string, (typeof content.response)[number]>();
  return content.response.flatMap((row) => {
    const key = messageToKey(row.message.ko);
    const known = first.get(key);
    if (known === undefined) first.set(key, row);
    if (known === undefined || known.message.en === row.message.en) return [];
    return [
      {
        file: fileOf(row),
        entry: `code "${row.code}"`,
        what: `has the Korean message of code "${known.code}" and another English one`,
        mend: `write "${known.message.en}" in both, or a better rendering in both`,
      },
    ];
  });
};
