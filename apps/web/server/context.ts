import 'server-only';
import { type Context, createContext } from '@vicinity/api';
import { loadActor } from '@vicinity/domain/accounts';
import { services } from './services';

/** Who asks, from the session's cookie and the organization that the page says it acts for. */
export async function contextOf(headers: Headers): Promise<Context> {
  const { auth, ...rest } = services();
  const session = await auth.api.getSession({ headers });
  const actor = await loadActor(rest.db, session?.user.id ?? null, headers.get('x-acting-for'));
  return createContext(rest, actor);
}
