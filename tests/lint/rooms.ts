import type { Rule } from 'eslint';
import { specifierToTarget, type Import } from './imports.ts';

/** A folder of the code, or one file with rules of its own, and what it may import. */
export interface Room {
  /** Where it is: `src/model/`. */
  path: string;
  /** What it is for, in one sentence; told to whoever imports something else there. */
  about: string;
  /** The rooms that it may import from, by their paths. */
  uses: readonly string[];
  /** The rooms of which it may import types, too: nothing of them is left when the code runs. */
  usesTypesOf?: readonly string[];
  /** The packages that it may import; a name that ends in `:` or `/` stands for all that begin so. */
  packages?: readonly string[];
}

/** What has no room of its own above it: plain data and functions, for a browser, too. */
const LISTS = ['src/kind-list.ts', 'src/closed-lists.ts', 'src/i18n/'];
const GROUND = [...LISTS, 'src/shared/'];
/** What the build knows of itself, beside that. */
const BUILD = ['src/sentence-error.ts', 'src/environment.ts', 'src/site.ts', 'src/paths.ts'];
/** What content looks like, and what each kind of table knows of its own. */
const CONTENT = ['src/schemas/', 'src/kinds/', ...GROUND];

/**
 * Every room, each after those that it uses: no arrow leads down this list. The more exact of two
 * paths counts.
 */
