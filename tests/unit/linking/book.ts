import { readFileSync } from 'node:fs';
import { checkedContent } from '../../../src/checks/check-content.ts';
import { contentToCodebook } from '../../../src/model/codebook.ts';
import { fileToLinker, type LinkedCode } from '../../../src/linking/linker.ts';
import { codebookToLinkingRules } from '../../../src/payloads/linking-file.ts';

/** What the page and the package load, of the real content. */
export const file = codebookToLinkingRules(contentToCodebook(checkedContent()));
export const linker = fileToLinker(file);

/** A short address of a code. */
export const toAddress = ({ kind, code }: LinkedCode): string =>
  `https://codes.example/${kind}/${code}/`;

/** A guide with what becomes a link in it: `⟦card/12⟧`, or `⟦card/12:text⟧`. */
const MARK = /⟦(?:(\w+)\/(\w+)(?::([\w-]+))?)?⟧/g;

/** A guide as somebody writes it, as it is linked, and its codes in order. */
export interface Guide {
  plain: string;
  linked: string;
  codes: readonly LinkedCode[];
}

/** A guide of the fixtures. @param toLink how a link is written there, by what stands before it */
export function readGuide(
  name: string,
  toLink: (address: string, text: string, before: string) => string,
): Guide {
  const text = readFileSync(new URL(`../../fixtures/linking/${name}`, import.meta.url), 'utf8');
  const codes: LinkedCode[] = [];
  const linked = text.replace(
    MARK,
    (
      _,
      kind: string | undefined,
      code: string | undefined,
      own: string | undefined,
      at: number,
    ) => {
      if (kind === undefined) return '';
      const found = { kind, code: code ?? '' } as LinkedCode;
      codes.push(found);
      return toLink(toAddress(found), own ?? found.code, text.slice(0, at));
    },
  );
  const plain = text.replace(
    MARK,
    (_, __: string | undefined, code: string | undefined, own: string | undefined) =>
      own ?? code ?? '',
  );
  return { plain, linked, codes };
}
