/** The command `codebook`: joins it with the terminal and the files of the package. */
import '../node-20.ts';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { runCommand } from '../command/run.ts';
import { openStore } from '../store.ts';

// The command is a file of the folder bin/ of the package.
const store = openStore(new URL('../', import.meta.url));

// A pipe that is closed early, as by `head`, is no fault.
process.stdout.on('error', () => process.exit());

process.exitCode = await runCommand(process.argv.slice(2), {
  store,
  say: (line) => process.stdout.write(`${line}\n`),
  tell: (line) => process.stderr.write(`${line}\n`),
  hasColour: process.stdout.isTTY && process.env.NO_COLOR === undefined,
  readInput: async () => (process.stdin.isTTY ? null : await text(process.stdin)),
  readText: (path) => {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return null;
    }
  },
  serve: async (locale) => {
    // The server kit is larger than all the rest, and only agents need it.
    const { serveAgents } = await import('../agents/serve.ts');
    await serveAgents(store, locale);
  },
});
