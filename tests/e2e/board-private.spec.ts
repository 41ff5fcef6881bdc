import { inflateRawSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { add, boardPerson, card, demoProject, openBoard, opener } from './support/board-page';

const run = Date.now().toString(36);
const title = `Discussed ${run}`;
const secret = `walk-away price ${run}`;
const open = `shipping on Monday ${run}`;

/** Large answers of the sync engine come deflated, behind a few bytes that say so. */
function inflated(frame: Buffer): Buffer[] {
  return [1, 2, 3, 4, 5].flatMap((from) => {
    try {
      return inflateRawSync(frame.subarray(from));
    } catch {
      return [];
    }
  });
}

/** Every byte that a page receives, over HTTP and over sockets, as text. */
function received(page: Page) {
  const pieces: Buffer[] = [];
  const reading: Promise<void>[] = [];
  page.on('response', (response) => {
    pieces.push(Buffer.from(JSON.stringify(response.headers())));
    reading.push(
      response.body().then(
        (body) => void pieces.push(body),
        () => undefined, // a redirect has no body
      ),
    );
  });
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      const frame = Buffer.from(payload);
      pieces.push(frame, ...inflated(frame));
    }),
  );
  return {
    async holds(text: string): Promise<boolean> {
      await Promise.all(reading);
      const encodings = (['utf8', 'utf16le'] as const).map((form) => Buffer.from(text, form));
      return pieces.some((piece) => encodings.some((encoded) => piece.includes(encoded)));
    },
  };
}

test('a comment for one organization reaches nobody else, in no byte', async ({ browser }) => {
  test.setTimeout(300_000);
  const firm = await boardPerson(browser, 'firm');
  const member = await boardPerson(browser, 'member');
  const reader = await boardPerson(browser, 'government');
  const bytes = received(reader);
  const project = await demoProject(firm);
  for (const page of [firm, member, reader]) await openBoard(page, project);
  await add(firm, 0, title);
  for (const page of [firm, member, reader]) {
    await expect(card(page, title)).toBeVisible();
    await opener(page, title).click();
    await expect(page.getByRole('region', { name: 'Comments' })).toBeVisible();
  }
  const box = firm.getByRole('region', { name: 'Comments' });
  await box
    .getByText(/^Only /)
    .first()
    .click();
  await expect(box.getByText(/^Only members of .+ will read this\.$/)).toBeVisible();
  await box.getByRole('textbox', { name: 'Comment' }).fill(secret);
  await box.getByRole('button', { name: /^Send to .+ only$/ }).click();
  await expect(box.getByText(secret)).toBeVisible();
  await box.getByText('All parties', { exact: true }).click();
  await box.getByRole('textbox', { name: 'Comment' }).fill(open);
  await box.getByRole('button', { name: 'Send to all parties' }).click();
  await expect(box.getByText(open)).toBeVisible();

  await expect(member.getByText(secret)).toBeVisible();
  await expect(reader.getByText(open)).toBeVisible();
  await expect(reader.getByText(secret)).toHaveCount(0);
  // Read again from nothing, with the history and the notices that came of it.
  await openBoard(reader, project, '?view=history');
  await reader.goto('/en/notifications');
  await openBoard(reader, project);
  await opener(reader, title).click();
  await expect(reader.getByText(open)).toBeVisible();
  expect(await bytes.holds(open), 'the search finds what is there').toBe(true);
  expect(await bytes.holds(title.slice(0, 9)), 'on the socket too').toBe(true);
  expect(await bytes.holds(secret)).toBe(false);
});
