import { KIND_IDS, type KindId } from '../kind-list.ts';
import type { LinkingFile } from '../linking/linker.ts';
import { tableOf, type Codebook } from '../model/codebook.ts';
import { codebookToDecoderRules } from './decoder-rules.ts';
import { publish } from './published.ts';

/**
 * What codes in a text are linked by: the fields that carry codes, as the decoder reads them, and how prose names
 * a code. A table that no field carries is none that a text names codes of.
 */
export function codebookToLinkingRules(codebook: Codebook): LinkingFile {
  const { codes, either } = codebookToDecoderRules(codebook);
  const carried = KIND_IDS.filter((kind) => codes[kind] !== undefined);
  const toNames = (kind: KindId): string[] => {
    const spoken = codebook.decoder.spoken.filter((entry) => entry.kind === kind);
    return [...new Set([...(codes[kind] ?? []), ...spoken.flatMap(({ names }) => names)])];
  };
  return {
    codes: Object.fromEntries(
      carried.map((kind) => [kind, tableOf(codebook, kind).codes.map(({ code }) => code)]),
    ),
    names: Object.fromEntries(carried.map((kind) => [kind, toNames(kind)])),
    either,
  };
}

/** The file that the page about linking loads, and the package has. */
export const codebookToLinkingFile = publish((codebook) => ({
  codes: JSON.stringify(codebookToLinkingRules(codebook)),
}));
