import type { Has } from '../shared/files/facets.ts';
import { tableOf } from '../model/codebook.ts';
import { publish } from './published.ts';

/** The file by which the search page narrows: what each meaning of the response codes has on each side. */
export const codebookToFacetsFile = publish((codebook) => {
  const { codes } = tableOf(codebook, 'response');
  const entries = codes.flatMap((code): [string, Has[]][] => {
    const sides = code.meanings.map(({ settlement, outcome, remedy, domain }) => ({
      settlement,
      outcome,
      actor: remedy.actor,
      retry: remedy.retry,
      domain: domain.id,
    }));
    return [[`/response/${code.code}/`, sides]];
  });
  return { facets: JSON.stringify(Object.fromEntries(entries)) };
});
