import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';

type Spread = { readonly p50: number; readonly p95: number };
export type PageFigures = {
  /** Bytes over the wire with an empty cache, in 1,000. */
  readonly weightKb: number;
  readonly requests: number;
  readonly ttfbMs: Spread;
  readonly lcpMs: Spread;
  /** The slowest of: opening a menu, closing it, three steps of the keyboard. */
  readonly interactionMs: Spread;
};

type Visit = { weight: number; requests: number; ttfb: number; lcp: number; interaction: number };

/** Each page as the person who would open it sees it. */
const journeys = [
  {
    who: 'firm',
    pages: ['', '/listings', '/listings?q=纱线', '/organizations', '/recommendations'],
  },
  { who: 'firm', pages: ['/introductions', '/projects', '/notifications'] },
  { who: 'platform', pages: ['/insights', '/administration'] },
] as const;

export async function measurePages(origin: string, runs: number) {
  const executablePath = process.env.CHROMIUM_PATH;
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const pages: Record<string, PageFigures> = {};
    for (const { who, pages: paths } of journeys) {
      const state = await signIn(browser, origin, who);
      for (const path of [...paths, ...(await firstOnes(browser, origin, state, paths))]) {
        const visits: Visit[] = [];
        // The first visit finds nothing compiled and no plan made: it is not counted.
        for (let run = 0; run <= runs; run += 1) {
          const seen = await visit(browser, `${origin}/zh${path}`, state);
          if (run > 0) visits.push(seen);
        }
        pages[nameOf(path)] = figuresOf(visits);
      }
    }
    return { browser: browser.version(), pages };
  } finally {
    await browser.close();
  }
}

type State = Awaited<ReturnType<BrowserContext['storageState']>>;

async function signIn(browser: Browser, origin: string, who: string): Promise<State> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${origin}/en/sign-in`, { waitUntil: 'networkidle' });
  await page.getByLabel('Mail address').fill(`${who}@demo.vicinity.example`);
  await page.getByRole('textbox', { name: 'Password' }).fill('vicinity-demo');
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
  const state = await context.storageState();
  await context.close();
  return state;
}

/** One listing and one organization, as they stand first in their lists. */
async function firstOnes(browser: Browser, origin: string, state: State, paths: readonly string[]) {
  const context = await browser.newContext({ storageState: state });
  const page = await context.newPage();
  const found: string[] = [];
  for (const list of paths.filter((path) => /^\/(listings|organizations)$/.test(path))) {
    await page.goto(`${origin}/zh${list}`, { waitUntil: 'networkidle' });
    const links = page.locator(`main a[href*="/zh${list}/"]`);
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const first = hrefs.find((href) => href && /\/[0-9a-f-]{36}$/.test(href));
    if (first) found.push(first.replace(/^\/zh/, ''));
  }
  await context.close();
  return found;
}

function nameOf(path: string): string {
  return path === '' ? '/' : path.replace(/\/[0-9a-f-]{36}$/, '/[id]');
}

async function visit(browser: Browser, url: string, storageState: State): Promise<Visit> {
  const context = await browser.newContext({
    storageState,
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  let weight = 0;
  let requests = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    weight += encodedDataLength;
    requests += 1;
  });
  await page.addInitScript(observe);
  await page.goto(url, { waitUntil: 'networkidle', timeout: 120_000 });
  const loaded = { weight, requests };
  await interact(page);
  const times = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    const first = navigation instanceof PerformanceNavigationTiming ? navigation.responseStart : 0;
    const { lcp = 0, interaction = 0 } = Reflect.get(window, 'vicinityTimes') ?? {};
    return { ttfb: first, lcp: Number(lcp), interaction: Number(interaction) };
  });
  await context.close();
  return { ...loaded, ...times };
}

/** Runs in the page, before anything of it. */
function observe(): void {
  const times = { lcp: 0, interaction: 0 };
  Reflect.set(window, 'vicinityTimes', times);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) times.lcp = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      times.interaction = Math.max(times.interaction, entry.duration);
  }).observe({ type: 'event', buffered: true, ...{ durationThreshold: 16 } });
}

async function interact(page: Page): Promise<void> {
  const menu = page.getByRole('banner').getByRole('button').last();
  await menu.click();
  await page.keyboard.press('Escape');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Tab');
  // Events are reported with the frame that follows them.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))),
  );
}

function figuresOf(visits: readonly Visit[]): PageFigures {
  const spread = (of: (visit: Visit) => number): Spread => {
    const sorted = visits.map(of).sort((a, b) => a - b);
    const at = (share: number) => Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? 0);
    return { p50: at(0.5), p95: at(0.95) };
  };
  return {
    weightKb: spread(({ weight }) => weight).p50 / 1000,
    requests: spread(({ requests }) => requests).p50,
    ttfbMs: spread(({ ttfb }) => ttfb),
    lcpMs: spread(({ lcp }) => lcp),
    interactionMs: spread(({ interaction }) => interaction),
  };
}
