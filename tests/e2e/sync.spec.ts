import { expect, type Page, test } from '@playwright/test';
import { connect } from '@vicinity/db';
import { demoPage } from './support/demo-page';
import { OwnStack } from './support/own-stack';

/**
 * What the board says while servers, the database and rights go away under somebody who writes:
 * always the truth, and nothing that is on the page is lost.
 */
const status = (page: Page) => page.locator('[data-status]').first();
const line = (page: Page) => page.locator('section[data-column]').first().getByRole('textbox');
const cards = (page: Page, label: string) =>
  page.getByRole('article', { name: new RegExp(`^${label} \\d+$`) });

test.describe('somebody who writes on a board', () => {
  test.describe.configure({ mode: 'serial' });
  let stack: OwnStack;
  let lead: Page;
  let writer: Page;
  let leadsProject: Page;
  let partnerName: string;

  test.beforeAll(async ({ browser }) => {
    test.setTimeout(300_000);
    stack = await OwnStack.start();
    const { projectId, name } = await partnership(stack.databaseUrl);
    partnerName = name;
    const board = `/en/projects/${projectId}/board`;
    lead = await demoPage(browser, 'firm', 'en', stack.origin);
    writer = await demoPage(browser, 'university', 'en', stack.origin);
    leadsProject = await lead.context().newPage();
    await leadsProject.goto(`/en/projects/${projectId}`);
    for (const page of [lead, writer]) {
      await page.goto(board);
      await expect(status(page)).toHaveAttribute('data-status', 'saved');
    }
    await writer.evaluate(watchStatus);
  });
  test.afterAll(() => stack?.stop());

  /** Adds cards until `done`, as fast as a person could not. @returns how many */
  async function writeWhile(label: string, done: Promise<unknown>): Promise<number> {
    let isDone = false;
    const until = done.finally(() => {
      isDone = true;
    });
    let count = 0;
    while (!isDone && (await line(writer).isVisible())) {
      count += await add(`${label} ${count}`);
    }
    await until;
    return count;
  }

  /** 0 where the line went away meanwhile. */
  async function add(title: string): Promise<number> {
    try {
      await line(writer).fill(title, { timeout: 2_000 });
      await line(writer).press('Enter', { timeout: 2_000 });
      await writer.getByRole('article', { name: title, exact: true }).waitFor({ timeout: 5_000 });
    } catch {
      return 0;
    }
    return 1;
  }

  async function write(label: string, from: number, to: number): Promise<void> {
    for (let index = from; index < to; index += 1) {
      expect(await add(`${label} ${index}`)).toBe(1);
    }
  }

  /** All that the badge has said since it was last asked. */
  function said(): Promise<string[]> {
    return writer.evaluate(() => window.said?.splice(0) ?? []);
  }

  async function allArrive(label: string): Promise<void> {
    const count = await cards(writer, label).count();
    expect(count).toBeGreaterThan(0);
    await expect(cards(lead, label)).toHaveCount(count);
  }

  async function managePartner(...items: string[]): Promise<void> {
    await leadsProject.getByRole('button', { name: `Manage ${partnerName}` }).click();
    for (const item of items) await leadsProject.getByRole('menuitem', { name: item }).click();
  }

  test('is told when the server is killed, and everything arrives when it is back', async () => {
    await writeWhile('Killed', stack.killCollab());
    await expect(status(writer)).toHaveAttribute('data-status', 'offline');
    await said();
    const written = await cards(writer, 'Killed').count();
    await write('Killed', written, written + 3);
    await expect(status(writer)).toHaveText(/Offline · \d+ changes wait here/);
    expect(await said()).not.toContain('saved');
    await stack.startCollab();
    await expect(status(writer)).toHaveAttribute('data-status', 'saved');
    await allArrive('Killed');
  });

  test('is told while the database is away, and everything arrives when it is back', async () => {
    await writeWhile('Stopped', stack.stopDatabase());
    await said();
    const written = await cards(writer, 'Stopped').count();
    await write('Stopped', written, written + 3);
    await expect(status(writer)).toHaveAttribute('data-status', /syncing|offline/);
    expect(await said()).not.toContain('saved');
    await stack.startDatabase();
    await expect(status(writer)).toHaveAttribute('data-status', 'saved');
    await allArrive('Stopped');
  });

  test('is told when the role allows only reading, and keeps what was not taken', async () => {
    await writeWhile('Turned', managePartner('Funder'));
    await expect(status(writer)).toHaveAttribute('data-status', 'read-only');
    await expect(line(writer)).toHaveCount(0);
    const shown = await cards(writer, 'Turned').count();
    const stored = await cards(lead, 'Turned').count();
    const [, waiting = '0'] = /(\d+) changes? (was|were) not taken/.exec(
      (await status(writer).textContent()) ?? '',
    ) ?? [''];
    expect(Number(waiting)).toBeGreaterThanOrEqual(shown - stored);
    await managePartner('Partner');
    await expect(status(writer)).toHaveAttribute('data-status', 'saved');
    await allArrive('Turned');
  });

  test('is told when the right is withdrawn, and sees on what was written', async () => {
    const removed = managePartner('Remove from the project').then(() =>
      leadsProject.getByRole('dialog').getByRole('button', { name: 'Confirm' }).click(),
    );
    await writeWhile('Withdrawn', removed);
    await expect(status(writer)).toHaveAttribute('data-status', 'closed');
    await expect(status(writer)).toHaveText(/No access/);
    const [shown, stored] = [
      await cards(writer, 'Withdrawn').count(),
      await cards(lead, 'Withdrawn').count(),
    ];
    expect(shown).toBeGreaterThanOrEqual(stored);
    await expect(line(writer)).toHaveCount(0);
  });
});

declare global {
  interface Window {
    said?: string[];
  }
}

/** In the page: notes whatever the badge says, however short. */
function watchStatus(): void {
  const heard: string[] = [];
  window.said = heard;
  new MutationObserver(() => {
    const now = document.querySelector('[data-status]')?.getAttribute('data-status');
    if (now && heard.at(-1) !== now) heard.push(now);
  }).observe(document.body, { subtree: true, childList: true, attributeFilter: ['data-status'] });
}

/** A project of the demo that the firm leads, with the university as a partner. */
async function partnership(databaseUrl: string): Promise<{ projectId: string; name: string }> {
  const { sql, close } = connect(databaseUrl, { max: 1 });
  const of = (who: string) => sql`
    select m.organization_id from members m join persons p on p.id = m.person_id
    where p.email = ${`${who}@demo.vicinity.example`}`;
  try {
    const [row] = await sql<{ projectId: string; name: string }[]>`
      with partner as (
        insert into participants (project_id, organization_id, role, state, joined_at)
        select p.id, (${of('university')}), 'partner', 'active', now()
        from projects p join participants l on l.project_id = p.id
        where l.organization_id = (${of('firm')}) and l.role = 'lead' and p.state = 'active'
        order by p.created_at desc limit 1
        on conflict (project_id, organization_id)
          do update set role = 'partner', state = 'active'
        returning project_id, organization_id
      )
      select project_id as "projectId", coalesce(o.name_en, o.name_zh) as "name"
      from partner join organizations o on o.id = organization_id`;
    if (!row) throw new Error('The firm of the demo leads no project');
    return row;
  } finally {
    await close();
  }
}
