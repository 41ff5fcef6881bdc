'use client';

import { ActionIcon, Text } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { IconArrowsMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useRef } from 'react';
import { type Camera, fitCamera, moveByKey, type Size, zoomMiddle } from './camera';
import { drawNetwork, type View } from './draw-network';
import classes from './network.module.css';
import type { Scene, Visible } from './scene';
import { useLayout } from './use-layout';
import { usePalette } from './use-palette';
import { usePointer } from './use-pointer';

interface Props {
  readonly scene: Scene;
  readonly visible: Visible;
  readonly selected: number | null;
  readonly onSelect: (node: number | null) => void;
  readonly label: (node: number) => string;
}

/** The picture of the network on a canvas: drag, wheel or pinch, keys and buttons move it. */
export function NetworkCanvas({ scene, visible, selected, onSelect, label }: Props) {
  const t = useTranslations('insights.network');
  const palette = usePalette();
  const canvas = useRef<HTMLCanvasElement>(null);
  const camera = useRef<Camera | null>(null);
  const size = useRef<Size>({ width: 0, height: 0 });
  const hovered = useRef<number | null>(null);
  const moving = useRef(false);
  const frame = useRef(0);
  const latest = useRef<() => void>(() => {});
  const redraw = useCallback(() => {
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => latest.current());
  }, []);
  const { positions, settled } = useLayout(scene.graph, useReducedMotion() ?? false, redraw);

  function view(): View {
    return {
      scene,
      visible,
      positions,
      palette,
      selected,
      label,
      camera: camera.current ?? fitCamera(positions, size.current),
      size: size.current,
      hovered: hovered.current,
      moving: moving.current,
    };
  }

  useEffect(() => {
    latest.current = () => {
      const context = canvas.current?.getContext('2d');
      if (!context || size.current.width === 0) return;
      const ratio = window.devicePixelRatio || 1;
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      drawNetwork(context, view());
    };
    redraw();
  });

  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      const { width, height } = element.getBoundingClientRect();
      const ratio = window.devicePixelRatio || 1;
      element.width = Math.round(width * ratio);
      element.height = Math.round(height * ratio);
      size.current = { width, height };
      redraw();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [redraw]);

  const move = useCallback(
    (change: (camera: Camera, size: Size) => Camera) => {
      const from = camera.current ?? fitCamera(positions, size.current);
      camera.current = change(from, size.current);
      redraw();
    },
    [positions, redraw],
  );

  function zoom(factor: number) {
    move((from, area) => zoomMiddle(from, area, factor));
  }

  function showAll() {
    camera.current = null;
    redraw();
  }

  usePointer({ canvas, move, view, hovered, moving, redraw, onSelect });

  function onKeyDown(event: React.KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const from = camera.current ?? fitCamera(positions, size.current);
    const moved = moveByKey(event.key, from, size.current);
    if (event.key === 'Escape') onSelect(null);
    else if (event.key === '0') showAll();
    else if (moved !== null) move(() => moved);
    else return;
    event.preventDefault();
  }

  const { nodes, edges } = scene.network;
  return (
    <div className={classes.frame}>
      <canvas
        ref={canvas}
        className={classes.canvas}
        tabIndex={0}
        role="img"
        aria-label={t('label', { nodes: nodes.length, edges: edges.length })}
        onKeyDown={onKeyDown}
      />
      <div className={classes.buttons}>
        <ActionIcon variant="default" onClick={() => zoom(1.4)} aria-label={t('zoomIn')}>
          <IconPlus size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="default" onClick={() => zoom(1 / 1.4)} aria-label={t('zoomOut')}>
          <IconMinus size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="default" onClick={showAll} aria-label={t('fit')}>
          <IconArrowsMaximize size={16} aria-hidden />
        </ActionIcon>
      </div>
      {!settled && (
        <Text size="xs" className={classes.status} role="status">
          {t('settling')}
        </Text>
      )}
    </div>
  );
}
