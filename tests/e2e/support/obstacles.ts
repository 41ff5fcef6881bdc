import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

declare global {
  /** Only what of axe-core is used here, in the page. */
  var axe:
    | {
        run(
          context: Document,
          options: { resultTypes: string[]; runOnly: string[] },
        ): Promise<{
          violations: {
            id: string;
            impact: string | null;
            nodes: { target: unknown[]; failureSummary?: string }[];
          }[];
        }>;
      }
    | undefined;
}

/** What axe finds serious or critical on a page as it stands, each with where it is. */
export async function obstaclesOn(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => globalThis.axe !== undefined))) await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const found = await globalThis.axe?.run(document, {
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    if (!found) throw new Error('axe is not there');
    return found.violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes
          .slice(0, 3)
          .map(
            ({ target, failureSummary = '' }) =>
              `${id}: ${target.join(' ')} ${failureSummary.replace(/\s+/g, ' ').slice(0, 200)}`,
          ),
      );
  });
}
