import { boardOf } from './board';
import type { Accepted } from './introductions';
import {
  commitmentNotes,
  milestoneTitles,
  outcomeTitles,
  projectSummary,
  projectTitle,
} from './project-texts';
import type { CommitmentRecord, OutcomeRecord, ProjectRecord, Stage } from './records';
import type { Text } from './themes/theme';
import { type BlockWork, dayInMs, dayOf, type Party, type Posted, say, type World } from './world';

const stages: readonly Stage[] = ['idea', 'rnd', 'pilot', 'product', 'market'];

/** The words of a project's texts, in the language in which its parties work. */
export function wordsFor(need: Posted, party: Party) {
  const at = party.language === 'zh' ? 0 : 1;
  return (text: Text): string => {
    const filled = say(text, party.language)
      .replaceAll('{app}', need.app[at])
      .replaceAll('{name}', need.topic?.name[at] ?? '');
    return filled.charAt(0).toUpperCase() + filled.slice(1);
  };
}

export function addProjects(
  world: World,
  work: BlockWork,
  accepted: readonly Accepted[],
  total: number,
): void {
  const ready = accepted.filter(
    ({ offer, introduction }) =>
      offer.topic !== null &&
      introduction.answeredAt !== null &&
      world.now.getTime() - introduction.answeredAt.getTime() > 12 * dayInMs,
  );
  ready.sort((a, b) => a.introduction.proposedAt.getTime() - b.introduction.proposedAt.getTime());
  for (const from of ready.slice(0, total)) addProject(world, work, from);
  const waiting = ready[total];
  if (waiting) propose(world, work, waiting, 'proposed');
}

function propose(
  world: World,
  work: BlockWork,
  { introduction, need, offer }: Accepted,
  state: 'proposed' | 'accepted',
): Date {
  const words = wordsFor(need, need.party);
  const since = introduction.answeredAt?.getTime() ?? 0;
  const proposedAt = new Date(since + (5 + world.dice.next() * 4) * dayInMs);
  const answeredAt = new Date(proposedAt.getTime() + (0.5 + world.dice.next() * 2) * dayInMs);
  work.block.projectProposals.push({
    id: world.dice.id(),
    introductionId: introduction.id,
    state,
    organizationId: need.party.record.id,
    personId: need.party.people[0] ?? null,
    title: words(projectTitle),
    summary: words(projectSummary),
    proposedAt,
    answeredAt: state === 'accepted' ? answeredAt : null,
    answeredBy: state === 'accepted' ? (offer.party.people[0] ?? null) : null,
  });
  return answeredAt;
}

function addProject(world: World, work: BlockWork, from: Accepted): void {
  const { dice, now } = world;
  const { introduction, need, offer } = from;
  const words = wordsFor(need, need.party);
  const createdAt = propose(world, work, from, 'accepted');
  const age = (now.getTime() - createdAt.getTime()) / dayInMs;
  const reached = Math.min(stages.length - 1, Math.floor(age / 70) + dice.int(0, 1));
  const stage = stages[reached] ?? 'idea';
  const state =
    reached === 4 && dice.chance(0.6) ? 'completed' : dice.chance(0.06) ? 'stopped' : 'active';
  const endedAt =
    state === 'active'
      ? null
      : new Date(
          now.getTime() - dice.int(2, Math.max(3, Math.min(40, Math.floor(age / 3)))) * dayInMs,
        );
  const project: ProjectRecord = {
    id: dice.id(),
    clusterId: need.record.clusterId,
    introductionId: introduction.id,
    title: words(projectTitle),
    summary: words(projectSummary),
    stage,
    state,
    createdAt,
    updatedAt: endedAt ?? createdAt,
    endedAt,
  };
  work.block.projects.push(project);
  const upTo = endedAt ?? now;
  const span = upTo.getTime() - createdAt.getTime();
  for (let at = 0; at <= reached; at += 1) {
    work.block.stageChanges.push({
      id: dice.id(),
      projectId: project.id,
      stage: stages[at] ?? 'idea',
      changedBy: need.party.people[0] ?? null,
      changedAt: new Date(createdAt.getTime() + (span * at) / (reached + 1)),
    });
  }
  const members = participate(world, work, project, need.party, offer.party);
  addMilestones(world, work, project, span, words, reached);
  addCommitments(world, work, project, need, members, words);
  addOutcomes(world, work, project, need, reached, span, words);
  work.block.boards.push(boardOf(world, project, need, offer.party, words, reached));
}

