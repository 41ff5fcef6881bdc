import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { listCapabilities } from '@vicinity/classifications';
import { type LexiconLayer, mineLexicon, readCedict, taxonomyLexicon } from '@vicinity/matching';
import { cut } from 'jieba-wasm';
import { z } from 'zod';
import type { MakeContender, Setting } from './matching/contender';
import { isChinese, readDataset, readJsonLines } from './matching/dataset';
import { round } from './matching/figures';
import { type Measured, measure } from './matching/measure';
import { flexsearch } from './matching/peers/flexsearch';
import { lunrPeer } from './matching/peers/lunr';
import { minisearch } from './matching/peers/minisearch';
import { orama } from './matching/peers/orama';
import { postgresPeer } from './matching/peers/postgres';
import { wink } from './matching/peers/wink';
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
  readonly dataset: string;
  readonly bilingual: string | undefined;
  readonly dictionary: string | undefined;
  readonly peers: readonly string[];
  readonly peerSeconds: number;
}

/**
 * `matching --dataset DIR [--json] [--bilingual FILE] [--dictionary FILE] [--peers a,b|none]
 * [--peer-seconds N]`: our engine and its peers on one retrieval task in BEIR form. Build and query
 * times are wall clock of this process; peers for Chinese get jieba's words.
 */
export async function run(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  const dataset = await readDataset(options.dataset);
  const started = performance.now();
  const lexicon = await readLexicon(options);
  const lexiconSeconds = round((performance.now() - started) / 1000, 2);
  const chinese =
    dataset.corpus.filter(({ title, text }) => isChinese(title + text)).length * 2 >
    dataset.corpus.length;
  const spaced = (text: string): string => (isChinese(text) ? cut(text, true).join(' ') : text);
  const setting: Setting = { chinese, spaced };
  const results: Record<string, Measured | { error: string }> = {
    vicinity: await measure(await vicinity(lexicon)(setting), dataset, 600),
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
      json: { type: 'boolean', default: false },
    },
  });
  if (values.dataset === undefined) throw new Error('--dataset DIR is missing');
  const named = values.peers ?? Object.keys(peers).join(',');
  return {
    dataset: values.dataset,
    bilingual: values.bilingual,
    dictionary: values.dictionary,
    peers: named === 'none' ? [] : named.split(','),
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
