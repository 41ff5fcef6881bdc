'use client';

import { type Graph, startLayout } from '@vicinity/network';
import { useEffect, useMemo, useState } from 'react';

/** Milliseconds of each frame that the layout may take. */
const SLICE = 12;

/**
 * Lays a graph out in slices between frames, so that the page stays responsive; `onMove` follows
 * each slice, or only the last where motion is unwelcome.
 */
export function useLayout(graph: Graph, still: boolean, onMove: () => void) {
  const layout = useMemo(() => startLayout(graph, { seed: 1 }), [graph]);
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    let frame = 0;
    function slice() {
      const end = performance.now() + SLICE;
      while (layout.remaining > 0 && performance.now() < end) layout.advance(1);
      const done = layout.remaining === 0;
      if (!still || done) onMove();
      if (done) setSettled(true);
      else frame = requestAnimationFrame(slice);
    }
    setSettled(false);
    frame = requestAnimationFrame(slice);
    return () => cancelAnimationFrame(frame);
  }, [layout, still, onMove]);
  return { positions: layout.positions, settled };
}