function participate(
  world: World,
  work: BlockWork,
  project: ProjectRecord,
  lead: Party,
  partner: Party,
): Party[] {
  const { dice } = world;
  const joined = [
    { party: lead, role: 'lead' as const },
    { party: partner, role: 'partner' as const },
  ];
  const others = work.parties.filter(
    ({ record, theme }) => theme === lead.theme && record.state === 'verified',
  );
  const add = (
    kinds: readonly string[],
    role: 'partner' | 'funder' | 'observer',
    chance: number,
  ) => {
    const able = others.filter(
      (party) =>
        kinds.includes(party.record.kind) && joined.every((other) => other.party !== party),
    );
    if (able.length > 0 && dice.chance(chance))
      joined.push(Object.assign({ party: dice.pick(able) }, { role: role as 'partner' }));
  };
  add(['institute', 'university', 'firm'], 'partner', 0.5);
  add(['funder'], 'funder', 0.55);
  add(['government'], 'funder', 0.35);
  add(['intermediary'], 'observer', 0.25);
  for (const { party, role } of joined) {
    const late = party === lead || party === partner ? 0 : dice.int(3, 20) * dayInMs;
    const joinedAt = new Date(
      Math.min(project.createdAt.getTime() + late, world.now.getTime() - 3_600_000),
    );
    work.block.participants.push({
      projectId: project.id,
      organizationId: party.record.id,
      role,
      state: 'active',
      invitedBy: lead.people[0] ?? null,
      joinedAt,
    });
  }
  return joined.map(({ party }) => party);
}

function addMilestones(
  world: World,
  work: BlockWork,
  project: ProjectRecord,
  span: number,
  words: (text: Text) => string,
  reached: number,
): void {
  const each = Math.max(span / (reached + 1.5), 25 * dayInMs);
  for (const [at, title] of milestoneTitles.entries()) {
    const due = project.createdAt.getTime() + each * (at + 1);
    const late = world.dice.int(-6, 9) * dayInMs;
    const done = due + late < Math.min(world.now.getTime(), project.createdAt.getTime() + span);
    work.block.milestones.push({
      id: world.dice.id(),
      projectId: project.id,
      title: words(title),
      dueOn: dayOf(new Date(due)),
      state: done ? 'reached' : project.state === 'stopped' ? 'dropped' : 'planned',
      reachedOn: done ? dayOf(new Date(due + late)) : null,
      createdAt: project.createdAt,
    });
  }
}

function addCommitments(
  world: World,
  work: BlockWork,
  project: ProjectRecord,
  need: Posted,
  members: readonly Party[],
  words: (text: Text) => string,
): void {
  const base = need.record.budgetMin ?? 500_000;
  const sources = { funder: 'market', government: 'policy' } as const;
  for (const [at, party] of members.entries()) {
    const { kind } = party.record;
    const source: CommitmentRecord['source'] | null =
      at === 0 ? 'own' : kind === 'funder' || kind === 'government' ? sources[kind] : null;
    if (!source) continue;
    const committedAt = new Date(
      Math.min(
        project.createdAt.getTime() + world.dice.int(4, 35) * dayInMs,
        world.now.getTime() - 3_600_000,
      ),
    );
    const paid =
      world.now.getTime() - committedAt.getTime() > 60 * dayInMs && world.dice.chance(0.75);
    const state = project.state === 'stopped' && !paid ? 'withdrawn' : paid ? 'paid' : 'pledged';
    work.block.commitments.push({
      id: world.dice.id(),
      projectId: project.id,
      organizationId: party.record.id,
      source,
      state,
      amount: Math.round((base * world.dice.pick([0.5, 0.8, 1, 1.4])) / 10_000) * 10_000,
      currency: 'CNY',
      note: words(commitmentNotes[source]),
      committedBy: party.people[0] ?? null,
      committedAt,
      settledAt:
        state === 'pledged'
          ? null
          : new Date(Math.min(committedAt.getTime() + 50 * dayInMs, world.now.getTime())),
    });
  }
}

function addOutcomes(
  world: World,
  work: BlockWork,
  project: ProjectRecord,
  need: Posted,
  reached: number,
  span: number,
  words: (text: Text) => string,
): void {
  const creative = world.themes[need.party.theme]?.path === 'high_creative';
  const way: readonly OutcomeRecord['kind'][] = creative
    ? ['prototype', 'publication', 'brand', 'contract']
    : ['prototype', 'patent', 'standard', 'contract'];
  for (const [at, kind] of way.slice(0, Math.max(0, reached - 1)).entries()) {
    const achieved = new Date(project.createdAt.getTime() + span * (0.4 + at * 0.18));
    work.block.outcomes.push({
      id: world.dice.id(),
      projectId: project.id,
      kind,
      title: words(outcomeTitles[kind]),
      reference: null,
      achievedOn: dayOf(achieved),
      recordedBy: need.party.people[0] ?? null,
      recordedAt: achieved,
    });
  }
}
