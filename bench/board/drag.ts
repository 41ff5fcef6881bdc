import type { BrowserContext } from '@playwright/test';
import { quantile, slowDown } from './figures';

const STEPS = 180;

/** Carries a card across all columns, a pointer event a frame, and looks at the frames. */
export async function measureDrag(context: BrowserContext, address: string, slowdown: number) {
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForSelector('[data-status="saved"]');
  await slowDown(page, slowdown);
  const card = await page.locator('[data-card]').first().boundingBox();
  const board = await page.locator('[data-scroller]').boundingBox();
  if (!card || !board) throw new Error('Nothing to drag');
  await page.mouse.move(card.x + 40, card.y + 15);
  await page.mouse.down();
  await page.mouse.move(card.x + 60, card.y + 25, { steps: 3 });
  await page.evaluate(() => {
    const frames: number[] = [];
    const note = (at: number) => {
      frames.push(at);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
    Object.assign(window, { frames });
  });
  const began = Date.now();
  for (let step = 0; step < STEPS; step += 1) {
    const x = board.x + 60 + ((board.width - 120) * step) / STEPS;
    const y = board.y + 120 + 200 * (1 + Math.sin(step / 12));
    await page.mouse.move(x, y);
    const ahead = began + step * 16.7 - Date.now();
    if (ahead > 0) await new Promise((resolve) => setTimeout(resolve, ahead));
  }
  const frames: unknown = await page.evaluate(() => Reflect.get(window, 'frames'));
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await page.close();
  const times = Array.isArray(frames) ? frames.map(Number) : [];
  const gaps = times.slice(1).map((at, index) => at - (times[index] ?? at));
  const seconds = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1_000;
  return {
    framesPerSecond: Math.round((gaps.length / seconds) * 10) / 10,
    p95FrameMs: quantile(gaps, 0.95),
    longestFrameMs: quantile(gaps, 1),
    droppedShare: Math.round((gaps.filter((gap) => gap > 25).length / gaps.length) * 1_000) / 1_000,
  };
}
