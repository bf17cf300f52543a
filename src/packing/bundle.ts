import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { PackedFile } from './archive.ts';

/** Where the parts of a package begin, by the names of their files. */
const ENTRIES = {
  library: fileURLToPath(new URL('../package/library.ts', import.meta.url)),
  links: fileURLToPath(new URL('../package/links/plugins.ts', import.meta.url)),
  codebook: fileURLToPath(new URL('../package/entries/codebook.ts', import.meta.url)),
};

/** A module system of the language. */
type ModuleFormat = 'es' | 'cjs';

/** What the bundler gives back, as far as a package needs it. */
export interface Bundle {
  files: readonly PackedFile[];
  /** The modules that were bundled, by the paths of their files. */
  modules: readonly string[];
}

/**
 * Bundles one part with all that it imports, so that a package has no dependencies.
 * @param folder in which its files stand in the package: `bin/`
 * @param isMinified whether names and spaces are shortened: for code that nobody reads
 */
async function bundle(
  name: keyof typeof ENTRIES,
  format: ModuleFormat,
  folder: string,
  isMinified: boolean,
): Promise<Bundle> {
  const ending = format === 'es' ? 'mjs' : 'cjs';
  const made = await build({
    configFile: false,
    logLevel: 'error',
    // Node stands on its own: packages are bundled, its own modules are not.
    ssr: { noExternal: true, target: 'node' },
    build: {
      write: false,
      ssr: true,
      target: 'node20',
      minify: isMinified,
      rolldownOptions: {
        input: { [name]: ENTRIES[name] },
        output: {
          format,
          entryFileNames: `[name].${ending}`,
          chunkFileNames: `[name].${ending}`,
        },
      },
    },
  });
  const outputs = [made].flat().flatMap((result) => ('output' in result ? result.output : []));
  const chunks = outputs.flatMap((output) => (output.type === 'chunk' ? [output] : []));
  return {
    files: chunks.map(({ fileName, code }) => ({ path: `${folder}${fileName}`, content: code })),
    modules: chunks.flatMap(({ moduleIds }) => moduleIds),
  };
}

/** The code of a package: the library and the plugins in both module systems, and the command. */
export async function bundlePackage(): Promise<Bundle> {
  const parts = [
    await bundle('library', 'es', '', false),
    await bundle('library', 'cjs', '', false),
    await bundle('links', 'es', '', false),
    await bundle('links', 'cjs', '', false),
    await bundle('codebook', 'es', 'bin/', true),
  ];
  return {
    files: parts
      .flatMap(({ files }) => files)
      .map((file) =>
        file.path === 'bin/codebook.mjs'
          ? { ...file, content: `#!/usr/bin/env node\n${String(file.content)}`, isCommand: true }
          : file,
      ),
    modules: parts.flatMap(({ modules }) => modules),
  };
}
