import type { Role } from './cast';

const everyone: readonly Role[] = [
  'visitor',
  'unverifiedMail',
  'newcomer',
  'outsider',
  'pendingOwner',
  'otherAdministrator',
  'partner',
  'member',
  'owner',
  'administrator',
  'platform',
];
/** Signed in, with a verified address. */
const people = everyone.slice(2);
const anyMember: readonly Role[] = ['outsider', 'pendingOwner', 'partner', 'member', 'owner'];
const verifiedMembers: readonly Role[] = ['outsider', 'partner', 'member', 'owner'];
const parties: readonly Role[] = ['partner', 'member', 'owner'];
const mill: readonly Role[] = ['member', 'owner'];
const deciders: readonly Role[] = ['partner', 'owner'];
const owner: readonly Role[] = ['owner'];
const partner: readonly Role[] = ['partner'];
const administrators: readonly Role[] = ['administrator', 'platform'];
const anyAdministrator: readonly Role[] = ['otherAdministrator', ...administrators];
const platform: readonly Role[] = ['platform'];
const nobody: readonly Role[] = [];

/**
 * Who may call each procedure about what belongs to the mill (`mayCall`), and whose answer may hold
 * what only some may read (`mayRead`). Everybody else is refused.
 */
export const table: Readonly<
  Record<string, { mayCall: readonly Role[]; mayRead: readonly Role[] }>
