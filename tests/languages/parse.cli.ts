/**
 * Parses a source file by its grammar and prints whether it has an error: `parse.cli.ts <packages> <grammar> <file>`.
 * A process of its own, since the grammar of Swift needs a flag of V8.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The parser as far as it is used here. */
interface TreeSitter {
  Parser: {
    init: () => Promise<void>;
    new (): {
      setLanguage: (language: unknown) => void;
      parse: (text: string) => { rootNode: { hasError: boolean } };
    };
  };
  Language: { load: (file: string) => Promise<unknown> };
}

const [packages = '', grammar = '', file = ''] = process.argv.slice(2);
const { Parser, Language } = (await import(
  pathToFileURL(join(packages, 'web-tree-sitter/tree-sitter.js')).href
)) as TreeSitter;
await Parser.init();
const parser = new Parser();
parser.setLanguage(
  await Language.load(join(packages, `tree-sitter-wasms/out/tree-sitter-${grammar}.wasm`)),
);
console.log(parser.parse(readFileSync(file, 'utf8')).rootNode.hasError ? 'error' : 'parsed');