export const ROOMS: readonly Room[] = [
  {
    path: 'src/kind-list.ts',
    about: 'The list of kinds runs in browsers, so it needs nothing.',
    uses: [],
  },
  {
    path: 'src/closed-lists.ts',
    about: 'Lists of ids that schemas judge by and browsers know, too, need nothing.',
    uses: [],
  },
  {
    path: 'src/sentence-error.ts',
    about: 'An error that is one sentence needs nothing.',
    uses: [],
  },
  {
    path: 'src/environment.ts',
    about: 'What a process is told from outside is judged by itself.',
    uses: ['src/sentence-error.ts'],
  },
  {
    path: 'src/site.ts',
    about: 'The place of the site is known from the environment alone.',
    uses: ['src/environment.ts'],
  },
  {
    path: 'src/i18n/',
    about: 'Words know nothing of what they are said about.',
    uses: [],
  },
  {
    path: 'src/paths.ts',
    about: 'An address is made of the place of the site, a language and ids.',
    uses: ['src/kind-list.ts', 'src/site.ts', 'src/i18n/'],
  },
  {
    path: 'src/shared/',
    about:
      'What the build and a browser both use are plain functions and types, without Node, Zod or Astro.',
    uses: LISTS,
    usesTypesOf: ['src/schemas/'],
  },
  {
    path: 'src/copy-as/',
    about:
      'Code made of a table runs in browsers, too: plain functions without Node, Zod or Astro.',
    uses: ['src/kind-list.ts', 'src/closed-lists.ts', 'src/shared/'],
    usesTypesOf: ['src/schemas/'],
    // Named in the code that is written.
    packages: ['nicepay-codebook'],
  },
  {
    path: 'src/linking/',
    about:
      'Links are put into texts on a page and in the package: plain functions without Node, Zod or Astro.',
    uses: ['src/kind-list.ts', 'src/shared/'],
    usesTypesOf: ['src/i18n/'],
  },
  {
    path: 'src/browser/',
    about:
      'What runs in a browser has no Node, no Zod and nothing of the build; what both need is in src/shared/.',
    uses: [...GROUND, 'src/copy-as/', 'src/linking/'],
    usesTypesOf: ['src/schemas/'],
  },
  {
    path: 'src/schemas/',
    about: 'Schemas say what content looks like, and know nothing of what becomes of it.',
    uses: LISTS,
    packages: ['astro/zod'],
  },
  {
    path: 'src/kinds/',
    about: 'A kind says what the site knows of one table.',
    uses: ['src/paths.ts', 'src/schemas/', ...GROUND],
    packages: ['astro/zod'],
  },
  {
    path: 'src/reading/',
    about: 'Reading makes rows of files; judging and joining them is for others.',
    uses: CONTENT,
    packages: ['node:', 'yaml', 'astro/zod'],
  },
  {
    path: 'src/model/',
    about: 'The model is plain data and pure questions about it, without files and without Astro.',
    uses: ['src/paths.ts', ...CONTENT],
    usesTypesOf: ['src/reading/'],
  },
  {
    path: 'src/checks/',
    about: 'Checks judge what was read, before anything is built of it.',
    uses: ['src/reading/', 'src/model/', ...CONTENT],
    packages: ['node:', 'satteri'],
  },
  {
    path: 'src/loaders/',
    about: 'Loaders fill Astro’s collections with what was read and judged.',
    uses: ['src/checks/', 'src/reading/'],
    usesTypesOf: ['src/schemas/'],
    packages: ['node:', 'astro/loaders'],
  },
  {
    path: 'src/model/load.ts',
    about: 'Here the model is made of Astro’s collections.',
    uses: ['src/model/', 'src/reading/', 'src/i18n/'],
    packages: ['astro:content'],
  },
  {
    path: 'src/sources/',
    about: 'Here the content is compared with what the manuals publish.',
    uses: CONTENT,
    usesTypesOf: ['src/reading/'],
    packages: ['node:'],
  },
  {
    path: 'src/formats/',
    about: 'Formats write the model down: they read no files and know no page.',
    uses: ['src/site.ts', 'src/paths.ts', 'src/model/', ...CONTENT],
    usesTypesOf: ['src/environment.ts'],
    packages: ['astro/zod', 'schema-dts'],
  },
  {
    path: 'src/payloads/',
    about: 'Payloads write what browsers load, in the shapes of src/shared/files/.',
    uses: ['src/model/', ...CONTENT],
    usesTypesOf: ['src/linking/'],
    packages: ['node:crypto'],
  },
  {
    path: 'src/previews/',
    about: 'Previews are drawn of the model alone.',
    uses: ['src/paths.ts', 'src/model/', ...CONTENT],
    packages: ['node:crypto'],
  },
  {
    path: 'src/package/',
    about:
      'What npm installs answers from the data it ships: no file of the site, nothing of the build.',
    uses: [...GROUND, 'src/copy-as/', 'src/linking/', 'src/browser/'],
    usesTypesOf: ['src/schemas/', 'src/kinds/'],
    packages: ['node:', '@modelcontextprotocol/', 'astro/zod'],
  },
  {
    path: 'src/packing/',
    about: 'Packing makes the npm package of what the site publishes.',
    uses: [...BUILD, 'src/formats/', 'src/package/', ...CONTENT],
    // The package itself is named in its own page, and what its plugins are plugged into.
    packages: [
      'node:',
      'vite',
      'fflate',
      'nanotar',
      'astro/zod',
      'nicepay-codebook',
      'nicepay-codebook/',
      '@astrojs/markdown-satteri',
    ],
  },
  {
    path: 'src/components/',
    about: 'A component shows what it is given.',
    uses: [
      'src/site.ts',
      'src/paths.ts',
      'src/formats/',
      'src/model/load.ts',
      'src/model/',
      'src/copy-as/',
      'src/styles/',
      ...CONTENT,
    ],
    // A page names the package in what it shows.
    packages: ['astro:content', 'nicepay-codebook/'],
  },
  {
    path: 'src/layouts/',
    about: 'The layout puts components and the one script around a page.',
    uses: [
      'src/paths.ts',
      'src/browser/',
      'src/components/',
      'src/model/load.ts',
      'src/model/',
      'src/payloads/',
      'src/styles/',
      ...CONTENT,
    ],
  },
  {
    path: 'src/pages/',
    about: 'A page asks the model and hands what it shows to components.',
    uses: [
      'src/paths.ts',
      'src/layouts/',
      'src/components/',
      'src/copy-as/',
      'src/formats/',
      'src/payloads/',
      'src/model/load.ts',
      'src/model/',
      'src/styles/',
      ...CONTENT,
    ],
    packages: ['astro'],
  },
  {
    path: 'src/routes/',
    about: 'Routes that are no file of src/pages/ write what hosts read.',
    uses: ['src/site.ts', 'src/paths.ts', 'src/model/load.ts', 'src/model/', ...GROUND],
    packages: ['node:', 'astro'],
  },
  {
    path: 'src/integrations/',
    about: 'Integrations are steps of the build, and show nothing.',
    uses: [
      ...BUILD,
      'src/packing/',
      'src/formats/',
      'src/payloads/',
      'src/checks/',
      'src/reading/',
      'src/model/',
      ...CONTENT,
    ],
    packages: ['node:', 'astro', 'astro/logger/', 'vite', 'pagefind'],
  },
  {
    path: 'src/cli/',
    about: 'Commands are run by hand: nothing of the site needs them.',
    uses: [
      ...BUILD,
      'src/packing/',
      'src/previews/',
      'src/sources/',
      'src/formats/',
      'src/payloads/',
      'src/checks/',
      'src/reading/',
      'src/model/',
      ...CONTENT,
    ],
    packages: ['node:', 'astro', 'playwright', 'sharp'],
  },
  {
    path: 'src/content.config.ts',
    about: 'The collections are schemas with a loader, nothing else.',
    uses: ['src/loaders/', 'src/reading/', ...CONTENT],
    packages: ['astro:content', 'astro/zod'],
  },
];

