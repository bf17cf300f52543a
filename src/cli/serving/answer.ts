import { fileToLocale, localeToPrefix } from '../../i18n/locales.ts';
import type {
  IncomingHttpHeaders,
  IncomingMessage,
  RequestListener,
  ServerResponse,
} from 'node:http';
import { pathToHeaders, type HeaderRule } from '../../formats/policy.ts';
import { headerToRange } from './byte-range.ts';
import { isRangeWanted, judgeConditions } from './conditions.ts';
import { isText, nameToMediaType } from './media-types.ts';
import type { Encoding, SiteFile, SiteFiles } from './site-files.ts';

/** Smaller answers gain nothing from compression, bytes. */
const SMALLEST = 512;

/** What an address asks for. */
type Wanted = { path: string; query: string } | null;

/**
 * The path of a request, decoded; null for one that is no path.
 * @example targetToWanted('/card/%30%32/?a') // { path: '/card/02/', query: '?a' }
 */
function targetToWanted(target: string): Wanted {
  const [whole = '', path = '', query = ''] =
    /^(?:https?:\/\/[^/?#]*)?(\/[^?#]*)(\?[^#]*)?/i.exec(target) ?? [];
  if (whole === '') return null;
  try {
    const decoded = decodeURIComponent(path);
    return /[\0\\]/.test(decoded) ? null : { path: decoded, query };
  } catch {
    return null;
  }
}

/** Whether a name stays below the folder of the site, and is for readers. */
const isServed = (name: string): boolean =>
  !name
    .split('/')
    .some(
      (part, index, parts) =>
        part === '..' || part === '.' || (part === '' && index < parts.length - 1),
    ) && !/^_(?:headers|redirects)$/.test(name);

/** The encoding to send; null for the bytes as they are. */
function headersToEncoding(headers: IncomingHttpHeaders): Encoding | null {
  const accepted = new Map(
    (headers['accept-encoding'] ?? '').split(',').map((entry) => {
      const [name = '', quality = ''] = entry.split(';');
      return [name.trim().toLowerCase(), Number(/q=([\d.]+)/.exec(quality)?.[1] ?? 1)] as const;
    }),
  );
  return (['br', 'gzip'] as const).find((encoding) => (accepted.get(encoding) ?? 0) > 0) ?? null;
}

function sendText(response: ServerResponse, status: number, sentence: string): void {
  const body = Buffer.from(`${sentence}\n`);
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': body.length,
  });
  response.end(body);
}

/** What a site is served from. */
export interface Source {
  files: SiteFiles;
  /** Path that all addresses begin with. */
  base: string;
  /** What its files carry. */
  rules: readonly HeaderRule[];
}

/** The bytes to send, and how they are encoded: as the build compressed them, or compressed on the way. */
async function toBody(
  { files }: Source,
  name: string,
  file: SiteFile,
  encoding: Encoding | null,
): Promise<{ body: Buffer; encoding: Encoding | null }> {
  if (encoding === null || file.body.length < SMALLEST) return { body: file.body, encoding: null };
  const built = await files.read(`${name}.${encoding === 'br' ? 'br' : 'gz'}`);
  return { body: built?.body ?? (await file.compressed(encoding)), encoding };
}

/** Sends a file, or the part of it that was asked for, or that it has not changed. */
async function sendFile(
  source: Source,
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  name: string,
  file: SiteFile,
  status: number,
): Promise<void> {
  const type = String(response.getHeader('Content-Type') ?? nameToMediaType(name));
  const hasRange = headers.range !== undefined && status === 200;
  // A part is one of the bytes as they are.
  const wanted = isText(type) && !hasRange ? headersToEncoding(headers) : null;
  const { body, encoding } = await toBody(source, name, file, wanted);
  const etag = `"${file.hash}${encoding === null ? '' : `-${encoding}`}"`;
  const validators = { etag, modified: file.modified };
  response.setHeader('ETag', etag);
  response.setHeader('Last-Modified', file.modified.toUTCString());
  const judgement = status === 200 ? judgeConditions(headers, validators) : 'send';
  if (judgement === 'failed') {
    sendText(response, 412, 'The file is another one by now.');
    return;
  }
  if (judgement === 'unchanged') {
    response.writeHead(304).end();
    return;
  }
  response.setHeader('Accept-Ranges', 'bytes');
  const range =
    hasRange && method === 'GET' && isRangeWanted(headers, validators)
      ? headerToRange(headers.range, body.length)
      : 'whole';
  if (range === 'none') {
    response.setHeader('Content-Range', `bytes */${String(body.length)}`);
    sendText(response, 416, `The file has ${String(body.length)} bytes and no such part.`);
    return;
  }
  response.setHeader('Content-Type', type);
  if (encoding !== null) response.setHeader('Content-Encoding', encoding);
  const part = range === 'whole' ? body : body.subarray(range.first, range.last + 1);
  if (range !== 'whole')
    response.setHeader(
      'Content-Range',
      `bytes ${String(range.first)}-${String(range.last)}/${String(body.length)}`,
    );
  response.writeHead(range === 'whole' ? status : 206, { 'Content-Length': part.length });
  response.end(method === 'HEAD' ? undefined : part);
}

async function sendNotFound(
  source: Source,
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
): Promise<void> {
  const page = `${localeToPrefix(fileToLocale(name))}404.html`;
  const file = await source.files.read(page);
  if (file === null) sendText(response, 404, 'There is no such page.');
  else await sendFile(source, request, response, page, file, 404);
}

async function answer(
  source: Source,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { files, base, rules } = source;
  const wanted = targetToWanted(request.url ?? '');
  const { path, query } = wanted ?? { path: base, query: '' };
  for (const [name, value] of Object.entries(pathToHeaders(path, rules)))
    response.setHeader(name, value);
  // Whoever builds anew sees it; only what is named after its content need not be asked for again.
  if (!String(response.getHeader('Cache-Control')).includes('immutable'))
    response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('Vary', 'Accept-Encoding');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    // What else is sent is not read.
    response.setHeader('Connection', 'close');
    sendText(response, 405, 'Files of the site are only read: GET or HEAD.');
    return;
  }
  if (wanted === null) {
    sendText(response, 400, 'The address is malformed.');
    return;
  }
  const lead = (): void => {
    response
      .writeHead(301, {
        'Content-Length': 0,
        Location: `${encodeURI(`${path}/`).replaceAll('?', '%3F').replaceAll('#', '%23')}${query}`,
      })
      .end();
  };
  const name = path.slice(base.length);
  if (`${path}/` === base) lead();
  else if (!path.startsWith(base) || !isServed(name))
    await sendNotFound(source, request, response, name);
  else {
    const served = name === '' || name.endsWith('/') ? `${name}index.html` : name;
    const file = await files.read(served);
    if (file !== null) await sendFile(source, request, response, served, file, 200);
    else if (served === name && (await files.read(`${name}/index.html`)) !== null) lead();
    else await sendNotFound(source, request, response, name);
  }
}

/** Answers each request by itself: none ends the server, whatever it asks for and whatever becomes of it. */
export const toListener =
  (source: Source): RequestListener =>
  (request, response) => {
    answer(source, request, response).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      if (response.headersSent) response.destroy();
      else sendText(response, 500, `The file could not be read (${reason}).`);
    });
  };
