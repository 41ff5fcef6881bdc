import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { appRouter } from '@vicinity/api';
import { contextOf } from '@/server/context';

function handle(request: Request): Promise<Response> {
  return fetchRequestHandler({
    endpoint: '/api/trpc',
    req: request,
    router: appRouter,
    createContext: () => contextOf(request.headers),
    onError: ({ error, path }) => {
      if (error.code === 'INTERNAL_SERVER_ERROR') console.error('trpc', path, error);
    },
  });
}

export { handle as GET, handle as POST };
