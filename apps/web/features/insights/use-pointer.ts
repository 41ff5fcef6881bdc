'use client';

import { type RefObject, useEffect, useRef } from 'react';
import { type Camera, type Point, pan, type Size, zoomAt } from './camera';
import { nodeAt, type View } from './draw-network';

interface Handles {
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly move: (change: (camera: Camera, size: Size) => Camera) => void;
  readonly view: () => View;
  readonly hovered: RefObject<number | null>;
  readonly moving: RefObject<boolean>;
  readonly redraw: () => void;
  readonly onSelect: (node: number | null) => void;
}

/** A pointer that moves less than this (pixels) between press and release selects. */
const CLICK = 5;

/**
 * Drag moves, two fingers or the wheel zoom, a click selects. The wheel zooms only while the
 * picture has the focus or with Ctrl, so that it never takes the page's scrolling by surprise.
 */
export function usePointer(handles: Handles): void {
  const latest = useRef(handles);
  useEffect(() => {
    latest.current = handles;
  });
  const { canvas } = handles;
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const down = new Map<number, Point>();
    let travelled = 0;

    function at(event: PointerEvent | WheelEvent): Point {
      const box = element?.getBoundingClientRect();
      return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
    }

    function onDown(event: PointerEvent) {
      element?.setPointerCapture(event.pointerId);
      down.set(event.pointerId, at(event));
      travelled = 0;
    }

    function onMove(event: PointerEvent) {
      const { move, view, hovered, moving, redraw } = latest.current;
      const now = at(event);
      const before = down.get(event.pointerId);
      if (!before) {
        const found = nodeAt(view(), now);
        if (found !== hovered.current) {
          hovered.current = found;
          if (element) element.style.cursor = found === null ? 'grab' : 'pointer';
          redraw();
        }
        return;
      }
      moving.current = true;
      travelled += Math.hypot(now.x - before.x, now.y - before.y);
      const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
      down.set(event.pointerId, now);
      if (!other) return move((camera) => pan(camera, now.x - before.x, now.y - before.y));
      const was = Math.hypot(before.x - other.x, before.y - other.y);
      const is = Math.hypot(now.x - other.x, now.y - other.y);
      const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
      move((camera, size) => zoomAt(camera, size, middle, is / Math.max(was, 1)));
    }

    function onUp(event: PointerEvent) {
      const { view, moving, redraw, onSelect } = latest.current;
      const wasDown = down.delete(event.pointerId);
      if (down.size > 0) return;
      moving.current = false;
      redraw();
      if (wasDown && travelled < CLICK && event.type === 'pointerup') {
        onSelect(nodeAt(view(), at(event), event.pointerType === 'touch' ? 14 : 6));
      }
    }

    function onLeave() {
      latest.current.hovered.current = null;
      latest.current.redraw();
    }

    function onWheel(event: WheelEvent) {
      if (!event.ctrlKey && document.activeElement !== element) return;
      event.preventDefault();
      const place = at(event);
      latest.current.move((camera, size) =>
        zoomAt(camera, size, place, Math.exp(-event.deltaY * 0.0015)),
      );
    }

    element.addEventListener('pointerdown', onDown);
    element.addEventListener('pointermove', onMove);
    element.addEventListener('pointerup', onUp);
    element.addEventListener('pointercancel', onUp);
    element.addEventListener('pointerleave', onLeave);
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      element.removeEventListener('pointerdown', onDown);
      element.removeEventListener('pointermove', onMove);
      element.removeEventListener('pointerup', onUp);
      element.removeEventListener('pointercancel', onUp);
      element.removeEventListener('pointerleave', onLeave);
      element.removeEventListener('wheel', onWheel);
    };
  }, [canvas]);
}
