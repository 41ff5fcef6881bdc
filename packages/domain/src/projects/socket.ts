/**
 * What a process needs that serves the boards' sockets, and nothing that reads tables: it starts
 * anew in the middle of people's work, so it must not have to load the whole room first.
 */
export {
  BOARD_TICKET_LIFETIME,
  type BoardTicket,
  signBoardTicket,
  verifyBoardTicket,
} from './board-ticket';
export { BOARD_LOG, boardWriter } from './board-writer';
export { parseRightsChange, RIGHTS_CHANGED, type RightsChange } from './rights-changed';
