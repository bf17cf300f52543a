import { spawnSync } from 'node:child_process';
import { LANGUAGES, type Language } from '../../src/copy-as/files/files.ts';
import { findTool, installLanguageTools } from './tools.ts';

/* Compiles and runs the source files of /data/code/, and says which languages it could not run. */
process.env.CHECK_LANGUAGES = 'on';
installLanguageTools();
const { status } = spawnSync(
  process.execPath,
  ['--test', 'tests/unit/copy-as/files.test.ts', 'tests/unit/copy-as/npm-tools.test.ts'],
  { stdio: 'inherit' },
);
for (const language of Object.keys(LANGUAGES) as Language[])
  console.log(
    findTool(language) ?? `${language} is ${language === 'swift' ? 'parsed' : 'compiled and run'}.`,
  );
process.exitCode = status ?? 1;
