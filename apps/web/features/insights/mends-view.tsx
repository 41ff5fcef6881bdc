'use client';

import { Anchor, List, Paper, Stack, Text, Title } from '@mantine/core';
import type { Health } from '@vicinity/domain/insights';
import { useTranslations } from 'next-intl';
import { Link } from '@/i18n/routing';
import { EmptyState } from '@/ui/states';
import { useFigures, useWords } from './use-words';

type Mend = Health['mends'][number];
type Introduction = Mend['introductions'][number];
type Names = Health['names'];

const types = ['thin_stage', 'open_triad', 'isolated'] as const;

/** The broken links, each with the introductions that would mend it and why. */
export function MendsView({ mends, names }: { mends: readonly Mend[]; names: Names }) {
  const t = useTranslations('insights.mends');
  if (mends.length === 0) return <EmptyState title={t('none')} />;
  return (
    <Stack gap="lg">
      <Text c="dimmed">{t('lead')}</Text>
      {types.map((type) => {
        const these = mends.filter(({ broken }) => broken.type === type);
        if (these.length === 0) return null;
        return (
          <section key={type} aria-label={t(`types.${type}`)}>
            <Title order={2} size="h4" mb="xs">
              {t(`types.${type}`)}
            </Title>
            <Stack gap="xs">
              {these.map((mend) => (
                <MendCard key={keyOf(mend)} mend={mend} names={names} />
              ))}
            </Stack>
          </section>
        );
      })}
    </Stack>
  );
}

function keyOf({ broken }: Mend): string {
  return broken.type === 'thin_stage' ? broken.stage : broken.organizations.join();
}

function MendCard({ mend, names }: { mend: Mend; names: Names }) {
  const t = useTranslations('insights');
  const words = useWords();
  const { broken, introductions, recruit } = mend;
  const kinds = recruit?.kinds.map(words.part).join(' / ') ?? '';
  return (
    <Paper withBorder p="sm">
      <Text fw={600} size="sm">
        {broken.type === 'thin_stage' && (
          <>
            {t('mends.stage', {
              stage: t(`stages.${broken.stage}`),
              count: broken.organizations.length,
            })}{' '}
          </>
        )}
        {broken.organizations.map((id, i) => (
          <span key={id}>
            {i > 0 && ' – '}
            <Party id={id} names={names} />
          </span>
        ))}
      </Text>
      {introductions.length > 0 && (
        <List size="sm" mt={4} spacing={4}>
          {introductions.map((introduction) => (
            <List.Item key={introduction.between.join()}>
              <Proposal introduction={introduction} names={names} />
            </List.Item>
          ))}
        </List>
      )}
      {recruit !== null && (
        <Text size="sm" c="dimmed" mt={4}>
          {t(introductions.length === 0 ? 'mends.recruit' : 'mends.recruitAlso', { kinds })}
        </Text>
      )}
    </Paper>
  );
}

function Party({ id, names }: { id: string; names: Names }) {
  const words = useWords();
  return (
    <Anchor component={Link} href={`/organizations/${id}`} inherit>
      {words.name(names[id])}
    </Anchor>
  );
}

function Proposal({ introduction, names }: { introduction: Introduction; names: Names }) {
  const t = useTranslations('insights.mends');
  const reasonText = useReasonText(names);
  const [a, b] = introduction.between;
  return (
    <>
      {t.rich('introduceRich', {
        a: () => <Party id={a} names={names} />,
        b: () => <Party id={b} names={names} />,
      })}
      <Text size="xs" c="dimmed">
        {introduction.reasons.map(reasonText).join(' · ')}
      </Text>
    </>
  );
}

function useReasonText(names: Names): (reason: Introduction['reasons'][number]) => string {
  const t = useTranslations('insights');
  const words = useWords();
  const { percent } = useFigures();
  return (reason) => {
    switch (reason.code) {
      case 'fit':
        return t('mends.reasons.fit', { share: percent(reason.score) });
      case 'shared_contacts': {
        const shown = reason.organizations.slice(0, 2).map((id) => words.name(names[id]));
        const more = reason.organizations.length - shown.length;
        const rest = more > 0 ? [t('mends.more', { count: more })] : [];
        return t('mends.reasons.shared_contacts', { names: [...shown, ...rest].join(', ') });
      }
      case 'same_region':
        return `${t('mends.reasons.same_region')} (${words.region(reason.region)})`;
      case 'closes_more':
        return t('mends.reasons.closes_more', { count: reason.count });
      case 'adjacent_stage':
        return t('mends.reasons.adjacent_stage', { stage: t(`stages.${reason.stage}`) });
      case 'well_tied':
        return t('mends.reasons.well_tied', { count: reason.ties });
    }
  };
}
