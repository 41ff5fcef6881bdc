import { randomUUID } from 'node:crypto';
import postgres from 'postgres';

/** Milliseconds between two signs of life, and after how long without one a listener is dead. */
const beat = 500;
const silence = 1_500;
const pause = 250;
const signOfLife = 'alive ';

export interface Listening {
  heard(payload: string): void;
  /** From now on everything is heard; what was said before may not have been. */
  listening(): void;
}

export interface Listener {
  stop(): Promise<void>;
}

/**
 * Listens to a channel until it is stopped, whatever becomes of the connection. The driver listens
 * anew by itself when a connection breaks, but gives up for good when that one breaks too before it
 * listens: so a sign of life goes through the channel, and where it is not heard back, a new
 * connection is made. What was said while nobody listened is lost: `listening` tells of every
 * beginning, so that the caller can find out by other means.
 * @throws where the first connection can not be made
 */
export async function listen(url: string, channel: string, to: Listening): Promise<Listener> {
  const sign = `${signOfLife}${randomUUID()}`;
  let stopped = false;
  let heardAt = 0;
  let beatAt = Date.now();
  let current = await open();
  let reopening: Promise<void> | undefined;

  async function open(): Promise<postgres.Sql> {
    const sql = postgres(url, {
      max: 1,
      fetch_types: false,
      connect_timeout: 10,
      backoff: () => pause / 1000,
      onnotice: () => {},
    });
    await sql.listen(
      channel,
      (payload) => {
        if (payload === sign) heardAt = Date.now();
        else if (!payload.startsWith(signOfLife)) to.heard(payload);
      },
      () => {
        heardAt = Date.now();
        to.listening();
      },
    );
    return sql;
  }

  async function reopen(): Promise<void> {
    await current.end({ timeout: 0 }).catch(() => {});
    while (!stopped) {
      try {
        current = await open();
        return;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  }

  const timer = setInterval(() => {
    const now = Date.now();
    // A process that was held up has not had the time to hear.
    const late = now - beatAt > 2 * beat;
    beatAt = now;
    if (reopening || late) return;
    if (now - heardAt > silence) {
      reopening = reopen().finally(() => {
        reopening = undefined;
      });
      return;
    }
    current.notify(channel, sign).catch(() => {});
  }, beat);

  return {
    async stop() {
      stopped = true;
      clearInterval(timer);
      await reopening;
      await current.end({ timeout: 1 });
    },
  };
}
