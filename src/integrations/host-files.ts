import { DEFAULT_LOCALE, fileToLocale, localeToPrefix, others } from '../i18n/locales.ts';
import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { aliasToHtml, fileToAliases } from '../model/aliases.ts';
import { contactToSecurity } from '../formats/security.ts';
import { environmentToBuildSettings } from '../environment.ts';
import { rulesToFile, siteToHeaderRules } from '../formats/policy.ts';
import { site } from '../site.ts';

/**
 * Writes what hosts read: the headers, the redirects, `security.txt` where a contact is named, the 404 page of each
 * language where they look for it,
 * and pages that lead on for hosts that read no redirects.
 */
export function hostFiles(): AstroIntegration {
  return {
    name: 'host-files',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'build') return;
        // Names that begin with an underscore are no routes of the pages folder.
        injectRoute({ pattern: '/_redirects', entrypoint: './src/routes/redirects.ts' });
      },
      'astro:build:done': ({ dir }) => {
        const file = (name: string): string => fileURLToPath(new URL(name, dir));
        writeFileSync(file('_headers'), rulesToFile(siteToHeaderRules(site)));
        // Astro writes 404.html at the root only; hosts look for the nearest one.
        for (const locale of others(DEFAULT_LOCALE)) {
          const folder = `${localeToPrefix(locale)}404`;
          renameSync(file(`${folder}/index.html`), file(`${folder}.html`));
          rmdirSync(file(folder));
        }
        for (const { from, to } of fileToAliases(readFileSync(file('_redirects'), 'utf8')))
          writeAlias(file(from.slice(site.base.length)), to);
        const { securityContact } = environmentToBuildSettings(process.env);
        if (securityContact !== null) {
          mkdirSync(file('.well-known'), { recursive: true });
          writeFileSync(file('.well-known/security.txt'), contactToSecurity(securityContact));
        }
      },
    },
  };
}

/** Writes a page that leads on, unless there is one: where file names know no case, it may be the page itself. */
function writeAlias(folder: string, to: string): void {
  const page = `${folder}index.html`;
  if (existsSync(page)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(page, aliasToHtml(to, fileToLocale(to.slice(site.base.length))));
}
