import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { at, changed, written, type Case } from './workshop.ts';

const CARD = 'codes/card.yaml';
const REFUND = 'title: x\n';
const NOT_READ = 'the file is not read by the site;';

/** Other bytes in a file of the content. */
const recoded = (
  name: string,
  file: string,
  recode: (bytes: Buffer) => Uint8Array,
  sentence: string,
): Case => ({
  name,
  make: (folder) => {
    const path = at(folder, file);
    writeFileSync(path, recode(readFileSync(path)));
  },
  sentence,
});

/** Bytes of “비씨” in CP949. */
const CP949 = Buffer.from([0xba, 0xf1, 0xbe, 0xbe]);
const UTF8 = Buffer.from('비씨');

const toUtf16 = (bytes: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(bytes.toString('utf8'), 'utf16le')]);

/** Files in another encoding, and files and folders that nobody reads. */
export const FILE_MISTAKES: readonly Case[] = [
  recoded(
    'a file saved by Korean Windows',
    CARD,
    (bytes) => {
      const place = bytes.indexOf(UTF8);
      // Letters beyond Korean would be no CP949 at all.
      return Buffer.concat([
        Buffer.from('- code: "01"\n  name: { ko: '),
        CP949,
        bytes.subarray(place, 0),
      ]);
    },
    'content/codes/card.yaml: the file is CP949 (EUC-KR), the encoding of Korean Windows; save it as UTF-8.',
  ),
  recoded(
    'a file saved as UTF-16',
    CARD,
    toUtf16,
    'content/codes/card.yaml: the file is UTF-16; save it as UTF-8.',
  ),
  recoded(
    'a file saved as UTF-16 the other way round',
    CARD,
    (bytes) => toUtf16(bytes).swap16(),
    'content/codes/card.yaml: the file is UTF-16; save it as UTF-8.',
  ),
  recoded(
    'a file saved as UTF-16 without a mark',
    'sources.yaml',
    (bytes) => toUtf16(bytes).subarray(2),
    'content/sources.yaml: the file is UTF-16; save it as UTF-8.',
  ),
  recoded(
    'a file with a byte order mark',
    CARD,
    (bytes) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]),
    'content/codes/card.yaml: the file begins with a byte order mark; save it as UTF-8 without BOM.',
  ),
  recoded(
    'a byte that is no letter',
    CARD,
    (bytes) => Buffer.concat([Buffer.from('# a\n# \xff \x80', 'latin1'), bytes]),
    'content/codes/card.yaml: the file is no UTF-8 at line 2; save it as UTF-8.',
  ),
  recoded(
    'a letter of three bytes that was cut',
    CARD,
    (bytes) => bytes.subarray(0, bytes.indexOf(Buffer.from('비씨')) + 2),
    'content/codes/card.yaml: the file is no UTF-8 at line 4; save it as UTF-8.',
  ),
  recoded(
    'prose saved as UTF-16',
    'guides/docs/cancel.ko.mdx',
    toUtf16,
    'content/guides/docs/cancel.ko.mdx: the file is UTF-16; save it as UTF-8.',
  ),
  recoded(
    'prose with a byte order mark',
    'guides/docs/cancel.ko.mdx',
    (bytes) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]),
    'content/guides/docs/cancel.ko.mdx: the file begins with a byte order mark; save it as UTF-8 without BOM.',
  ),
  written(
    'a table that the site does not have',
    'codes/pay.yaml',
    '- code: "01"\n',
    `content/codes/pay.yaml: ${NOT_READ} correct its name or delete it.`,
  ),
  written(
    'a guide with the other ending',
    'guides/docs/refund.yml',
    REFUND,
    `content/guides/docs/refund.yml: ${NOT_READ} name it refund.yaml.`,
  ),
  written(
    'a table with the other ending',
    'changes.yml',
    '[]\n',
    `content/changes.yml: ${NOT_READ} name it changes.yaml.`,
  ),
  written(
    'prose in a language that the site does not have',
    'guides/docs/cancel.fr.mdx',
    'Bonjour\n',
    'content/guides/docs/cancel.fr.mdx: the file is prose in a language that the site does not have; name it cancel.ko.mdx or cancel.en.mdx, or delete it.',
  ),
  written(
    'prose without a language',
    'guides/docs/cancel.mdx',
    'a\n',
    'content/guides/docs/cancel.mdx: the file is prose in a language that the site does not have;',
  ),
  written(
    'prose that is Markdown',
    'guides/docs/cancel.ko.md',
    'a\n',
    `content/guides/docs/cancel.ko.md: ${NOT_READ}`,
  ),
  written(
    'prose of a guide that is not there',
    'guides/docs/refund.ko.mdx',
    'a\n',
    'content/guides/docs/refund.ko.mdx: the file belongs to no guide; add the .yaml file of its guide or delete it.',
  ),
  written(
    'a guide in capitals',
    'guides/docs/Cancel2.yaml',
    REFUND,
    `content/guides/docs/Cancel2.yaml: ${NOT_READ}`,
  ),
  written(
    'a copy that an editor left',
    'codes/card.yaml.bak',
    '',
    `content/codes/card.yaml.bak: ${NOT_READ}`,
  ),
  written(
    'a second file of a crosswalk',
    'crosswalk/http.yaml',
    '[]\n',
    `content/crosswalk/http.yaml: ${NOT_READ}`,
  ),
  written(
    'a hidden file',
    'codes/.card.yaml',
    '[]\n',
    'content/codes/.card.yaml: the file is hidden and not read; delete it.',
  ),
  written('a picture', 'guides/docs/window.png', '', `content/guides/docs/window.png: ${NOT_READ}`),
  {
    name: 'a folder that is not known',
    make: (folder) => {
      mkdirSync(at(folder, 'code'));
    },
    sentence: `content/code: ${NOT_READ}`,
  },
  {
    name: 'a group of guides that is not known',
    make: (folder) => {
      mkdirSync(at(folder, 'guides/doc'));
    },
    sentence: 'content/guides/doc: the file is named like no group of guides;',
  },
  {
    name: 'a folder that is called like a file',
    make: (folder) => {
      rmSync(at(folder, 'changes.yaml'));
      mkdirSync(at(folder, 'changes.yaml'));
    },
    sentence: 'content/changes.yaml: the file is a folder; put a file of this name there.',
  },
  {
    name: 'a folder that is called like a domain',
    make: (folder) => {
      mkdirSync(at(folder, 'codes/response/extra.yaml'));
    },
    sentence: 'content/codes/response/extra.yaml: the file is a folder;',
  },
  {
    name: 'a file that is called like a folder',
    make: (folder) => {
      rmSync(at(folder, 'codes/response'), { recursive: true });
      writeFileSync(at(folder, 'codes/response'), '');
    },
    sentence: 'content/codes/response: the file is a file; make a folder of this name.',
  },
  {
    name: 'a file that is missing',
    make: (folder) => {
      rmSync(at(folder, 'issuers.yaml'));
    },
    sentence: 'content/issuers.yaml: the file is missing; restore it.',
  },
  {
    name: 'prose that is missing',
    make: (folder) => {
      rmSync(at(folder, 'guides/docs/cancel.en.mdx'));
    },
    sentence:
      'content/guides/docs/cancel.en.mdx: the file is missing; write the prose of the guide.',
  },
  {
    name: 'the whole folder is missing',
    make: (folder) => {
      rmSync(folder, { recursive: true });
    },
    sentence: 'content: the file is missing; restore it.',
  },
  {
    name: 'a link to a file',
    make: (folder) => {
      renameSync(at(folder, CARD), at(folder, '../card-elsewhere.yaml'));
      symlinkSync('../../card-elsewhere.yaml', at(folder, CARD));
    },
    sentence: 'content/codes/card.yaml: the file is a symbolic link; put the file itself there.',
  },
  {
    name: 'a link to itself',
    make: (folder) => {
      rmSync(at(folder, CARD));
      symlinkSync('card.yaml', at(folder, CARD));
    },
    sentence: 'content/codes/card.yaml: the file is a symbolic link;',
  },
  {
    name: 'a folder that is a link in a circle',
    make: (folder) => {
      rmSync(at(folder, 'guides/docs'), { recursive: true });
      symlinkSync('..', at(folder, 'guides/docs'));
    },
    sentence: 'content/guides/docs: the file is a symbolic link; put the folder itself there.',
  },
  {
    name: 'a link to a secret of the machine',
    make: (folder) => {
      rmSync(at(folder, 'guides/docs/cancel.ko.mdx'));
      symlinkSync('/etc/passwd', at(folder, 'guides/docs/cancel.ko.mdx'));
    },
    sentence: 'content/guides/docs/cancel.ko.mdx: the file is a symbolic link;',
  },
  {
    name: 'a pipe that never ends',
    make: (folder) => {
      rmSync(at(folder, CARD));
      spawnSync('mkfifo', [at(folder, CARD)]);
    },
    sentence: 'content/codes/card.yaml: the file is no plain file; put a text file there.',
  },
  {
    name: 'a file that is far too large',
    make: (folder) => {
      truncateSync(at(folder, CARD), 3_000_000_000);
    },
    sentence: 'content/codes/card.yaml: the file has 3000000000 bytes, and 1000000 are the most;',
  },
  {
    name: 'prose that is far too long',
    make: (folder) => {
      writeFileSync(at(folder, 'guides/docs/cancel.en.mdx'), 'a '.repeat(100_000));
    },
    sentence:
      'content/guides/docs/cancel.en.mdx: the file has 200000 bytes, and 50000 are the most;',
  },
  changed('an empty file', CARD, /^[\s\S]*$/, '', 'content/codes/card.yaml: the file is empty;'),
  changed(
    'a file of blanks and comments',
    CARD,
    /^[\s\S]*$/,
    '  \n# later\n',
    'content/codes/card.yaml: the file is empty;',
  ),
  changed(
    'prose that is empty',
    'guides/docs/cancel.ko.mdx',
    /^[\s\S]*$/,
    '\n',
    'content/guides/docs/cancel.ko.mdx: the file is empty; write the prose of the guide.',
  ),
];
