import type { CodeTable } from '../../src/model/codebook.ts';
import { codeToName } from '../../src/kinds/index.ts';

/** A row of a table in as few words as a peer needs to show it. */
export interface TableLine {
  code: string;
  ko: string;
  en: string;
}

/** The rows of a table, one a meaning. */
export function tableToLines({ codes }: CodeTable): TableLine[] {
  return codes.flatMap((code) => {
    const names =
      code.kind === 'response' ? code.meanings.map(({ message }) => message) : [codeToName(code)];
    return names.map(({ ko, en }) => ({ code: code.code, ko, en }));
  });
}
