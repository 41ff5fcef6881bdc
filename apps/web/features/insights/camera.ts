/** Where the picture is looked at: the world point in its middle, and pixels per world unit. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const SCALES = { least: 0.5, most: 400 };

/** The camera that shows all positions (x, y per node) with a margin. */
export function fitCamera(positions: ArrayLike<number>, size: Size, margin = 32): Camera {
  if (positions.length === 0) return { x: 0, y: 0, scale: 20 };
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < positions.length; i += 2) {
    const x = positions[i] ?? 0;
    const y = positions[i + 1] ?? 0;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const scale = Math.min(
    (size.width - 2 * margin) / Math.max(right - left, 1),
    (size.height - 2 * margin) / Math.max(bottom - top, 1),
  );
  return { x: (left + right) / 2, y: (top + bottom) / 2, scale: bounded(scale) };
}

/** Moves the picture by screen pixels. */
export function pan(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x - dx / camera.scale, y: camera.y - dy / camera.scale };
}

/** Zooms so that the world point under `at` (screen pixels) stays where it is. */
export function zoomAt(camera: Camera, size: Size, at: Point, factor: number): Camera {
  const scale = bounded(camera.scale * factor);
  const world = toWorld(camera, size, at);
  return {
    x: world.x - (at.x - size.width / 2) / scale,
    y: world.y - (at.y - size.height / 2) / scale,
    scale,
  };
}

export function toWorld(camera: Camera, size: Size, at: Point): Point {
  return {
    x: camera.x + (at.x - size.width / 2) / camera.scale,
    y: camera.y + (at.y - size.height / 2) / camera.scale,
  };
}

const STEP = 60;
const ZOOM = 1.3;

/** Zooms about the middle of the picture. */
export function zoomMiddle(camera: Camera, size: Size, factor: number): Camera {
  return zoomAt(camera, size, { x: size.width / 2, y: size.height / 2 }, factor);
}

/** Where a key moves the camera; null for a key that does not. */
export function moveByKey(key: string, camera: Camera, size: Size): Camera | null {
  switch (key) {
    case 'ArrowLeft':
      return pan(camera, STEP, 0);
    case 'ArrowRight':
      return pan(camera, -STEP, 0);
    case 'ArrowUp':
      return pan(camera, 0, STEP);
    case 'ArrowDown':
      return pan(camera, 0, -STEP);
    case '+':
    case '=':
      return zoomMiddle(camera, size, ZOOM);
    case '-':
      return zoomMiddle(camera, size, 1 / ZOOM);
    default:
      return null;
  }
}

function bounded(scale: number): number {
  return Math.min(SCALES.most, Math.max(SCALES.least, scale));
}
