/**
 * Introductions (引介): contact under mutual consent. An organization asks another, about one of its
 * listings, to get to know each other; until the other accepts, neither learns how to reach the
 * other. Accepting opens a conversation; out of it either side may propose a project.
 */
export {
  acceptIntroduction,
  declineIntroduction,
  withdrawIntroduction,
} from './answer-introduction';
export { answerProjectProposal } from './answer-project-proposal';
export { expireIntroductions } from './expire-introductions';
export {
  type IntroductionBox,
  type IntroductionItem,
  introductionBoxes,
  listIntroductions,
} from './list-introductions';
export { listOpenProposals } from './list-open-proposals';
export { type IntroductionProposal, proposeIntroduction } from './propose-introduction';
export { proposeProject, withdrawProjectProposal } from './propose-project';
export { remindIntroductions } from './remind-introductions';
export { markConversationRead, sendMessage } from './send-message';
export { type IntroductionView, showIntroduction } from './show-introduction';
export {
  type DeclineReason,
  declineReasons,
  type IntroductionState,
  introductionStates,
} from './words';
