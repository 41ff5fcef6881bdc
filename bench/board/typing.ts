import type { BrowserContext } from '@playwright/test';
import { BODY_FRAGMENT, cardDocument } from '@vicinity/board';
import { signBoardTicket } from '@vicinity/domain/projects/socket';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { quantile, slowDown } from './figures';
import type { Installation } from './installation';
import type { SeededProject } from './project';

const OTHERS = 20;
/** Milliseconds between two letters of each of the others: a quick typist. */
const PACE = 200;
const LETTERS = 120;

/** Types into a card's text, by keys, while others write the same text over the socket. */
export async function measureTyping(
  context: BrowserContext,
  address: string,
  project: SeededProject,
  installation: Installation,
  slowdown: number,
) {
  const bots = Array.from({ length: OTHERS }, (_, at) => join(at, project, installation));
  const page = await context.newPage();
  try {
    await page.goto(`${address}?card=${project.cardId}`);
    const text = page.locator('.tiptap');
    await text.waitFor();
    await slowDown(page, slowdown);
    await page.waitForSelector('[role="dialog"] [data-status="saved"]');
    await text.locator('p').first().click();
    const stops = bots.map(write);
    await page.evaluate(() => {
      const echoes: number[] = [];
      window.addEventListener(
        'keydown',
        () => {
          const began = performance.now();
          requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => echoes.push(performance.now() - began);
            channel.port2.postMessage(null);
          });
        },
        { capture: true },
      );
      Object.assign(window, { echoes });
    });
    for (let letter = 0; letter < LETTERS; letter += 1) {
      await page.keyboard.press('x');
      await page.waitForTimeout(80);
    }
    for (const stop of stops) stop();
    const echoes: unknown = await page.evaluate(() => Reflect.get(window, 'echoes'));
    const times = Array.isArray(echoes) ? echoes.map(Number) : [];
    return {
      others: OTHERS,
      editsPerSecond: (OTHERS * 1_000) / PACE,
      p50Ms: quantile(times, 0.5),
      p95Ms: quantile(times, 0.95),
      worstMs: quantile(times, 1),
    };
  } finally {
    await page.close();
    for (const bot of bots) bot.destroy();
  }
}

function join(at: number, project: SeededProject, installation: Installation) {
  const document = cardDocument(project.id, project.cardId);
  const now = Date.now();
  const ticket = signBoardTicket(
    {
      personId: `bot-${at}`,
      personName: `Bot ${at}`,
      organizationId: '',
      organizationName: 'Benchmark',
      document,
      projectId: project.id,
      rights: 'write',
      commitFirst: false,
      issuedAt: now,
      expiresAt: now + 240_000,
    },
    installation.ticketSecret,
  );
  const url = `${installation.url.replace(/^http/, 'ws')}/collab`;
  return new WebsocketProvider(url, encodeURIComponent(document), new Y.Doc(), {
    params: { ticket },
    disableBc: true,
    // The browser's interface, as far as the client uses it.
    WebSocketPolyfill: Object.assign(WebSocket),
  });
}

/** Writes letters into a paragraph of its own. @returns what stops it */
function write(bot: WebsocketProvider, at: number): () => void {
  const timer = setInterval(
    () => {
      const paragraph = bot.doc.getXmlFragment(BODY_FRAGMENT).get(1 + at);
      const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined;
      if (text instanceof Y.XmlText) text.insert(text.length, 'y');
    },
    PACE + (at % 7),
  );
  return () => clearInterval(timer);
}
