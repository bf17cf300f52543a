import { KIND_LIST } from '../kind-list.ts';
import { filesToArchive, type PackedFile } from './archive.ts';
import type { Bundle } from './bundle.ts';
import { modulesToLicences } from './licences.ts';
import { fileToLinkModules, LINK_PLUGINS } from './link-modules.ts';
import { materialToIndex } from './index-module.ts';
import type { Material } from './material.ts';
import { toReadme } from './readme.ts';
import { tableToModules } from './table-modules.ts';

/** A package that was made, before it is an archive. */
export interface Package {
  version: string;
  files: readonly PackedFile[];
}

/** The manifest of the package. */
function toManifest(version: string): string {
  const entry = (name: string): object => ({
    import: { types: `./${name}.d.mts`, default: `./${name}.mjs` },
    require: { types: `./${name}.d.cts`, default: `./${name}.cjs` },
  });
  const manifest = {
    name: 'nicepay-codebook',
    version,
    description:
      'The codes of the payment gateway NICEPAY, as typed tables, a command and tools for agents.',
    license: 'MIT',
    type: 'module',
    engines: { node: '>=20' },
    bin: { codebook: 'bin/codebook.mjs' },
    main: './index.cjs',
    module: './index.mjs',
    types: './index.d.cts',
    sideEffects: false,
    exports: {
      '.': entry('index'),
      ...Object.fromEntries(KIND_LIST.map(({ id }) => [`./${id}`, entry(id)])),
      ...Object.fromEntries(LINK_PLUGINS.map(({ id }) => [`./${id}`, entry(id)])),
      './data/*': './data/*',
      './package.json': './package.json',
    },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/**
 * Makes the package of what the site publishes.
 * @param code the bundled parts
 * @param licence the text of the licence of the project
 */
export function makePackage(
  material: Material,
  version: string,
  licence: string,
  code: Bundle,
): Package {
  const { payloads, crosswalk, guides, date, schemaVersion } = material;
  const json = (path: string, value: unknown): PackedFile => ({
    path: `data/${path}.json`,
    content: `${JSON.stringify(value)}\n`,
  });
  return {
    version,
    files: [
      { path: 'package.json', content: toManifest(version) },
      { path: 'README.md', content: toReadme(material, version) },
      { path: 'LICENSE', content: licence },
      {
        path: 'licences.txt',
        content: modulesToLicences(
          code.modules,
          'Files of this package hold parts of these packages.',
        ),
      },
      ...KIND_LIST.flatMap((facts) => tableToModules(facts, material).files),
      ...materialToIndex(material, version),
      ...fileToLinkModules(payloads['linking/codes']),
      json('crosswalk', crosswalk),
      json('guides', guides),
      json('package', { version, date, schemaVersion }),
      ...Object.entries(payloads).map(([name, value]) => json(name, value)),
      ...code.files,
    ],
  };
}

/** The package as npm installs it. */
export const packageToArchive = ({ files }: Package): Uint8Array => filesToArchive(files);
