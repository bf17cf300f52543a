import { spawnSync } from 'node:child_process';
import type { Language } from '../../src/copy-as/files/files.ts';
import { installTools } from '../install-tools.ts';

/** What runs the files of a language; none where nothing here does. */
export const TOOLS: Readonly<Record<Language, readonly (readonly string[])[] | null>> = {
  php: [['php', '--version']],
  'php-array': [['php', '--version']],
  java: [
    ['javac', '-version'],
    ['java', '-version'],
  ],
  python: [['python3', '--version']],
  go: [['go', 'version']],
  csharp: [
    ['mcs', '--version'],
    ['mono', '--version'],
  ],
  // Its compiler comes from npm and runs on a JDK.
  kotlin: [['java', '-version']],
  // TypeScript and SQLite come with the project, and the grammar of Swift from npm.
  typescript: [],
  sql: [],
  swift: [],
  mysql: null,
};

/** Languages whose tools come from npm: 94 MB that only `npm run check:languages` installs. */
const FROM_NPM: ReadonlySet<Language> = new Set(['kotlin', 'swift']);

/** Whether `npm run check:languages` is what runs. */
const isWhole = (): boolean => process.env.CHECK_LANGUAGES === 'on';

/**
 * The compiler of Kotlin, and the grammar of Swift with what reads by it: no compiler of Swift can be had by npm.
 * @returns the folder with the packages
 * @throws Error with one sentence when they cannot be had
 */
export const installLanguageTools = (): string =>
  installTools('languages', {
    'kotlin-compiler': '2.4.20',
    'tree-sitter-wasms': '0.1.13',
    'web-tree-sitter': '0.25.10',
  });

/**
 * Why the files of a language cannot be run on this machine, in a sentence; null where they can.
 * @example findTool('sql') // null
 */
export function findTool(language: Language): string | null {
  const tools = TOOLS[language];
  if (tools === null) return `${language} is only read for closed texts here, and never compiled.`;
  if (FROM_NPM.has(language) && !isWhole())
    return `${language} is not run: its tools come with npm run check:languages.`;
  const missing = tools.find(
    ([tool = '', ...flags]) => spawnSync(tool, flags, { stdio: 'ignore' }).status !== 0,
  );
  return missing === undefined ? null : `${language} is not run: there is no ${missing[0] ?? ''}.`;
}
