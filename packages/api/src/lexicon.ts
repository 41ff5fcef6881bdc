import {
  decidePair,
  describeLexicon,
  importDictionary,
  listPairs,
  pairVerdicts,
  removeDictionary,
} from '@vicinity/domain/lexicon';
import { z } from 'zod';
import { procedure, router } from './procedures';

const term = z.string().min(1).max(200);

export const lexiconRouter = router({
  describe: procedure.query(({ ctx }) => describeLexicon(ctx.look)),
  pairs: procedure
    .input(
      z.object({
        q: z.string().max(100).default(''),
        page: z.int().min(1).max(10_000).default(1),
        limit: z.int().min(1).max(100).default(25),
      }),
    )
    .query(({ ctx, input }) => listPairs(ctx.look, input)),
  decide: procedure
    .input(z.object({ zh: term, en: term, verdict: z.enum(pairVerdicts).nullable() }))
    .mutation(({ ctx, input }) => ctx.act((act) => decidePair(act, input))),
  importDictionary: procedure
    .input(z.object({ text: z.string().min(1).max(20_000_000) }))
    .mutation(({ ctx, input }) => ctx.act((act) => importDictionary(act, input))),
  removeDictionary: procedure.mutation(({ ctx }) => ctx.act((act) => removeDictionary(act))),
});
