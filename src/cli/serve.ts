/** `npm run serve`: the built site on this machine, at an address that it prints. */
import { site } from '../site.ts';
import { serveSite } from './static-server.ts';

const wanted = Number(process.env.PORT ?? '4321');

try {
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535) {
    throw new Error(
      `PORT is "${String(process.env.PORT)}", which is no port; set it to a number up to 65535.`,
    );
  }
  const { address, busy } = await serveSite('dist', site.base, wanted);
  if (busy.length > 0)
    console.log(`Port ${busy.join(', ')} is in use, so the next free one is taken.`);
  console.log(`The Codebook is at ${address}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
