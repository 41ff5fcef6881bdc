import type { Notes } from './reading';
import type { TrelloBoard } from './trello-form';

/** Trello's export holds no more actions than this, and with them no earlier comments. */
const OLDEST_ACTIONS = 1_000;

/** Counts what a board here has no place for. */
export function noteWhatIsLost(board: TrelloBoard, notes: Notes): void {
  if (board.actions.length >= OLDEST_ACTIONS) notes.add('older_comments', '');
  notes.add('power_ups', '', board.pluginData.length);
  for (const card of board.cards) {
    const { name, cover } = card;
    if (card.idAttachmentCover || cover?.color || cover?.idAttachment) notes.add('covers', name);
    notes.add('stickers', name, card.stickers.length);
    notes.add('votes', name, card.idMembersVoted.length);
    notes.add('power_ups', name, card.pluginData.length);
    if (card.coordinates || card.address || card.locationName) notes.add('locations', name);
    if (typeof card.dueReminder === 'number' && card.dueReminder >= 0) notes.add('reminders', name);
  }
}
