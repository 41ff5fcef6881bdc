import { OWNER } from './cluster';
import { openHome } from './home';
import { holderOf } from './ownership';
import { runningPort } from './postmaster';
import { type EmbeddedOptions, startEmbedded, urlOf } from './start';

/**
 * The database for a command that may run beside `npm start` or without it (seed, import):
 * `url` where one is given, else the embedded server, joined if it runs, started if not.
 * `stop` ends only what this call started.
 */
export async function acquireDatabase({
  url,
  ...embedded
}: EmbeddedOptions & { url?: string | undefined }): Promise<{
  url: string;
  stop(): Promise<void>;
}> {
  if (url) return { url, stop: async () => {} };
  const home = await openHome(embedded.dataDir, embedded.log ?? (() => {}));
  const port = (await holderOf(home.folder)) === undefined ? undefined : runningPort(home);
  if (port !== undefined) return { url: urlOf(home, port, OWNER), stop: async () => {} };
  return startEmbedded(embedded);
}
