import { Table } from '@mantine/core';
import type { ReactNode } from 'react';

/**
 * A table that keeps its columns legible where the page is narrower: it scrolls by itself, by the
 * keyboard too, which takes a region that can be focused and has a name.
 */
export function WideTable(props: { label: string; minWidth: number; children: ReactNode }) {
  return (
    <Table.ScrollContainer
      type="native"
      role="region"
      aria-label={props.label}
      tabIndex={0}
      minWidth={props.minWidth}
    >
      {props.children}
    </Table.ScrollContainer>
  );
}
