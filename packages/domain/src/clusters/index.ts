/**
 * Running a cluster (虚拟集群): its administrators, who is invited, admitted and removed, which
 * intermediaries broker in it, which path it takes. What an organization does about clusters itself
 * (entering, leaving) is in the organizations' room.
 */
export {
  answerRequest,
  inviteOrganization,
  removeOrganization,
} from './admit-organization';
export { appointAdministrator, dismissAdministrator } from './appoint-administrator';
export { type ClusterFields, editCluster } from './edit-cluster';
export { dismissBroker, nameBroker } from './name-broker';
export { type ShownCluster, showCluster } from './show-cluster';
