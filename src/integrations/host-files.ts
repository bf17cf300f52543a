import { DEFAULT_LOCALE, localeToPrefix, others } from '../i18n/locales.ts';
import { mkdir, rename, rmdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
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
        injectRoute({ pattern: '/[...alias]/index.html', entrypoint: './src/routes/alias.ts' });
      },
      'astro:build:done': async ({ dir }) => {
        const file = (name: string): string => fileURLToPath(new URL(name, dir));
        await writeFile(file('_headers'), rulesToFile(siteToHeaderRules(site)));
        // Astro writes 404.html at the root only; hosts look for the nearest one.
        for (const locale of others(DEFAULT_LOCALE)) {
          const folder = `${localeToPrefix(locale)}404`;
          await rename(file(`${folder}/index.html`), file(`${folder}.html`));
          await rmdir(file(folder));
        }
        const { securityContact } = environmentToBuildSettings(process.env);
        if (securityContact !== null) {
          await mkdir(file('.well-known'), { recursive: true });
          await writeFile(file('.well-known/security.txt'), contactToSecurity(securityContact));
        }
      },
    },
  };
}
