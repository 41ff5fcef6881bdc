import type { BrowserContext, CDPSession, Page } from '@playwright/test';

/** The value below which that share of the values lies; null without values. */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return value === undefined ? null : Math.round(value * 10) / 10;
}

export async function slowDown(page: Page, rate: number): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  return session;
}

/** tsx names inner functions by a helper of its own, which what runs in a page must find there. */
export async function provideNames(context: BrowserContext): Promise<void> {
  await context.addInitScript('globalThis.__name ??= (named) => named;');
}
