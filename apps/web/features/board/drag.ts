'use client';

import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import {
  attachClosestEdge,
  extractClosestEdge,
} from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge';
import type { BoardView } from '@vicinity/board';
import { type RefObject, useEffect, useState } from 'react';

export type CardDrag =
  | { readonly kind: 'idle' }
  | { readonly kind: 'dragged' }
  /** Another card hovers, and would land above or below. */
  | { readonly kind: 'hovered'; readonly edge: 'top' | 'bottom' };

const IDLE: CardDrag = { kind: 'idle' };

/** Makes a card draggable and a place to drop another card above or below. */
export function useCardDrag(ref: RefObject<HTMLElement | null>, id: string, enabled: boolean) {
  const [drag, setDrag] = useState<CardDrag>(IDLE);
  useEffect(() => {
    const element = ref.current;
    if (!element || !enabled) return;
    const edgeOf = (data: Record<string | symbol, unknown>): CardDrag => ({
      kind: 'hovered',
      edge: extractClosestEdge(data) === 'top' ? 'top' : 'bottom',
    });
    return combine(
      draggable({
        element,
        getInitialData: () => ({ card: id }),
        onDragStart: () => setDrag({ kind: 'dragged' }),
        onDrop: () => setDrag(IDLE),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => typeof source.data.card === 'string' && source.data.card !== id,
        getData: ({ input }) =>
          attachClosestEdge({ card: id }, { element, input, allowedEdges: ['top', 'bottom'] }),
        onDrag: ({ self }) => setDrag(edgeOf(self.data)),
        onDragLeave: () => setDrag(IDLE),
        onDrop: () => setDrag(IDLE),
      }),
    );
  }, [ref, id, enabled]);
  return drag;
}

/** Makes a column a place to drop cards, behind its last. Returns whether a card hovers. */
export function useColumnDrop(ref: RefObject<HTMLElement | null>, id: string): boolean {
  const [hovered, setHovered] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    return dropTargetForElements({
      element,
      canDrop: ({ source }) => typeof source.data.card === 'string',
      getData: () => ({ column: id }),
      onDragEnter: () => setHovered(true),
      onDragLeave: () => setHovered(false),
      onDrop: () => setHovered(false),
    });
  }, [ref, id]);
  return hovered;
}

export interface Drop {
  readonly card: string;
  readonly columnId: string;
  /** Among the column's cards without the one that moves. */
  readonly index: number;
}

/** Calls `dropped` when a card was let go over a column or a card of the board. */
export function useDrops(view: BoardView | null, dropped: (drop: Drop) => void): void {
  useEffect(() => {
    if (!view) return;
    return monitorForElements({
      canMonitor: ({ source }) => typeof source.data.card === 'string',
      onDrop: ({ source, location }) => {
        const { card } = source.data;
        if (typeof card !== 'string') return;
        const drop = dropAt(
          view,
          card,
          location.current.dropTargets.map((target) => target.data),
        );
        if (drop) dropped(drop);
      },
    });
  }, [view, dropped]);
}

function dropAt(
  view: BoardView,
  card: string,
  targets: readonly Record<string | symbol, unknown>[],
): Drop | null {
  const columnId = targets.find((data) => typeof data.column === 'string')?.column;
  const column = view.columns.find((candidate) => candidate.id === columnId);
  if (!column) return null;
  const others = column.cards.filter((candidate) => candidate.id !== card);
  const over = targets.find((data) => typeof data.card === 'string');
  const at = others.findIndex((candidate) => candidate.id === over?.card);
  if (!over || at < 0) return { card, columnId: column.id, index: others.length };
  const isAbove = extractClosestEdge(over) === 'top';
  return { card, columnId: column.id, index: isAbove ? at : at + 1 };
}
