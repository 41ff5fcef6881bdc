import { expect, it } from 'vitest';
import { fitCamera, moveByKey, pan, toWorld, zoomAt } from './camera';

const size = { width: 400, height: 300 };

it('fits all positions within the margin', () => {
  const camera = fitCamera([-10, 0, 10, 0, 0, 5], size);
  for (const [x, y] of [
    [-10, 0],
    [10, 0],
    [0, 5],
  ] as const) {
    const left = (x - camera.x) * camera.scale + 200;
    const top = (y - camera.y) * camera.scale + 150;
    expect(left).toBeGreaterThanOrEqual(31.9);
    expect(left).toBeLessThanOrEqual(368.1);
    expect(top).toBeGreaterThanOrEqual(31.9);
    expect(top).toBeLessThanOrEqual(268.1);
  }
  expect(Number.isFinite(fitCamera([], size).scale)).toBe(true);
});

it('keeps what is under the pointer there while zooming', () => {
  const camera = { x: 3, y: -2, scale: 20 };
  const at = { x: 77, y: 210 };
  const before = toWorld(camera, size, at);
  const after = toWorld(zoomAt(camera, size, at, 1.7), size, at);
  expect(after.x).toBeCloseTo(before.x, 9);
  expect(after.y).toBeCloseTo(before.y, 9);
});

it('pans by what the pointer moved', () => {
  expect(pan({ x: 0, y: 0, scale: 10 }, 50, -20)).toEqual({ x: -5, y: 2, scale: 10 });
});

it('keys move the picture the way the arrow points away from, and other keys do nothing', () => {
  const camera = { x: 0, y: 0, scale: 10 };
  expect(moveByKey('ArrowRight', camera, size)).toEqual({ x: 6, y: 0, scale: 10 });
  expect(moveByKey('+', camera, size)?.scale).toBeCloseTo(13, 9);
  expect(moveByKey('a', camera, size)).toBeNull();
});
