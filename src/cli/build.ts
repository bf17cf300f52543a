/**
 * `npm run build`: builds the site aside, looks at it, and only then puts it into `dist/`. A build that
 * fails, whatever the reason, leaves the last good one there, and a server beside it never sees half a site.
 */
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { checkBuildEnvironment, environmentToSite, LOCAL_ADDRESS } from '../environment.ts';
import { withLock } from './building/lock.ts';
import { checkBuilt } from './building/check-built.ts';
import { errorToReport } from './error-report.ts';
import { folderToSiteFolders, prepare, publish } from './building/site-folders.ts';

const OPTIONS = {
  /** Where the site is published. */
  outDir: { type: 'string', default: 'dist' },
  /** For this machine alone: the address of the local server where `SITE_URL` names none. */
  local: { type: 'boolean', default: false },
  /** Says nothing but what went wrong. */
  silent: { type: 'boolean', default: false },
} as const;

try {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.local && (process.env.SITE_URL ?? '') === '') process.env.SITE_URL = LOCAL_ADDRESS;
  // Builds ask nobody anything.
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  checkBuildEnvironment(process.env);
  const folders = folderToSiteFolders(values.outDir);
  await withLock(
    '.astro/build.lock',
    async () => {
      prepare(folders);
      // From the content alone: what an earlier build read may come from other files.
      await build({
        outDir: folders.next,
        force: true,
        ...(values.silent && { logLevel: 'error' }),
      });
      checkBuilt(folders.next, environmentToSite(process.env).base);
      publish(folders);
    },
    (holder) => {
      console.log(`Another build is running (process ${String(holder)}); this one waits for it.`);
    },
  );
} catch (error) {
  console.error(errorToReport(error));
  // Whatever a failed step left running must not keep the command.
  process.exit(1);
}
