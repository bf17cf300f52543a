import { changed, type Case } from './workshop.ts';

const FILE = 'lists.yaml';
const ofList = (id: string, what: string): string => `content/${FILE}: list "${id}" ${what}`;

/** Lists that cannot be read as tables, and what they name that is not there. */
export const FACT_LIST_MISTAKES: readonly Case[] = [
  changed(
    'a row twice',
    FILE,
    '- id: kakaopay\n',
    '- id: samsungpay\n',
    ofList('wallet-cards', 'has the row "samsungpay" twice; give the second another id.'),
  ),
  changed(
    'a cell without a column',
    FILE,
    / scheme: "ispmobile/,
    ' link: "ispmobile',
    ofList(
      'app-schemes',
      'has in the row "ispmobile" a cell of "link", which is no column; correct the name, or add the column.',
    ),
  ),
  changed(
    'a text to the letter',
    FILE,
    / method:\n +ko: "?카드"?\n +en: "?Card"?\n/,
    ' method: "Card"\n',
    ofList(
      'cancel-periods',
      'has in the row "card" a cell of "method" that is no text; write it in both languages.',
    ),
  ),
  changed(
    'a card that does not exist',
    FILE,
    /cards: \["01"/,
    'cards: ["99"',
    ofList('wallet-cards', 'names the card code "99", which does not exist;'),
  ),
  changed(
    'a limit in a list that does not exist',
    FILE,
    /\{limit:period-refund-virtual-account\}/g,
    '{limit:period-of-nothing}',
    ofList('cancel-periods', 'names the limit "period-of-nothing", which does not exist;'),
  ),
  changed(
    'a number that stands among the limits',
    FILE,
    /\{limit:period-refund-virtual-account\}/g,
    '180 days',
    ofList('cancel-periods', 'holds "180 days", a number that belongs into limits.yaml alone;'),
  ),
  changed(
    'a list that no guide shows',
    'guides/docs/cancel.yaml',
    / *lists: \[cancel-periods\]\n/,
    '',
    ofList(
      'cancel-periods',
      'is shown by no guide; name it in lists of the one section of a guide that it belongs to.',
    ),
  ),
  changed(
    'a guide that shows a list that does not exist',
    'guides/docs/cancel.yaml',
    'lists: [cancel-periods]',
    'lists: [cancel-periods, cancel-times]',
    'content/guides/docs/cancel.yaml: guide "docs/cancel" names the list "cancel-times", which does not exist;',
  ),
];
