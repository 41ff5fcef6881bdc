'use client';

import { useEffect, useRef } from 'react';
import { drawSymbol } from './draw-network';
import classes from './network.module.css';
import { usePalette } from './use-palette';
import { kinds } from './use-words';

const SIZE = 16;

/** The shape and colour that stand for a kind in the picture. */
export function KindSymbol({ kind }: { kind: (typeof kinds)[number] }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const palette = usePalette();
  const place = kinds.indexOf(kind);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    context.setTransform(2, 0, 0, 2, 0, 0);
    drawSymbol(context, place, palette.kinds[place] ?? '', SIZE);
  }, [palette, place]);
  return (
    <canvas
      ref={canvas}
      width={2 * SIZE}
      height={2 * SIZE}
      className={classes.symbol}
      aria-hidden
    />
  );
}
