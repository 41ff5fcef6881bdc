/**
 * Organizations and who stands for them. A person registers an organization and becomes its owner;
 * administrators verify that it is who it says; owners and managers invite others. Profiles brought in
 * from elsewhere are unclaimed until one of their people claims them. Organizations join clusters.
 */
export { abandonOrganizations } from './abandon-organizations';
export { notifyAdministrators } from './administrators';
export { browseOrganizations, type OrganizationCard } from './browse-organizations';
export { claimOrganization, decideClaim, listClaims } from './claims';
export { enterCluster, quitCluster, takeRequest } from './cluster-membership';
export { createCluster, joinCluster, leaveCluster, listClusters } from './clusters';
export { decideVerification } from './decide-verification';
export { editOrganization } from './edit-organization';
export { findSimilar } from './find-similar';
export {
  acceptInvitation,
  inviteMember,
  listInvitations,
  type Post,
  revokeInvitation,
  showInvitation,
} from './invitations';
export { changeRole, handOver, leaveOrganization, listMembers, removeMember } from './members';
export {
  columnsOf,
  type OrganizationProfile,
  type OrganizationProfileInput,
  organizationProfile,
} from './profile';
export { registerOrganization } from './register-organization';
export { type ShownOrganization, showOrganization } from './show-organization';
export {
  type QueueEntry,
  readVerificationEntry,
  readVerificationQueue,
} from './verification-queue';
export { identifierKinds, openStates, verificationVerbs } from './words';
