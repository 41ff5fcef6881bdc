import {
  type EditSource,
  eraseDeletedAttachments,
  eraseDeletedComments,
  readHistories,
} from '@vicinity/domain/boards';
import type { Round, Task } from '@vicinity/domain/clock';
import { snapshotLargeClusters } from '@vicinity/domain/insights';
import { expireIntroductions, remindIntroductions } from '@vicinity/domain/introductions';
import { type Act, perform, system } from '@vicinity/domain/kernel';
import { mineLexicon } from '@vicinity/domain/lexicon';
import { expireListings } from '@vicinity/domain/listings';
import { type Post, sendDigests } from '@vicinity/domain/notifications';
import { learnFromAnswers, settleExposure } from '@vicinity/domain/recommendations';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** All that happens without anybody opening a page. Each task belongs to the room it is named after. */
export function tasksOf(post: Post, edits: EditSource): readonly Task[] {
  return [
    { name: 'listings.expire', every: 5 * minute, run: inBatches(expireListings) },
    { name: 'introductions.expire', every: 5 * minute, run: inBatches(expireIntroductions) },
    { name: 'introductions.remind', every: 15 * minute, run: inBatches(remindIntroductions) },
    { name: 'boards.history', every: 5 * second, run: ({ db }) => readHistories(db, edits) },
    { name: 'boards.erase_comments', every: 60 * minute, run: once(eraseDeletedComments) },
    { name: 'boards.erase_attachments', every: 60 * minute, run: once(eraseDeletedAttachments) },
    {
      name: 'lexicon.mine',
      every: 6 * hour,
      run: ({ db, now }) => perform(db, system, now, mineLexicon),
    },
    { name: 'recommendations.settle_exposure', every: hour, run: once(settleExposure) },
    { name: 'recommendations.learn', every: 24 * hour, run: once(learnFromAnswers) },
    {
      name: 'notifications.mail',
      every: 20 * second,
      run: ({ db, now }) => sendDigests(db, post, now),
    },
    { name: 'insights.snapshot', every: minute, run: snapshotLargeClusters },
  ];
}

/** Verbs that do all there is at once. */
function once(verb: (act: Act) => Promise<number>): (round: Round) => Promise<number> {
  return ({ db, now }) => perform(db, system, now, verb);
}

/** Verbs that do at most a batch and say how many: until nothing is left, each a transaction. */
function inBatches(verb: (act: Act) => Promise<number>): (round: Round) => Promise<number> {
  return async ({ db, now }) => {
    let all = 0;
    for (;;) {
      const done = await perform(db, system, now, verb);
      all += done;
      if (done === 0) return all;
    }
  };
}
