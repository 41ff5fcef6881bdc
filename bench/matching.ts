import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { listCapabilities } from '@vicinity/classifications';
import { type LexiconLayer, mineLexicon, readCedict, taxonomyLexicon } from '@vicinity/matching';
import { cut } from 'jieba-wasm';
import { z } from 'zod';
import type { MakeContender, Setting } from './matching/contender';
import { isChinese, readDataset, readJsonLines, type Task, tasks } from './matching/dataset';
import { round } from './matching/figures';
import { type Measured, measure } from './matching/measure';
import { flexsearch } from './matching/peers/flexsearch';
import { lunrPeer } from './matching/peers/lunr';
import { minisearch } from './matching/peers/minisearch';
import { orama } from './matching/peers/orama';
import { postgresPeer } from './matching/peers/postgres';
import { wink } from './matching/peers/wink';
import { measureSynthetic } from './matching/synthetic';
import { vicinity } from './matching/vicinity';

const peers: Readonly<Record<string, MakeContender>> = {
  minisearch,
  wink,
  lunr: lunrPeer,
  flexsearch,
  orama,
  postgres: postgresPeer,
};

const side = z.object({
  title: z.string().optional(),
  abstract: z.string().optional(),
  keywords: z.array(z.string()).optional(),
});
const bilingualRow = z.object({ zh: side, en: side });

interface Options {
  readonly dataset: string | undefined;
  readonly bilingual: string | undefined;
  readonly dictionary: string | undefined;
  readonly peers: readonly string[];
  readonly peerSeconds: number;
  readonly queries: number | undefined;
  readonly task: Task | undefined;
  readonly synthetic: number | undefined;
  readonly seed: number;
}

/**
 * `matching --dataset DIR [--json] [--bilingual FILE] [--dictionary FILE] [--peers a,b|none]
 * [--peer-seconds N] [--queries N] [--task documents|holders|lists]`: our engine and its peers on one
 * retrieval task in BEIR form. Build and query times are wall clock of this process; peers for
 * Chinese get jieba's words.
 * `matching --synthetic N [--queries N] [--seed S]`: our engine on N made-up listings.
 */
export async function run(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  if (options.synthetic !== undefined) {
    const figures = measureSynthetic(options.synthetic, options.queries ?? 100, options.seed);
    console.log(JSON.stringify(figures, null, 1));
    return;
  }
  if (options.dataset === undefined) throw new Error('--dataset DIR or --synthetic N is missing');
  const dataset = await readDataset(options.dataset, options);
  const started = performance.now();
  const lexicon = await readLexicon(options);
  const lexiconSeconds = round((performance.now() - started) / 1000, 2);
  const chinese =
    dataset.corpus.filter(({ title, text }) => isChinese(title + text)).length * 2 >
    dataset.corpus.length;
  const spaced = (text: string): string => (isChinese(text) ? cut(text, true).join(' ') : text);
  const setting: Setting = { chinese, spaced };
  const results: Record<string, Measured | { error: string }> = {
    vicinity: await measure(await vicinity(lexicon, dataset.task)(setting), dataset, 600),
  };
  for (const name of options.peers) {
    console.error(`measuring ${name}`);
    results[name] = await measurePeer(name, setting, dataset, options.peerSeconds);
  }
  const layers = Object.fromEntries(lexicon.map(({ source, entries }) => [source, entries.length]));
  const { dataset: folder } = options;
  const documents = dataset.corpus.length;
  const queries = dataset.queries.length;
  console.log(
    JSON.stringify(
      {
        dataset: folder,
        task: dataset.task,
        documents,
        queries,
        lexicon: { ...layers, seconds: lexiconSeconds },
        results,
      },
      null,
      1,
    ),
  );
}

async function measurePeer(
  name: string,
  setting: Setting,
  dataset: Awaited<ReturnType<typeof readDataset>>,
  seconds: number,
): Promise<Measured | { error: string }> {
  const make = peers[name];
  if (make === undefined) return { error: `unknown; known are ${Object.keys(peers).join(', ')}` };
  try {
    return await measure(await make(setting), dataset, seconds);
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      dataset: { type: 'string' },
      bilingual: { type: 'string' },
      dictionary: { type: 'string' },
      peers: { type: 'string' },
      'peer-seconds': { type: 'string', default: '60' },
      queries: { type: 'string' },
      task: { type: 'string' },
      synthetic: { type: 'string' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
    },
  });
  const task = tasks.find((each) => each === values.task);
  if (values.task !== undefined && task === undefined) {
    throw new Error(`--task is one of ${tasks.join(', ')}`);
  }
  const named = values.peers ?? Object.keys(peers).join(',');
  return {
    dataset: values.dataset,
    bilingual: values.bilingual,
    dictionary: values.dictionary,
    peers: named === 'none' ? [] : named.split(','),
    queries: values.queries === undefined ? undefined : Number(values.queries),
    task,
    synthetic: values.synthetic === undefined ? undefined : Number(values.synthetic),
    seed: Number(values.seed),
    peerSeconds: Number(values['peer-seconds']),
  };
}

async function readLexicon({ bilingual, dictionary }: Options): Promise<LexiconLayer[]> {
  const layers = [taxonomyLexicon(listCapabilities())];
  if (bilingual !== undefined) {
    const rows = await readJsonLines(bilingual, bilingualRow);
    layers.push(
      mineLexicon(
        rows.map(({ zh, en }) => ({
          zh: { ...zh, text: zh.abstract },
          en: { ...en, text: en.abstract },
        })),
      ),
    );
  }
  if (dictionary !== undefined) {
    const bytes = await readFile(dictionary);
    const text = dictionary.endsWith('.gz') ? gunzipSync(bytes) : bytes;
    layers.push(readCedict(text.toString('utf8')));
  }
  return layers;
}
