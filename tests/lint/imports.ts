import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** One import of a file. */
export interface Import {
  /** The file that imports, from the project's root: `src/paths.ts`. */
  from: string;
  /** The file that is imported, or the name of a package: `astro/zod`. */
  to: string;
  /** Whether only types are imported, of which nothing is left when the code runs. */
  isType: boolean;
}

const STATEMENT =
  /^[ \t]*(?:import|export)\s+(type\s+)?(?:([^'"`;]*?)\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

/** Whether every name in braces is a type: `{ type A, type B }`. */
const namesTypesOnly = (names: string): boolean =>
  /^\{[^}]*\}$/.test(names) &&
  names
    .slice(1, -1)
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .every((name) => name.startsWith('type '));

/**
 * The file that an import leads to, or the package that it names.
 * @example specifierToTarget('src/model/head.ts', '../paths.ts') // 'src/paths.ts'
 * @example specifierToTarget('src/pages/data.astro', '../styles/data.css?url') // 'src/styles/data.css'
 */
export const specifierToTarget = (from: string, specifier: string): string =>
  specifier.startsWith('.')
    ? posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''))
    : specifier;

/**
 * The imports of a file’s text, with `import()` and `export … from`.
 * @example textToImports('src/a/b.ts', "import type { C } from './c.ts';") // [{ from: 'src/a/b.ts', to: 'src/a/c.ts', isType: true }]
 */
export function textToImports(from: string, text: string): Import[] {
  // Examples in comments are no imports.
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '');
  return Array.from(code.matchAll(STATEMENT), ([, type, names = '', still, dynamic]) => ({
    from,
    to: specifierToTarget(from, still ?? dynamic ?? ''),
    // The type of a module, `typeof import('./a.ts')`, is taken for an import: it errs on the safe side.
    isType: type !== undefined || namesTypesOnly(names.trim()),
  }));
}

/** Every import of the project’s own code. */
export function sourceImports(): Import[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((file) => /\.(?:ts|astro)$/.test(file))
    .flatMap((file) => textToImports(file, readFileSync(file, 'utf8')));
}
