import { type APIRequestContext, expect, request } from '@playwright/test';
import { type DemoName, password } from './person';

/** A signed-in person of the demo without a page: cookies for contexts, and calls of procedures. */
export interface Session {
  readonly api: APIRequestContext;
  readonly state: Awaited<ReturnType<APIRequestContext['storageState']>>;
}

export async function openSession(baseURL: string, who: DemoName | 'visitor'): Promise<Session> {
  const api = await request.newContext({ baseURL, extraHTTPHeaders: { origin: baseURL } });
  if (who !== 'visitor') {
    const data = { email: `${who}@demo.vicinity.example`, password };
    expect((await api.post('/api/auth/sign-in/email', { data })).status()).toBe(200);
  }
  return { api, state: await api.storageState() };
}

/** The first id in the answer of a procedure, whatever it lists. */
export async function firstId(
  { api }: Session,
  procedure: string,
  input: object = {},
): Promise<string> {
  const response = await api.get(`/api/trpc/${procedure}`, {
    params: { input: JSON.stringify({ json: input }) },
  });
  const [, id] = /"id":"([0-9a-f-]{36})"/.exec(await response.text()) ?? [];
  if (!id) throw new Error(`${procedure} lists nothing`);
  return id;
}

export async function call({ api }: Session, procedure: string, input: object): Promise<void> {
  const response = await api.post(`/api/trpc/${procedure}`, { data: { json: input } });
  expect(response.status(), await response.text()).toBe(200);
}
