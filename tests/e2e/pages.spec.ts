import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test';
import { obstaclesOn } from './support/obstacles';
import { foldersWithPages, pages, type Reader, readers, type Sessions } from './support/pages';
import { openSession } from './support/session';

const widths = [390, 1440];
/** Each language is looked at in one of the two colour schemes. */
const looks = [
  { locale: 'zh', colorScheme: 'light' },
  { locale: 'en', colorScheme: 'dark' },
] as const;
type Look = (typeof looks)[number];

// Pages change nothing for each other: as many workers as there are share them.
test.describe.configure({ mode: 'parallel' });

let sessions: Sessions;
/** One per reader and look, for all pages: what the first has fetched, the others need not. */
const contexts = new Map<string, Promise<BrowserContext>>();

test.beforeAll(async ({ baseURL }) => {
  const opened = await Promise.all(
    readers.map(async (who) => [who, await openSession(baseURL ?? '', who)] as const),
  );
  sessions = (who) => {
    const found = opened.find(([name]) => name === who);
    if (!found) throw new Error(`${who} has no session`);
    return found[1];
  };
});
test.afterAll(async () => {
  for (const context of contexts.values()) await (await context).close();
  await Promise.all(readers.map((who) => sessions(who).api.dispose()));
});

test('every page has a row here, and every row a page', () => {
  expect(Object.keys(pages).sort()).toEqual(foldersWithPages().sort());
});

for (const [folder, rows] of Object.entries(pages)) {
  for (const [index, row] of rows.entries()) {
    test(`/${folder}${index > 0 ? ` (${index + 1})` : ''} as ${row.as}`, async ({ browser }) => {
      const address = await row.address(sessions);
      const wrong = await Promise.all(
        looks.map((look) => flawsIn(browser, row.as, look, address, row.status)),
      );
      expect(wrong.flat()).toEqual([]);
    });
  }
}

function contextOf(browser: Browser, as: Reader, look: Look): Promise<BrowserContext> {
  const key = `${as} ${look.locale}`;
  const there = contexts.get(key);
  if (there) return there;
  const { state } = sessions(as);
  const { colorScheme } = look;
  const fresh = browser.newContext({ storageState: state, colorScheme });
  contexts.set(key, fresh);
  return fresh;
}

/** What is wrong with a page in one language, at both widths. */
async function flawsIn(
  browser: Browser,
  as: Reader,
  look: Look,
  address: string,
  status = 200,
): Promise<string[]> {
  const flaws: string[] = [];
  const page = await (await contextOf(browser, as, look)).newPage();
  await page.setViewportSize({ width: widths[0] ?? 390, height: 900 });
  const say = (what: string) => flaws.push(`${look.locale}: ${what}`);
  page.on('pageerror', (error) => say(`page error: ${error.message}`));
  page.on('console', (message) => {
    const own = status !== 200 && message.text().includes(String(status));
    if (message.type() === 'error' && !own) say(`console: ${message.text()}`);
  });
  page.on('response', (response) => {
    const own = response.status() === status && response.url().endsWith(address);
    if (response.status() >= 400 && !own) say(`${response.status()} ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    // What was fetched ahead for a link is given up when the page is left.
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') say(`${reason} ${request.url()}`);
  });
  const response = await page.goto(`/${look.locale}${address}`);
  expect(response?.status()).toBe(status);
  await settled(page);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const flaw of await flawsSeen(page)) say(`${width} px: ${flaw}`);
  }
  await page.close();
  return flaws;
}

/** One heading of the first level, and nothing that still loads. */
async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.locator('main [role="status"] .mantine-Loader-root')).toHaveCount(0);
  await page.waitForLoadState('networkidle');
}

/** Too wide, or what axe finds serious or critical. */
async function flawsSeen(page: Page): Promise<string[]> {
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  return [...(beyond > 0 ? [`${beyond} px too wide`] : []), ...(await obstaclesOn(page))];
}
