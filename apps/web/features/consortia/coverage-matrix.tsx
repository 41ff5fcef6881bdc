'use client';

import { Anchor, Stack, Table, Text } from '@mantine/core';
import type { ConsortiaView } from '@vicinity/domain/consortia';
import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/i18n/routing';
import { OrganizationName } from '@/ui/organization-name';
import { pickText } from '@/ui/text';
import { WideTable } from '@/ui/wide-table';

type Proposal = ConsortiaView['proposals'][number];

/** Which partner brings which required capability, and with what; a row for each capability. */
export function CoverageMatrix({
  view,
  proposal,
  label,
}: {
  view: ConsortiaView;
  proposal: Proposal;
  label: string;
}) {
  const t = useTranslations('consortia');
  const tc = useTranslations('common.organizationKinds');
  const locale = useLocale();
  return (
    <WideTable minWidth={520} label={label}>
      <Table withTableBorder withColumnBorders verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" miw={140}>
              {t('capability')}
            </Table.Th>
            {proposal.partners.map(({ organization }) => (
              <Table.Th key={organization.id} scope="col">
                <OrganizationName of={organization} />
                <Text size="xs" c="dimmed" fw={400}>
                  {tc(organization.kind)}
                </Text>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {view.required.map(({ code, trl, ...names }) => (
            <Table.Tr key={code}>
              <Table.Th scope="row" fw={500}>
                {names[locale]}
                {trl !== null && (
                  <Text size="xs" c="dimmed" fw={400}>
                    {t('asked', { trl })}
                  </Text>
                )}
              </Table.Th>
              {proposal.partners.map(({ organization, contributions }) => (
                <Table.Td key={organization.id} style={{ overflowWrap: 'anywhere' }}>
                  {contributions
                    .filter(({ required }) => required === code)
                    .map((contribution) => (
                      <Contributed key={contribution.listing.id} contribution={contribution} />
                    ))}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
}

function Contributed({
  contribution: { listing, strength, trl, leads },
}: {
  contribution: Proposal['partners'][number]['contributions'][number];
}) {
  const t = useTranslations('consortia');
  const locale = useLocale();
  const title = pickText(locale, listing.titleZh, listing.titleEn);
  const notes = [
    leads ? t('leads') : t('also'),
    ...(trl === null ? [] : [`TRL ${trl}`]),
    ...(strength === 1 ? [] : [t('alike', { percent: Math.round(strength * 100) })]),
  ];
  return (
    <Stack gap={0}>
      <Anchor component={Link} href={`/listings/${listing.id}`} size="sm" lang={title.lang}>
        {title.text}
      </Anchor>
      <Text size="xs" c="dimmed">
        {notes.join(' · ')}
      </Text>
    </Stack>
  );
}
