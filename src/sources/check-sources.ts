import type { Content } from '../reading/collections.ts';
import type { Source } from '../schemas/source.ts';
import { messageToKey } from '../shared/message-key.ts';
import { compareTables, differenceToSentence } from './compare.ts';
import { compareFieldPages, contentToFieldPages, fieldsToNames } from './fields.ts';
import { markdownToPublished } from './published.ts';
import { readSourcePage } from './read-page.ts';
import { contentToRecorded } from './recorded.ts';

/** What came of comparing one source. */
export interface SourceReport {
  id: string;
  /** Whether its page could be read and has the tables that it should have. */
  isRead: boolean;
  /** One sentence a difference that is open, without the day. */
  open: readonly string[];
  /** One line on what was read, or why nothing was. */
  summary: string;
}

/** What to compare, with what. */
export interface SourcesQuestion {
  content: Content;
  /** Folders to read instead of the network; empty for the network. */
  folders: readonly string[];
  /** Ids of sources; empty for all that have tables. */
  only: readonly string[];
}

/**
 * Compares the tables of each source with the content. The network is asked for the page of each
 * source that has an address there and nothing else, and not at all where folders are given.
 */
export async function compareSources(question: SourcesQuestion): Promise<SourceReport[]> {
  const { content, folders, only } = question;
  const wanted = content.sources.filter(
    ({ id, tablesPage, raw }) =>
      tablesPage !== null &&
      (raw !== null || folders.length > 0) &&
      (only.length === 0 || only.includes(id)),
  );
  return Promise.all(wanted.map((source) => compareSource(source, content, folders)));
}

/**
 * Compares the fields on the pages of each source that has messages with those of the content. Where
 * folders are given, a source of whose pages they have none has no report.
 */
export async function compareFields(question: SourcesQuestion): Promise<SourceReport[]> {
  const { content, folders, only } = question;
  const known = fieldsToNames(content);
  const reports: SourceReport[] = [];
  for (const source of content.sources) {
    if (only.length > 0 && !only.includes(source.id)) continue;
    if (source.raw === null && folders.length === 0) continue;
    const pages = contentToFieldPages(content, source);
    const read = await Promise.all(
      pages.map(async (page) => ({
        page,
        found: await readSourcePage(source, page.page, folders),
      })),
    );
    const texts = read.flatMap(({ page, found }) =>
      'problem' in found ? [] : [{ ...page, markdown: found.text }],
    );
    const problems = read.flatMap(({ found }) => ('problem' in found ? [found.problem] : []));
    if (pages.length === 0 || (folders.length > 0 && texts.length === 0)) continue;
    const isRead = problems.length === 0;
    const open = isRead ? compareFieldPages(texts, known) : [];
    const found = open.length === 0 ? 'nothing open' : `${String(open.length)} open`;
    reports.push({
      id: source.id,
      isRead,
      open,
      summary: isRead
        ? `fields on ${String(pages.length)} pages: ${found}`
        : `fields could not be read: ${problems.join('; ')}`,
    });
  }
  return reports;
}

async function compareSource(
  source: Source,
  content: Content,
  folders: readonly string[],
): Promise<SourceReport> {
  const { id } = source;
  const unread = (problem: string): SourceReport => ({
    id,
    isRead: false,
    open: [],
    summary: `could not be read: ${problem}`,
  });
  const page = await readSourcePage(source, source.tablesPage ?? '', folders);
  if ('problem' in page) return unread(page.problem);
  try {
    const published = markdownToPublished(page.text);
    const recorded = contentToRecorded(content, source);
    const kinds = new Set(published.map(({ kind }) => kind));
    const missing = recorded.find(({ kind, isListed }) => isListed && !kinds.has(kind));
    // A table that is not found was renamed rather than emptied; its codes are not gone one by one.
    if (missing !== undefined) return unread(`${page.from} has no table of ${missing.kind} codes`);
    if (published.length === 0) return unread(`${page.from} has no table of codes`);
    const toText = source.exactMessages ? undefined : messageToKey;
    const open = compareTables(published, recorded, toText).map(differenceToSentence);
    const revision =
      page.revision === null ? '' : `, revision ${page.revision.id} of ${page.revision.date}`;
    const found = open.length === 0 ? 'nothing open' : `${String(open.length)} open`;
    return {
      id,
      isRead: true,
      open,
      summary: `${String(published.length)} lines of ${page.from}${revision}: ${found}`,
    };
  } catch (error) {
    return unread(error instanceof Error ? error.message : String(error));
  }
}

/**
 * The exit code for reports: 0 nothing open, 1 differences, 2 a source could not be read.
 * @example reportsToExitCode([]) // 0
 */
export function reportsToExitCode(reports: readonly SourceReport[]): 0 | 1 | 2 {
  if (reports.some(({ isRead }) => !isRead)) return 2;
  return reports.some(({ open }) => open.length > 0) ? 1 : 0;
}

/**
 * Reports as lines: what was read of each source, then a dated sentence a difference.
 * @param date the day of the comparison, `YYYY-MM-DD`
 */
export function reportsToLines(reports: readonly SourceReport[], date: string): string[] {
  return reports.flatMap(({ id, summary, open }) => [
    `${date} ${id}: ${summary}.`,
    ...open.map((sentence) => `${date} ${id}: ${sentence}`),
  ]);
}

/**
 * The text of `content/sources.yaml` with the day on which sources were last compared.
 * @param ids the sources that were read
 * @example textWithCompared('- id: a\n  tablesPage: x.md\n', ['a'], '2026-10-01')
 * // '- id: a\n  tablesPage: x.md\n  compared: "2026-10-01"\n'
 */
export function textWithCompared(text: string, ids: readonly string[], date: string): string {
  return text
    .split(/^(?=- id: )/m)
    .map((entry) => {
      const id = /^- id: (\S+)/.exec(entry)?.[1] ?? '';
      if (!ids.includes(id)) return entry;
      const line = `  compared: "${date}"\n`;
      return /^ {2}compared: .*\n/m.test(entry)
        ? entry.replace(/^ {2}compared: .*\n/m, line)
        : entry.replace(/^ {2}tablesPage: .*\n/m, (found) => found + line);
    })
    .join('');
}
