import { localeToStrings } from '../i18n/strings.ts';
import { DATA_FILES, fileToTitle } from './data-files.ts';
import type { Codebook } from '../model/codebook.ts';
import { textToMarkdown } from '../shared/markdown-text.ts';
import {
  crosswalkPath,
  dataPagePath,
  dataPath,
  decodePath,
  filePath,
  firstChecksPath,
  guidePath,
  homePath,
  linkingPath,
  openResultsPath,
  pathToAbsolute,
  tablePath,
} from '../paths.ts';

/** The Markdown twin of a page. */
const twin = (path: string): string => pathToAbsolute(`${path}index.md`);

/** `/llms.txt`: what the site is, how its addresses are built, and where each page is as Markdown. */
export function codebookToLlms(codebook: Codebook): string {
  const t = localeToStrings('en');
  const item = (title: string, address: string, about: string): string =>
    `- [${textToMarkdown(title)}](${address}): ${textToMarkdown(about)}`;
  return `# Codebook (코드집)

> ${t.homeLead} Codes of the Korean payment gateway NICEPAY: HTTP statuses, card issuers, banks, API response codes. Korean and English. ${t.independent}

An address follows from the code: \`${pathToAbsolute('/')}{card|bank|response|http}/{code}/\`, with \`en/\` before the kind for English. The same with \`.md\` for the last slash is Markdown (\`response/3095.md\`); \`index.md\` behind the slash is the same. Codes are strings and keep their leading zeros. Korean messages are to the letter what the API sends; English renderings, classifications and advice are the Codebook's own.

## Tables

${[...codebook.tables.values()].map(({ id, title, about }) => item(title.en, twin(tablePath('en', id)), about.en)).join('\n')}

Each table has its own llms.txt, such as ${pathToAbsolute(`${tablePath('en', 'card')}llms.txt`)}; ${pathToAbsolute(filePath('llms-full.txt'))} is all of the English pages in one file.

## When a result is not known

${item(t.openResultsTitle, twin(openResultsPath('en')), t.openResultsLead)}

## Data

${DATA_FILES.map((file) => item(`${file}.json`, pathToAbsolute(dataPath(file, 'json')), fileToTitle(file, codebook, 'en'))).join('\n')}

## Guides

${[...codebook.guides.values()].map(({ group, id, title }) => item(title.en, twin(guidePath('en', group, id)), t.guideDescription(title.en))).join('\n')}

## Optional

${[
  item(t.firstChecksTitle, pathToAbsolute(firstChecksPath('en')), t.firstChecksLead),
  item(t.crosswalkTitle, pathToAbsolute(crosswalkPath('en')), t.crosswalkLead),
  item(t.decodeTitle, pathToAbsolute(decodePath('en')), t.decodeLead),
  item(t.dataTitle, pathToAbsolute(dataPagePath('en')), t.dataLead),
  item(t.linkingTitle, pathToAbsolute(linkingPath('en')), t.linkingLead),
  item('한국어', pathToAbsolute(homePath('ko')), localeToStrings('ko').homeLead),
].join('\n')}
`;
}
