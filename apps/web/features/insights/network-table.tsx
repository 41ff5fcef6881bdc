'use client';

import { Button, Group, Pagination, Table, TextInput, UnstyledButton } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { download, toCsv } from '@/ui/csv';
import { WideTable } from '@/ui/wide-table';
import { KindSymbol } from './kind-symbol';
import classes from './network.module.css';
import type { Scene, Visible } from './scene';
import { useFigures, useWords } from './use-words';

const PAGE = 12;

interface Props {
  readonly scene: Scene;
  readonly visible: Visible;
  readonly selected: number | null;
  readonly onSelect: (node: number) => void;
}

/** The organizations of the picture as a table, the best tied first: the same without sight. */
export function NetworkTable({ scene, visible, selected, onSelect }: Props) {
  const t = useTranslations('insights');
  const tc = useTranslations('common');
  const words = useWords();
  const { number } = useFigures();
  const [search, setSearch] = useState('');
  const [page, setPage] = useState(1);
  const { nodes } = scene.network;
  const order = useMemo(() => {
    const shown = nodes.map((_, i) => i).filter((i) => visible.nodes[i] === 1);
    return shown.sort((a, b) => (nodes[b]?.ties ?? 0) - (nodes[a]?.ties ?? 0));
  }, [nodes, visible]);
  const wanted = search.trim().toLowerCase();
  const found = order.filter((i) => {
    const node = nodes[i];
    return `${node?.zh ?? ''} ${node?.en ?? ''}`.toLowerCase().includes(wanted);
  });
  const pages = Math.max(1, Math.ceil(found.length / PAGE));
  const current = Math.min(page, pages);

  function save() {
    const head = ['party', 'kind', 'region', 'ties', 'component', 'brokerage'] as const;
    const lines = order.flatMap((i) => {
      const node = nodes[i];
      if (node === undefined) return [];
      const { kind, ties, component, brokerage } = node;
      const region = words.region(node.region);
      return [[words.name(node), words.part(kind), region, ties, component, brokerage, node.id]];
    });
    download('network.csv', toCsv([[...head.map((key) => t(`columns.${key}`)), 'id'], ...lines]));
  }

  return (
    <section aria-label={t('network.table')}>
      <Group gap="xs" mb="xs" align="flex-end">
        <TextInput
          flex="1 1 12rem"
          label={t('network.find')}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <Button variant="default" onClick={save}>
          {t('csv')}
        </Button>
      </Group>
      <WideTable minWidth={380} label={t('network.table')}>
        <Table fz="sm" highlightOnHover className={classes.table}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('columns.party')}</Table.Th>
              <Table.Th>{t('columns.kind')}</Table.Th>
              <Table.Th className={classes.numbers}>{t('columns.ties')}</Table.Th>
              <Table.Th className={classes.numbers}>{t('columns.component')}</Table.Th>
              <Table.Th className={classes.numbers}>{t('columns.brokerage')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {found.slice((current - 1) * PAGE, current * PAGE).map((i) => {
              const node = nodes[i];
              if (node === undefined) return null;
              const name = words.name(node);
              return (
                <Table.Tr key={node.id} aria-selected={i === selected}>
                  <Table.Td>
                    <UnstyledButton
                      onClick={() => onSelect(i)}
                      fz="sm"
                      fw={i === selected ? 650 : undefined}
                      mih={24}
                    >
                      {name}
                    </UnstyledButton>
                  </Table.Td>
                  <Table.Td style={{ whiteSpace: 'nowrap' }}>
                    <KindSymbol kind={node.kind} /> {words.part(node.kind)}
                  </Table.Td>
                  <Table.Td className={classes.numbers}>{number(node.ties)}</Table.Td>
                  <Table.Td className={classes.numbers}>{number(node.component)}</Table.Td>
                  <Table.Td className={classes.numbers}>
                    {number(node.brokerage, { maximumFractionDigits: 3 })}
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </WideTable>
      {pages > 1 && (
        <Pagination
          mt="xs"
          size="sm"
          total={pages}
          value={current}
          onChange={setPage}
          getItemProps={(item) => ({ 'aria-label': tc('page', { page: item }) })}
          getControlProps={(control) => ({
            'aria-label': control === 'previous' ? tc('previousPage') : tc('nextPage'),
          })}
        />
      )}
    </section>
  );
}
