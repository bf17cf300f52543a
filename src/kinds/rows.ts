import { inLocales, type LocaleMap } from '../i18n/locales.ts';
import { codePath, pathToAbsolute } from '../paths.ts';
import type { lifecycle } from '../schemas/code.ts';
import type { z } from 'astro/zod';
import type { BaseCode } from './kind.ts';

type Lifecycle = { [Key in keyof typeof lifecycle]: z.infer<(typeof lifecycle)[Key]> };

/** The absolute addresses of the page of a code. */
export const codeToUrl = ({ kind, code }: BaseCode): LocaleMap<string> =>
  inLocales((locale) => pathToAbsolute(codePath(locale, kind, code)));

/** What the data rows of all kinds with one meaning a code begin with. */
export function codeToBase<Code extends BaseCode & Lifecycle>(code: Code) {
  const { status, statusSince, note, sources, readings, readFrom } = code;
  const kind: Code['kind'] = code.kind;
  const url = codeToUrl(code);
  return { kind, code: code.code, status, statusSince, note, sources, readings, readFrom, url };
}
