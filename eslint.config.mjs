import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { roomsRule } from './tests/lint/rooms.ts';

export default tseslint.config(
  { ignores: ['dist/', '.dist/', '.astro/', 'node_modules/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
  },
  {
    // node:test runs what `test()` returns by itself; awaiting it would run the tests one by one.
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
          ],
        },
      ],
    },
  },
  {
    // Which folder may import from which, with a sentence for who breaks it: tests/lint/rooms.ts.
    files: ['src/**/*.{ts,astro}'],
    plugins: { codebook: { rules: { rooms: roomsRule } } },
    rules: { 'codebook/rooms': 'error' },
  },
  ...astro.configs.recommended,
  {
    files: ['**/*.astro'],
    rules: {
      'astro/no-set-html-directive': 'error',
      'astro/no-set-text-directive': 'error',
      'astro/no-unused-css-selector': 'off',
    },
  },
);
