import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';

/** A command of the project that runs. */
export interface OwnProcess {
  child: ChildProcess;
  /** What it has said so far, on both streams. */
  said: () => string;
  /** Its exit code, or the name of the signal that ended it. */
  ended: Promise<number | string>;
}

/**
 * Starts a command of the project in a process of its own.
 * @param command its file: `src/cli/serve.ts`
 * @param options arguments, variables and the folder that it runs in
 */
export function startOwn(
  command: string,
  options: {
    args?: readonly string[];
    environment?: Readonly<Record<string, string>>;
    folder?: string;
  } = {},
): OwnProcess {
  const { args = [], environment = {}, folder = '.' } = options;
  const child = spawn(process.execPath, [resolve(command), ...args], {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<number | string>((settle) => {
    child.on('close', (code, signal) => {
      settle(code ?? signal ?? 'nothing');
    });
  });
  return { child, said: () => said, ended };
}

/** Runs a command to its end, and gives its exit code and what it said. */
export async function runOwn(
  ...how: Parameters<typeof startOwn>
): Promise<{ code: number | string; said: string }> {
  const { said, ended } = startOwn(...how);
  return { code: await ended, said: said() };
}
