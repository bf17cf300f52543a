/** `npm run serve`: the built site on this machine, at an address that it prints. */
import { environmentToHost, environmentToPort, environmentToSite } from '../environment.ts';
import { errorToReport } from './error-report.ts';
import { serveSite } from './static-server.ts';

// Whoever reads what is printed may go before the server does.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

try {
  const { base } = environmentToSite(process.env);
  const host = environmentToHost(process.env);
  const { address, busy, elsewhere } = await serveSite(
    'dist',
    base,
    environmentToPort(process.env),
    { host },
  );
  if (busy.length > 0)
    console.log(`Port ${busy.join(', ')} is in use, so the next free one is taken.`);
  console.log(`The Codebook is at ${address}`);
  if (elsewhere.length > 0) console.log(`Other machines reach it at ${elsewhere.join(' and ')}`);
} catch (error) {
  console.error(errorToReport(error));
  process.exitCode = 1;
}
