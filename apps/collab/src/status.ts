import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Connection } from '@vicinity/db';
import type { Metrics } from './metrics';

export type Phase = 'starting' | 'serving' | 'stopping';

/** How long the database may take to answer before this process counts as not ready, in ms. */
const ANSWER_WITHIN = 2_000;

export interface StatusOptions {
  readonly sql: Connection['sql'];
  readonly metrics: Metrics;
  readonly phase: () => Phase;
}

/**
 * What operators and load balancers ask: `/healthz` (this process lives), `/readyz` (send people
 * here: it serves and the database answers), `/metrics`. None of it is for the public.
 */
export async function answerStatus(
  { sql, metrics, phase }: StatusOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  switch (request.url) {
    case '/healthz':
      say(response, 200, { phase: phase() });
      return;
    case '/health':
    case '/readyz': {
      const database = (await answers(sql)) ? 'answers' : 'does not answer';
      const ready = phase() === 'serving' && database === 'answers';
      say(response, ready ? 200 : 503, { phase: phase(), database });
      return;
    }
    case '/metrics':
      response.writeHead(200, { 'content-type': metrics.contentType });
      response.end(await metrics.text());
      return;
    default:
      response.writeHead(404).end();
  }
}

function say(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

async function answers(sql: Connection['sql']): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ANSWER_WITHIN);
  });
  const answer = sql`select 1`.then(
    () => true,
    () => false,
  );
  const inTime = await Promise.race([answer, tooLate]);
  clearTimeout(timer);
  return inTime;
}