/** The room that a file is in; undefined for a file outside of all rooms. */
export const fileToRoom = (file: string): Room | undefined =>
  ROOMS.filter(({ path }) => file.startsWith(path)).sort(
    (a, b) => b.path.length - a.path.length,
  )[0];

const names = (list: readonly string[], name: string): boolean =>
  list.some((item) => (/[:/]$/.test(item) ? name.startsWith(item) : name === item));

/**
 * What is wrong with an import, in a sentence; null where it may be.
 * @example importToMistake({ from: 'src/model/a.ts', to: 'node:fs', isType: false })
 * // 'src/model/ may not import node:fs. The model is plain data …'
 */
export function importToMistake({ from, to, isType }: Import): string | null {
  const room = fileToRoom(from);
  if (room === undefined)
    return `${from} is in no room; put it into one, or add its folder to tests/lint/rooms.ts.`;
  const told = `${room.path} may not import ${to}. ${room.about}`;
  if (!to.startsWith('src/'))
    // A file outside of src, such as a picture of public/, is no code.
    return names(room.packages ?? [], to) || /^(?:public|content)\//.test(to) ? null : told;
  // Styles are no code and have no rules; whoever shows something may use them.
  const target = to.startsWith('src/styles/') ? 'src/styles/' : fileToRoom(to)?.path;
  if (target === undefined) return told;
  if (target === room.path || room.uses.includes(target)) return null;
  return isType && (room.usesTypesOf ?? []).includes(target) ? null : told;
}

/** The rule by which ESLint tells an import that leads into a room where it may not. */
export const roomsRule: Rule.RuleModule = {
  meta: { type: 'problem', schema: [], messages: { room: '{{sentence}}' } },
  create(context) {
    const from = context.filename.replaceAll('\\', '/').replace(/^.*?\/(?=src\/)/, '');
    const judge = (node: Rule.Node, specifier: unknown, isType: boolean): void => {
      if (typeof specifier !== 'string') return;
      const sentence = importToMistake({ from, to: specifierToTarget(from, specifier), isType });
      if (sentence !== null) context.report({ node, messageId: 'room', data: { sentence } });
    };
    const onlyTypes = (node: object): boolean =>
      ('importKind' in node && node.importKind === 'type') ||
      ('exportKind' in node && node.exportKind === 'type');
    return {
      ImportDeclaration(node) {
        const isType =
          onlyTypes(node) || (node.specifiers.length > 0 && node.specifiers.every(onlyTypes));
        judge(node, node.source.value, isType);
      },
      ExportNamedDeclaration(node) {
        if (node.source) judge(node, node.source.value, onlyTypes(node));
      },
      ExportAllDeclaration(node) {
        judge(node, node.source.value, onlyTypes(node));
      },
      ImportExpression(node) {
        if (node.source.type === 'Literal') judge(node, node.source.value, false);
      },
    };
  },
};
