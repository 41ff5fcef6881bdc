import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { measureDrag } from './board/drag';
import { openInstallation } from './board/installation';
import { measureOpening } from './board/opening';
import { seedProject } from './board/project';
import { signIn } from './board/sign-in';
import { measureTyping } from './board/typing';

const SIZES = [100, 500, 2_000];
/** How much slower than this machine the browser is made to compute. */
const SLOWDOWN = 4;

/**
 * `board [--json] [--cards N,…] [--only open,drag,typing] [--server URL]`: the board in a real
 * Chromium on a processor slowed four times. `open`: milliseconds from the start of navigation to
 * cards that are shown and answer, first and later visits. `drag`: frames while a card is carried
 * across the columns. `typing`: milliseconds from a key to the frame that shows its letter, while
 * 20 others write the same text. `--server` measures what runs there, on the data of DATA_DIR.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean', default: false },
      cards: { type: 'string', default: SIZES.join(',') },
      only: { type: 'string', default: 'open,drag,typing' },
      server: { type: 'string' },
    },
  });
  const wanted = values.only.split(',');
  const executablePath = process.env.CHROMIUM_PATH;
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const installation = await openInstallation(values.server).catch(async (error: unknown) => {
    await browser.close();
    throw error;
  });
  try {
    const context = await signIn(browser, installation.url);
    const results: Record<string, unknown>[] = [];
    for (const cards of values.cards.split(',').map(Number)) {
      const project = await seedProject(installation.databaseUrl, cards);
      const address = `${installation.url}/en/projects/${project.id}/board`;
      const result = {
        cards,
        ...(wanted.includes('open') && {
          open: await measureOpening(browser, context, address, SLOWDOWN),
        }),
        ...(wanted.includes('drag') && { drag: await measureDrag(context, address, SLOWDOWN) }),
        ...(wanted.includes('typing') && {
          typing: await measureTyping(context, address, project, installation, SLOWDOWN),
        }),
      };
      results.push(result);
      if (!values.json) console.log(JSON.stringify(result, null, 2));
    }
    const machine = { cpu: cpus()[0]?.model, cores: cpus().length, node: process.version };
    if (values.json) console.log(JSON.stringify({ machine, slowdown: SLOWDOWN, results }));
  } finally {
    await browser.close();
    await installation.stop();
  }
}
