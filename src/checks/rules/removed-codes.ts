import { KINDS, kindToShape, type Kind } from '../../kinds/list.ts';
import type { Rule } from '../rule.ts';
import type { Mistake } from '../../reading/mistake.ts';

const CODE_ADDRESS = /^\/(http|card|bank|response|js-sdk)\/([0-9A-Z]+)\/$/;

const FILES: Record<string, string> = {
  http: 'content/codes/http.yaml',
  card: 'content/codes/card.yaml',
  bank: 'content/codes/bank.yaml',
  response: 'content/codes/response',
  'js-sdk': 'content/codes/js-sdk.yaml',
};

const isKind = (text: string): text is Kind => KINDS.some((kind) => kind === text);

/** A code whose address was ever public is still there: codes are withdrawn, never removed. */
export const checkRemovedCodes: Rule = ({ content, permalinks }) => {
  const present = new Set([
    ...content.http.map(({ code }) => `http/${code}`),
    ...content.card.map(({ code }) => `card/${code}`),
    ...content.bank.map(({ code }) => `bank/${code}`),
    ...content.response.map(({ code }) => `response/${code}`),
    ...content.jsSdk.map(({ code }) => `js-sdk/${code}`),
  ]);
  return permalinks.flatMap((address): Mistake[] => {
    const [, kind = '', code = ''] = CODE_ADDRESS.exec(address) ?? [];
    if (!isKind(kind) || !kindToShape(kind).pattern.test(code) || present.has(`${kind}/${code}`))
      return [];
    return [
      {
        file: FILES[kind] ?? 'content',
        entry: `code "${code}"`,
        what: 'was removed, but its address is public',
        mend: 'restore it and give it status: withdrawn',
      },
    ];
  });
};
