import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { bookToFiles } from '../../../copy-as/files/files.ts';
import { SOURCE_KINDS } from '../../../copy-as/files/source-table.ts';
import { HANDLING_FILES } from '../../../copy-as/handling.ts';
import { codesToBankFiles } from '../../../formats/bank-select.ts';
import { codeToRow, institutionToDataRow } from '../../../formats/rows.ts';
import { loadCodebook } from '../../../model/load.ts';
import { tableOf, type Codebook } from '../../../model/codebook.ts';
import { pathToAbsolute, tablePath } from '../../../paths.ts';
import type { Row } from '../../../shared/book.ts';
import { stepsToAnswer } from '../../../shared/settlement.ts';

/** The files with code that branches on a result. */
function codebookToHandling(codebook: Codebook): [string, string][] {
  const rows = tableOf(codebook, 'response').codes.map(({ code, meanings }) => ({
    code,
    ...stepsToAnswer(meanings),
  }));
  const source = pathToAbsolute(tablePath('en', 'response'));
  return Object.entries(HANDLING_FILES).map(([name, make]) => [
    name,
    make({ source, date: codebook.date, rows }),
  ]);
}

export const getStaticPaths = async () => {
  const codebook = await loadCodebook();
  const files = bookToFiles(
    {
      date: codebook.date,
      tables: Object.fromEntries(
        SOURCE_KINDS.map((kind): [string, readonly Row[]] => [
          kind,
          tableOf(codebook, kind).codes.map((code) => codeToRow(code) as Row),
        ]),
      ),
      issuers: [...codebook.institutions.values()].map(institutionToDataRow),
    },
    (kind) => pathToAbsolute(tablePath('en', kind)),
    SOURCE_KINDS,
  );
  return [
    ...codebookToHandling(codebook),
    ...codesToBankFiles(
      tableOf(codebook, 'bank').codes,
      (locale) => pathToAbsolute(tablePath(locale, 'bank')),
      codebook.date,
    ),
    ...[...files].map(([name, make]): [string, string] => [name, make()]),
  ].map(([file, text]) => ({ params: { file }, props: { text } }));
};

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
