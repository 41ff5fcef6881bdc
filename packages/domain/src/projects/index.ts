/**
 * Projects (项目): joint work of organizations, with its board, its participants and its place on
 * the innovation chain.
 */
export { boardDocument, boardSnapshots, boardUpdates } from './board-schema';
export {
  BOARD_TICKET_LIFETIME,
  type BoardTicket,
  signBoardTicket,
  verifyBoardTicket,
} from './board-ticket';
export {
  announceRightsChange,
  parseRightsChange,
  RIGHTS_CHANGED,
  type RightsChange,
} from './rights-changed';
