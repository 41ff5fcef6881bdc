/**
 * What belongs to a project's board and must not stand in its shared document, because that goes
 * whole to every party: comments, for all parties or for the writer's own organization, and
 * files; and what happened on it: events read from its log, moments to compare with.
 */
export { attachFile, LARGEST_FILE } from './attach-file';
export { showBoardAt } from './board-past';
export { forgetVersion, listMoments, nameVersion } from './board-versions';
export {
  deleteAttachment,
  eraseDeletedAttachments,
  restoreAttachment,
} from './delete-attachment';
export { deleteComment, eraseDeletedComments, restoreComment } from './delete-comment';
export { editComment } from './edit-comment';
export { checkImport, type ImportCheck } from './exchange/check-import';
export { exportBoard } from './exchange/export-board';
export { importBoard } from './exchange/import-board';
export { startFromTemplate } from './exchange/start-from-template';
export { LARGEST_BOARD_FILE } from './exchange/words';
export { type ActivityItem, listActivity } from './list-activity';
export {
  type AttachmentItem,
  countAttachments,
  listAttachments,
  openAttachment,
} from './list-attachments';
export {
  type CommentItem,
  type CommentThread,
  countComments,
  listComments,
} from './list-comments';
export { listMyWork, type WorkItem } from './list-my-work';
export { mentionsIn } from './mentions';
export { type EditSource, readHistories } from './read-history';
export { visitBoard } from './visit-board';
export { type CommentAudience, commentAudiences } from './words';
export { writeComment } from './write-comment';
