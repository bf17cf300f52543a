import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseTar } from 'nanotar';

/** How a program ended. */
export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** An empty folder in which a package is tried, as somebody who has nothing but its address would. */
export interface Workshop {
  folder: string;
  /** Writes a file. */
  write: (name: string, text: string) => void;
  /** Runs a program in the folder. */
  run: (program: string, given: readonly string[], input?: string) => Ran;
  /** Takes everything away. */
  close: () => void;
}

/** Makes an empty folder. */
export function openWorkshop(): Workshop {
  const folder = mkdtempSync(join(tmpdir(), 'codebook-package-'));
  return {
    folder,
    write: (name, text) => {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    },
    run: (program, given, input = '') => {
      // Whatever this run was told by npm is nothing to do with what is tried.
      const env = Object.fromEntries(
        Object.entries(process.env).filter(
          ([name]) => !/^(?:npm_|NODE_OPTIONS|NODE_TEST)/i.test(name),
        ),
      );
      const { status, stdout, stderr } = spawnSync(program, given, {
        cwd: folder,
        input,
        encoding: 'utf8',
        env,
        maxBuffer: 64 * 1024 * 1024,
        shell: process.platform === 'win32',
      });
      return { code: status, out: stdout, err: stderr };
    },
    close: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Puts a package where npm would put it. */
export function unpack({ write }: Workshop, archive: Uint8Array): void {
  const entries = parseTar(new Uint8Array(gunzipSync(archive)));
  for (const { name, text } of entries)
    write(name.replace(/^package\//, 'node_modules/nicepay-codebook/'), text);
}
