import type { Rule } from '../rule.ts';
import type { Mistake } from '../../reading/mistake.ts';

/** A renamed card or bank code says what it is called today, and no code says so of the name it has anyway. */
export const checkPresentNames: Rule = ({ content, fileOf }) =>
  [...content.card, ...content.bank].flatMap((row): Mistake[] => {
    const { name, nameNow, status } = row;
    const at = { file: fileOf(row), entry: `code "${row.code}"` };
    if (nameNow === null)
      return status === 'renamed'
        ? [{ ...at, what: 'is renamed and has no nameNow', mend: 'add what it is called today' }]
        : [];
    return nameNow.ko === name.ko && nameNow.en === name.en
      ? [{ ...at, what: 'has its published name as nameNow', mend: 'remove nameNow' }]
      : [];
  });
