import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a copy of the project needs; its packages are shared. */
const COPIED = [
  'content',
  'public',
  'src',
  'tests',
  'astro.config.mjs',
  'LICENSE',
  'package.json',
  'tsconfig.json',
  'eslint.config.mjs',
  '.prettierrc.json',
  '.prettierignore',
];

/** A copy of the project to try a documented step in. */
export interface Workshop {
  folder: string;
  /** Files written since the copy was made, in the order of their first change. */
  touched: readonly string[];
  /** A file of the copy. @param file from the project's root */
  read: (file: string) => string;
  /**
   * Changes a file, or makes a new one where `change` gets null.
   * @throws Error when the change changes nothing, which means that the documented step does not fit
   */
  edit: (file: string, change: (text: string | null) => string) => void;
  /** Runs a command of package.json in the copy, and gives what it printed. */
  run: (command: string, ...rest: string[]) => { status: number | null; printed: string };
  /** Runs a script in the copy, and gives the lines that it printed, or why it could not be run. */
  judge: (script: string) => string[];
  close: () => void;
}

const textOf = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
};

/** Copies the project into a temporary folder. */
export function openWorkshop(): Workshop {
  const folder = mkdtempSync(join(tmpdir(), 'codebook-contributing-'));
  for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  const touched: string[] = [];
  return {
    folder,
    touched,
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    edit(file, change) {
      const path = join(folder, file);
      const text = textOf(path);
      const changed = change(text);
      if (changed === text) throw new Error(`${file} was to be changed and stayed as it was.`);
      writeFileSync(path, changed);
      if (!touched.includes(file)) touched.push(file);
    },
    run(command, ...rest) {
      const { status, stdout, stderr } = spawnSync(
        'npm',
        ['run', '--silent', command, ...(rest.length > 0 ? ['--', ...rest] : [])],
        { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' },
      );
      return { status, printed: `${stdout}${stderr}` };
    },
    judge(script) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
        cwd: folder,
        encoding: 'utf8',
      });
      const lines = stdout.split('\n').filter((line) => line !== '');
      return status === 0 ? lines : [...lines, `${script} fails: ${stderr.trim()}`];
    },
    close: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

/**
 * A text with one place replaced.
 * @throws Error when the text does not have that place
 * @example replaceOnce('a b', 'b', 'c') // 'a c'
 */
export function replaceOnce(text: string | null, from: string, to: string): string {
  if (!text?.includes(from)) throw new Error(`"${from}" was not found.`);
  return text.replace(from, () => to);
}
