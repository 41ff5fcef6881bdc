import type { Browser, BrowserContext } from '@playwright/test';
import { provideNames, quantile, slowDown } from './figures';

const VISITS = 5;

/** Opens the board in a browser that never saw it, then again and again in one that did. */
export async function measureOpening(
  browser: Browser,
  context: BrowserContext,
  address: string,
  slowdown: number,
) {
  const storageState = await context.storageState();
  const fresh = await browser.newContext({ storageState, viewport: { width: 1440, height: 900 } });
  await provideNames(fresh);
  const firstMs = await visit(fresh, address, slowdown);
  const later: number[] = [];
  for (let at = 0; at < VISITS; at += 1) later.push(await visit(fresh, address, slowdown));
  await fresh.close();
  return { firstMs, medianMs: quantile(later, 0.5), worstMs: quantile(later, 1) };
}

/** Milliseconds until cards are shown and a task asked for then has run. */
async function visit(context: BrowserContext, address: string, slowdown: number): Promise<number> {
  const page = await context.newPage();
  await slowDown(page, slowdown);
  await page.addInitScript(() => {
    const shown = new Promise<number>((resolve) => {
      const look = () => {
        if (!document.querySelector('[data-card]')) return requestAnimationFrame(look);
        return requestAnimationFrame(() => setTimeout(() => resolve(performance.now()), 0));
      };
      look();
    });
    Object.assign(window, { cardsShown: shown });
  });
  await page.goto(address, { waitUntil: 'commit' });
  const shownMs = await page.evaluate(() => Reflect.get(window, 'cardsShown'));
  await page.waitForSelector('[data-status="saved"]');
  await page.close();
  return Math.round(Number(shownMs));
}