> = {
  'accounts.actFor': { mayCall: mill, mayRead: nobody },
  'accounts.me': { mayCall: everyone, mayRead: nobody },
  'accounts.organizationsToHandOver': { mayCall: people, mayRead: nobody },
  'administration.claims': { mayCall: anyAdministrator, mayRead: nobody },
  'administration.createCluster': { mayCall: platform, mayRead: nobody },
  'administration.decide': { mayCall: administrators, mayRead: nobody },
  'administration.decideClaim': { mayCall: nobody, mayRead: nobody },
  'administration.import': { mayCall: platform, mayRead: nobody },
  'clusters.show': { mayCall: everyone, mayRead: nobody },
  'clusters.edit': { mayCall: administrators, mayRead: nobody },
  'clusters.appoint': { mayCall: platform, mayRead: nobody },
  'clusters.dismiss': { mayCall: platform, mayRead: nobody },
  'clusters.nameBroker': { mayCall: administrators, mayRead: nobody },
  // The mill is no broker and has not asked: those let in by the policy are told not_found.
  'clusters.dismissBroker': { mayCall: nobody, mayRead: nobody },
  'clusters.answer': { mayCall: nobody, mayRead: nobody },
  'clusters.invite': { mayCall: administrators, mayRead: nobody },
  'clusters.remove': { mayCall: administrators, mayRead: nobody },
  'administration.rounds': { mayCall: platform, mayRead: nobody },
  'administration.queue': { mayCall: anyAdministrator, mayRead: platform },
  'insights.clusters': { mayCall: anyAdministrator, mayRead: nobody },
  'insights.health': { mayCall: administrators, mayRead: nobody },
  'insights.network': { mayCall: administrators, mayRead: nobody },
  'insights.rows': { mayCall: administrators, mayRead: nobody },
  'introductions.accept': { mayCall: owner, mayRead: nobody },
  'introductions.answerProjectProposal': { mayCall: nobody, mayRead: nobody },
  'introductions.decline': { mayCall: owner, mayRead: nobody },
  'introductions.list': { mayCall: anyMember, mayRead: nobody },
  'introductions.markRead': { mayCall: parties, mayRead: nobody },
  'introductions.openProposals': { mayCall: anyMember, mayRead: nobody },
  'introductions.propose': { mayCall: [...deciders, 'outsider'], mayRead: nobody },
  'introductions.proposeProject': { mayCall: deciders, mayRead: nobody },
  'introductions.sendMessage': { mayCall: parties, mayRead: nobody },
  'introductions.show': { mayCall: parties, mayRead: parties },
  'introductions.withdraw': { mayCall: partner, mayRead: nobody },
  'introductions.withdrawProjectProposal': { mayCall: nobody, mayRead: nobody },
  'listings.browse': { mayCall: everyone, mayRead: nobody },
  'listings.capabilityOptions': { mayCall: everyone, mayRead: nobody },
  'listings.draft': { mayCall: anyMember, mayRead: nobody },
  'listings.findCapabilities': { mayCall: everyone, mayRead: nobody },
  'listings.mine': { mayCall: anyMember, mayRead: mill },
  'listings.move': { mayCall: owner, mayRead: nobody },
  'listings.publish': { mayCall: owner, mayRead: nobody },
  'listings.save': { mayCall: mill, mayRead: nobody },
  'listings.show': { mayCall: [...mill, ...administrators], mayRead: [...mill, ...administrators] },
  'listings.suggestCapabilities': { mayCall: everyone, mayRead: nobody },
  'notifications.list': { mayCall: people, mayRead: nobody },
  'notifications.mailFrequency': { mayCall: people, mayRead: nobody },
  'notifications.markRead': { mayCall: people, mayRead: nobody },
  'notifications.setMailFrequency': { mayCall: people, mayRead: nobody },
  'organizations.acceptInvitation': { mayCall: people, mayRead: nobody },
  'organizations.browse': { mayCall: everyone, mayRead: nobody },
  'organizations.changeRole': { mayCall: owner, mayRead: nobody },
  'organizations.claim': { mayCall: people, mayRead: nobody },
  'organizations.clusters': { mayCall: everyone, mayRead: nobody },
  'organizations.edit': { mayCall: owner, mayRead: nobody },
  'organizations.handOver': { mayCall: owner, mayRead: nobody },
  'organizations.invitation': { mayCall: everyone, mayRead: nobody },
  'organizations.invitations': { mayCall: owner, mayRead: nobody },
  'organizations.invite': { mayCall: owner, mayRead: nobody },
  'organizations.joinCluster': { mayCall: owner, mayRead: nobody },
  'organizations.leave': { mayCall: mill, mayRead: nobody },
  'organizations.leaveCluster': { mayCall: owner, mayRead: nobody },
  'organizations.members': { mayCall: [...mill, ...administrators], mayRead: nobody },
  'organizations.register': { mayCall: people, mayRead: nobody },
  'organizations.removeMember': { mayCall: owner, mayRead: nobody },
  'organizations.revokeInvitation': { mayCall: nobody, mayRead: nobody },
  'organizations.show': { mayCall: everyone, mayRead: [...mill, ...administrators] },
  'organizations.similar': { mayCall: people, mayRead: nobody },
  'projects.addMilestone': { mayCall: parties, mayRead: nobody },
  'projects.answerInvitation': { mayCall: deciders, mayRead: nobody },
  'projects.boardPeople': { mayCall: [...parties, ...administrators], mayRead: nobody },
  'projects.boardTicket': { mayCall: [...parties, ...administrators], mayRead: nobody },
  'projects.openCard': { mayCall: [...parties, ...administrators], mayRead: nobody },
  'projects.changeRole': { mayCall: owner, mayRead: nobody },
  'projects.changeStage': { mayCall: deciders, mayRead: nobody },
  'projects.commit': { mayCall: deciders, mayRead: nobody },
  'projects.deleteOutcome': { mayCall: parties, mayRead: nobody },
  'projects.edit': { mayCall: owner, mayRead: nobody },
  'projects.editMilestone': { mayCall: parties, mayRead: nobody },
  'projects.editOutcome': { mayCall: parties, mayRead: nobody },
  'projects.end': { mayCall: owner, mayRead: nobody },
  'projects.invite': { mayCall: owner, mayRead: nobody },
  'projects.leave': { mayCall: deciders, mayRead: nobody },
  'projects.list': { mayCall: anyMember, mayRead: parties },
  'projects.recordOutcome': { mayCall: parties, mayRead: nobody },
  'projects.remove': { mayCall: owner, mayRead: nobody },
  'projects.settleCommitment': { mayCall: nobody, mayRead: nobody },
  'projects.settleMilestone': { mayCall: parties, mayRead: nobody },
  'projects.show': {
    mayCall: [...parties, ...administrators],
    mayRead: [...parties, ...administrators],
  },
  'recommendations.explain': { mayCall: anyMember, mayRead: nobody },
  'recommendations.forListing': { mayCall: mill, mayRead: nobody },
  'recommendations.forMe': { mayCall: verifiedMembers, mayRead: nobody },
  'recommendations.keepSearch': { mayCall: people, mayRead: nobody },
  'recommendations.markSearchSeen': { mayCall: people, mayRead: nobody },
  'recommendations.organizations': { mayCall: mill, mayRead: nobody },
  'recommendations.progress': { mayCall: everyone, mayRead: nobody },
  'recommendations.removeSearch': { mayCall: people, mayRead: nobody },
  'recommendations.respond': { mayCall: mill, mayRead: nobody },
  'recommendations.savedSearches': { mayCall: people, mayRead: nobody },
  'recommendations.search': { mayCall: everyone, mayRead: nobody },
  'recommendations.similar': { mayCall: everyone, mayRead: nobody },
  'recommendations.undo': { mayCall: mill, mayRead: nobody },
};
