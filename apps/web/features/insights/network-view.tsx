'use client';

import { Anchor, Button, Chip, Grid, Group, Paper, Stack, Text } from '@mantine/core';
import type { DrawnNetwork } from '@vicinity/domain/insights';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { Link } from '@/i18n/routing';
import { EmptyState } from '@/ui/states';
import { KindSymbol } from './kind-symbol';
import { NetworkCanvas } from './network-canvas';
import { NetworkTable } from './network-table';
import { buildScene, neighbours, type Scene, type Visible, visibleIn } from './scene';
import { useQueryState } from './use-query-state';
import { kinds, layers, useWords } from './use-words';

/** The network drawn, filtered by kind and layer, with the table that says the same beside it. */
export function NetworkView({ network }: { network: DrawnNetwork }) {
  const t = useTranslations('insights.network');
  const words = useWords();
  const scene = useMemo(() => buildScene(network), [network]);
  const [shownKinds, setKinds] = useQueryState('kinds', kinds.join());
  const [shownLayers, setLayers] = useQueryState('layers', layers.join());
  const visible = useMemo(
    () => visibleIn(scene, new Set(shownKinds.split(',')), new Set(shownLayers.split(','))),
    [scene, shownKinds, shownLayers],
  );
  const [selected, setSelected] = useState<number | null>(null);
  const label = (node: number) => words.name(network.nodes[node]);
  if (network.nodes.length === 0) return <EmptyState title={t('empty')} />;
  return (
    <Stack gap="sm">
      <Choices
        label={t('kindFilter')}
        all={kinds}
        chosen={shownKinds.split(',')}
        onChange={setKinds}
        symbols
      />
      <Choices
        label={t('layerFilter')}
        all={layers}
        chosen={shownLayers.split(',')}
        onChange={setLayers}
      />
      <Grid gap="md">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <NetworkCanvas
            scene={scene}
            visible={visible}
            selected={selected}
            onSelect={setSelected}
            label={label}
          />
          {network.omitted > 0 && (
            <Text size="sm" c="dimmed" mt={4}>
              {t('omitted', { count: network.omitted })}
            </Text>
          )}
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Stack gap="sm">
            {selected !== null && (
              <Selected scene={scene} visible={visible} node={selected} onSelect={setSelected} />
            )}
            <NetworkTable
              scene={scene}
              visible={visible}
              selected={selected}
              onSelect={setSelected}
            />
          </Stack>
        </Grid.Col>
      </Grid>
    </Stack>
  );
}

interface ChoicesProps<Key extends string> {
  readonly label: string;
  readonly all: readonly Key[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string) => void;
  readonly symbols?: boolean;
}

function Choices<Key extends string>(props: ChoicesProps<Key>) {
  const { label, all, chosen, onChange, symbols = false } = props;
  const words = useWords();
  return (
    <Group gap="xs" role="group" aria-label={label}>
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      <Chip.Group
        multiple
        value={all.filter((key) => chosen.includes(key))}
        onChange={(next) => onChange(all.filter((key) => next.includes(key)).join())}
      >
        {all.map((key) => {
          const kind = kinds.find((each) => each === key);
          return (
            <Chip key={key} value={key} size="xs" variant="outline">
              {symbols && kind !== undefined && <KindSymbol kind={kind} />} {words.part(key)}
            </Chip>
          );
        })}
      </Chip.Group>
    </Group>
  );
}

interface SelectedProps {
  readonly scene: Scene;
  readonly visible: Visible;
  readonly node: number;
  readonly onSelect: (node: number | null) => void;
}

function Selected({ scene, visible, node, onSelect }: SelectedProps) {
  const t = useTranslations('insights.network');
  const words = useWords();
  const party = scene.network.nodes[node];
  if (party === undefined) return null;
  const tied = neighbours(scene, visible, node);
  return (
    <Paper withBorder p="sm">
      <Text fw={600} role="status">
        {t('selected', { name: words.name(party), ties: party.ties })}
      </Text>
      <Text size="sm" c="dimmed">
        {[words.part(party.kind), words.region(party.region)].filter(Boolean).join(' · ')}
      </Text>
      {tied.length > 0 && (
        <Group
          gap={4}
          mt="xs"
          role="group"
          aria-label={t('tiedWith')}
          mah={160}
          style={{ overflowY: 'auto' }}
        >
          {tied.map((other) => (
            <Button
              key={other}
              size="compact-xs"
              variant="default"
              mih={24}
              onClick={() => onSelect(other)}
            >
              {words.name(scene.network.nodes[other])}
            </Button>
          ))}
        </Group>
      )}
      <Group gap="md" mt="xs">
        <Anchor component={Link} href={`/organizations/${party.id}`} size="sm">
          {t('open')}
        </Anchor>
        <Button size="compact-xs" variant="subtle" mih={24} onClick={() => onSelect(null)}>
          {t('clear')}
        </Button>
      </Group>
    </Paper>
  );
}
