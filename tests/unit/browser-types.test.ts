import assert from 'node:assert/strict';
import { dirname, resolve } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';

const CONFIG = 'src/browser/tsconfig.json';

/** What TypeScript says of a made-up file among those that a browser runs. */
function mistakesOf(text: string): string[] {
  const file = resolve('src/browser/made-up.ts');
  const { config } = ts.readConfigFile(CONFIG, (name) => ts.sys.readFile(name)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(CONFIG));
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, rest[0]) : read(name, ...rest);
  const program = ts.createProgram([file], options, host);
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

test('browser types: the page is known, and Node is not', () => {
  assert.deepEqual(mistakesOf('export const title: string = document.title;'), []);
  const found = mistakesOf(
    "import 'node:fs';\nexport const home = process.env.HOME;\nBuffer.from('');",
  );
  for (const name of ['node:fs', 'process', 'Buffer'])
    assert.ok(
      found.some((sentence) => sentence.includes(`'${name}'`)),
      `${name} is known: ${found.join(' ')}`,
    );
});
