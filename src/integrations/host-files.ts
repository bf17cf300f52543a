import { existsSync } from 'node:fs';
import { mkdir, rename, rmdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkedContentOnce } from '../checks/check-content.ts';
import { aliasesToFile, aliasToHtml, codebookToAliases } from '../model/aliases.ts';
import { contentToCodebook } from '../model/codebook.ts';
import { contactToSecurity } from '../formats/security.ts';
import { environmentToBuildSettings } from '../environment.ts';
import { rulesToFile, siteToHeaderRules } from '../formats/policy.ts';
import { site } from '../site.ts';

/**
 * Writes what hosts read: the headers, the redirects, `security.txt` where a contact is named, the English 404 page
 * where they look for it,
 * and pages that lead on for hosts that read no redirects.
 */
export function hostFiles(): AstroIntegration {
  return {
    name: 'host-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const file = (name: string): string => fileURLToPath(new URL(name, dir));
        await writeFile(file('_headers'), rulesToFile(siteToHeaderRules(site)));
        // Astro writes 404.html at the root only; hosts look for the nearest one.
        await rename(file('en/404/index.html'), file('en/404.html'));
        await rmdir(file('en/404'));
        const { securityContact } = environmentToBuildSettings(process.env);
        if (securityContact !== null) {
          await mkdir(file('.well-known'), { recursive: true });
          await writeFile(file('.well-known/security.txt'), contactToSecurity(securityContact));
        }
        const aliases = codebookToAliases(contentToCodebook(checkedContentOnce()));
        await writeFile(file('_redirects'), aliasesToFile(aliases, site.base));
        for (const alias of aliases) {
          const folder = file(alias.from.slice(site.base.length));
          // On a file system that knows no case, this is the page itself.
          if (existsSync(folder)) continue;
          await mkdir(folder, { recursive: true });
          await writeFile(`${folder}index.html`, aliasToHtml(alias));
        }
      },
    },
  };
}
