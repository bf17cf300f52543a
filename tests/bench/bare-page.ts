import { brotliCompressSync, constants } from 'node:zlib';
import type { CodeTable } from '../../src/model/codebook.ts';
import { textToXml } from '../../src/shared/xml.ts';
import { tableToLines } from './table-lines.ts';

/** The same rows as nothing but a table: no style, no script, no links. The least a page can be. */
export function tableToBareHtml(table: CodeTable): string {
  const rows = tableToLines(table).map(
    ({ code, ko, en }) => `<tr><td>${code}<td>${textToXml(ko)}<td>${textToXml(en)}`,
  );
  return `<!doctype html><meta charset=utf-8><title>${textToXml(table.title.ko)}</title><table>${rows.join('\n')}</table>`;
}

/** What the bare page of a table weighs, in bytes, brotli 11. */
export function tableToBareBytes(table: CodeTable): number {
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  return brotliCompressSync(tableToBareHtml(table), options).length;
}
