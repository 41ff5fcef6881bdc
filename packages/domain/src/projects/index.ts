/**
 * Projects (项目): joint work of organizations that agreed to it, on its way along the innovation
 * chain. Leads and partners work on its board, milestones and outcomes; funders and observers read
 * along; each organization makes its own commitments. A project opens out of an accepted proposal.
 */
export { listBoardPeople, peopleOf } from './board-people';
export { boardSnapshots, boardUpdates } from './board-schema';
export { templateFor } from './board-templates';
export { type BoardWriter, boardWriter, readBoardWriter } from './board-writer';
export { changeStage, editProject, endProject } from './change-project';
export { makeCommitment, settleCommitment } from './commitments';
export { editBoard, readDocument, readLogAfter, readTexts, writeTexts } from './edit-board';
export { boardTicket, openCard } from './enter-board';
export { listMyProjects, type ProjectItem } from './list-my-projects';
export { addMilestone, editMilestone, settleMilestone } from './milestones';
export { type NewProject, openProject } from './open-project';
export { deleteOutcome, editOutcome, recordOutcome } from './outcomes';
export {
  answerInvitation,
  changeRole,
  inviteParticipant,
  leaveProject,
  removeParticipant,
} from './participants';
export { mayRead as mayReadProject, mayWork as mayWorkOnProject } from './policy';
export { reopenBoards } from './reopen-boards';
export { announceRightsChange } from './rights-changed';
export { type ProjectView, showProject } from './show-project';
export { holdProject, type Standing, standingIn } from './standing';
export {
  type BoardTemplateName,
  boardTemplates,
  commitmentSources,
  outcomeKinds,
  type ParticipantRole,
  participantRoles,
  projectStages,
  projectStates,
} from './words';
