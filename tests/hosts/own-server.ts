import { serveSite } from '../../src/cli/static-server.ts';
import type { Host } from './host.ts';

/** The server of `npm start`. */
export async function startOwnServer(folder: string, base: string): Promise<Host> {
  const { stop, address } = await serveSite(folder, base, 0);
  return {
    name: 'npm run serve',
    root: address,
    sendsHeaders: true,
    caches: false,
    sendsTypes: true,
    hasEnglishNotFound: true,
    redirects: false,
    compresses: true,
    stop: () => void stop(),
  };
}
