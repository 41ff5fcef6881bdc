import { memberRoles, organizationKinds } from '@vicinity/domain/kernel';
import {
  acceptInvitation,
  browseOrganizations,
  changeRole,
  claimOrganization,
  editOrganization,
  findSimilar,
  handOver,
  identifierKinds,
  inviteMember,
  joinCluster,
  leaveCluster,
  leaveOrganization,
  listClusters,
  listInvitations,
  listMembers,
  organizationProfile,
  registerOrganization,
  removeMember,
  revokeInvitation,
  showInvitation,
  showOrganization,
} from '@vicinity/domain/organizations';
import { z } from 'zod';
import { procedure, router } from './procedures';

const id = z.uuid();
const ofOrganization = z.object({ organizationId: id });
const member = ofOrganization.extend({ personId: id });
const inCluster = ofOrganization.extend({ clusterId: id });
const token = z.object({ token: z.string().min(20).max(100) });

export const organizationsRouter = router({
  browse: procedure
    .input(
      z.object({
        kind: z.enum(organizationKinds).optional(),
        region: z.string().max(10).optional(),
        text: z.string().trim().max(100).optional(),
        clusterId: id.optional(),
        cursor: z.string().max(100).nullish(),
        limit: z.number().int().min(1).max(100).default(24),
      }),
    )
    .query(({ ctx, input }) => browseOrganizations(ctx.look, input)),
  show: procedure
    .input(ofOrganization)
    .query(({ ctx, input }) => showOrganization(ctx.look, input.organizationId)),
  similar: procedure
    .input(
      z.object({
        nameZh: z.string().max(200).nullable(),
        nameEn: z.string().max(200).nullable(),
        identifierKind: z.enum(identifierKinds),
        identifier: z.string().max(100).nullable(),
        website: z.string().max(300).nullable(),
      }),
    )
    .query(({ ctx, input }) => findSimilar(ctx.look, input)),
  register: procedure
    .input(z.object({ profile: organizationProfile, clusterIds: z.array(id).max(10).default([]) }))
    .mutation(({ ctx, input }) => ctx.act((act) => registerOrganization(act, input))),
  edit: procedure
    .input(ofOrganization.extend({ profile: organizationProfile }))
    .mutation(({ ctx, input }) => ctx.act((act) => editOrganization(act, input))),
  claim: procedure
    .input(ofOrganization.extend({ evidence: z.string().trim().min(10).max(2000) }))
    .mutation(({ ctx, input }) => ctx.act((act) => claimOrganization(act, input))),

  clusters: procedure.query(({ ctx }) => listClusters(ctx.look)),
  joinCluster: procedure
    .input(inCluster)
    .mutation(({ ctx, input }) => ctx.act((act) => joinCluster(act, input))),
  leaveCluster: procedure
    .input(inCluster)
    .mutation(({ ctx, input }) => ctx.act((act) => leaveCluster(act, input))),

  members: procedure
    .input(ofOrganization)
    .query(({ ctx, input }) => listMembers(ctx.look, input.organizationId)),
  changeRole: procedure
    .input(member.extend({ role: z.enum(memberRoles) }))
    .mutation(({ ctx, input }) => ctx.act((act) => changeRole(act, input))),
  removeMember: procedure
    .input(member)
    .mutation(({ ctx, input }) => ctx.act((act) => removeMember(act, input))),
  leave: procedure
    .input(ofOrganization)
    .mutation(({ ctx, input }) => ctx.act((act) => leaveOrganization(act, input.organizationId))),
  handOver: procedure
    .input(member)
    .mutation(({ ctx, input }) => ctx.act((act) => handOver(act, input))),

  invitations: procedure
    .input(ofOrganization)
    .query(({ ctx, input }) => listInvitations(ctx.look, input.organizationId)),
  invite: procedure
    .input(ofOrganization.extend({ email: z.email().max(200), role: z.enum(memberRoles) }))
    .mutation(({ ctx, input }) => ctx.act((act) => inviteMember(act, input, ctx.services))),
  revokeInvitation: procedure
    .input(ofOrganization.extend({ invitationId: id }))
    .mutation(({ ctx, input }) => ctx.act((act) => revokeInvitation(act, input))),
  invitation: procedure
    .input(token)
    .query(({ ctx, input }) => showInvitation(ctx.look, input.token)),
  acceptInvitation: procedure
    .input(token)
    .mutation(({ ctx, input }) => ctx.act((act) => acceptInvitation(act, input.token))),
});
