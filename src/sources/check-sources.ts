import type { Content } from '../reading/collections.ts';
import type { Source } from '../schemas/source.ts';
import { compareTables, differenceToSentence } from './compare.ts';
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
    const recorded = contentToRecorded(content, id);
    const kinds = new Set(published.map(({ kind }) => kind));
    const missing = recorded.find(({ kind, isListed }) => isListed && !kinds.has(kind));
    // A table that is not found was renamed rather than emptied; its codes are not gone one by one.
    if (missing !== undefined) return unread(`${page.from} has no table of ${missing.kind} codes`);
    if (published.length === 0) return unread(`${page.from} has no table of codes`);
    const open = compareTables(published, recorded).map(differenceToSentence);
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
