import { parseArgs } from 'node:util';
import { listCapabilities } from '@vicinity/classifications';
import {
  createMatcher,
  defaultWeights,
  type MatchDocument,
  type Matcher,
  type Recommendation,
  taxonomyLexicon,
} from '@vicinity/matching';
import { type Dataset, isChinese, readDataset } from './matching/dataset';
import { round } from './matching/figures';

/** A recommended pair: the values of its features and whether the judges found it relevant. */
interface Judged {
  readonly values: readonly [text: number, capability: number];
  readonly relevant: boolean;
}

const looked = 50;
const tags = 8;

/**
 * `calibration --dataset DIR [--json]`: fits bias and the weights of text and capability to the
 * judgements of every second query (maximum likelihood), and reports on the other half how far the
 * figures, shipped and fitted, are from the frequencies (expected calibration error over ten equal
 * groups, Brier score). Capabilities are those that the tagger finds in the texts.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { dataset: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  if (values.dataset === undefined) throw new Error('--dataset DIR is missing');
  const dataset = await readDataset(values.dataset);
  const matcher = createMatcher({
    taxonomy: listCapabilities(),
    lexicon: [taxonomyLexicon(listCapabilities())],
  });
  for (const { id, title, text } of dataset.corpus) {
    matcher.upsert(document(matcher, id, 'expertise', title, text));
  }
  const halves: Judged[][] = [[], []];
  dataset.queries.forEach((query, at) => {
    halves[at % 2]?.push(...judge(matcher, dataset, query));
  });
  const [train = [], test = []] = halves;
  const shipped = [
    defaultWeights.bias,
    defaultWeights.weight.text,
    defaultWeights.weight.capability,
  ];
  const fitted = fitWeights(train);
  const report = (weights: readonly number[]) => ({
    bias: round(weights[0] ?? 0, 2),
    text: round(weights[1] ?? 0, 2),
    capability: round(weights[2] ?? 0, 2),
    ...quality(weights, test),
  });
  const judged = { fitted_on: train.length, tested_on: test.length };
  const relevant = round(test.filter((each) => each.relevant).length / test.length, 4);
  console.log(
    JSON.stringify(
      {
        dataset: values.dataset,
        ...judged,
        relevant,
        shipped: report(shipped),
        fitted: report(fitted),
      },
      null,
      1,
    ),
  );
}

function document(
  matcher: Matcher,
  id: string,
  kind: 'need' | 'expertise',
  title: string,
  text: string,
): MatchDocument {
  const capabilities = matcher.tagText(`${title}\n${text}`, tags).map(({ code }) => ({ code }));
  const words = { title, description: text };
  return {
    id,
    kind,
    organizationId: `${kind}-${id}`,
    organizationKind: 'firm',
    texts: isChinese(title + text) ? { zh: words } : { en: words },
    capabilities,
  };
}

function judge(
  matcher: Matcher,
  { judgements }: Dataset,
  query: Dataset['queries'][number],
): Judged[] {
  const gains = judgements.get(query.id);
  const need = document(matcher, query.id, 'need', '', query.text);
  return matcher.recommend(need, { limit: looked }).map((found) => ({
    values: [valueIn(found, 'text'), valueIn(found, 'capability')],
    relevant: (gains?.get(found.id) ?? 0) > 0,
  }));
}

function valueIn({ breakdown }: Recommendation, feature: 'text' | 'capability'): number {
  return breakdown.find((share) => share.feature === feature)?.value ?? 0;
}

function chance(weights: readonly number[], { values: [text, capability] }: Judged): number {
  const [bias = 0, ofText = 0, ofCapability = 0] = weights;
  return 1 / (1 + Math.exp(-(bias + ofText * text + ofCapability * capability)));
}

/** Gradient ascent of the likelihood; weights stay at 0 or above. */
function fitWeights(judged: readonly Judged[]): readonly number[] {
  const weights = [0, 1, 1];
  for (let step = 0; step < 4_000; step += 1) {
    const slope = [0, 0, 0];
    for (const each of judged) {
      const error = (each.relevant ? 1 : 0) - chance(weights, each);
      [1, ...each.values].forEach((value, at) => {
        slope[at] = (slope[at] ?? 0) + error * value;
      });
    }
    slope.forEach((value, at) => {
      const next = (weights[at] ?? 0) + (value / judged.length) * 4;
      weights[at] = at === 0 ? next : Math.max(0, next);
    });
  }
  return weights;
}

function quality(weights: readonly number[], judged: readonly Judged[]) {
  const sorted = judged
    .map((each) => ({ figure: chance(weights, each), truth: each.relevant ? 1 : 0 }))
    .sort((a, b) => a.figure - b.figure);
  const groups = 10;
  let error = 0;
  const curve: { figure: number; frequency: number }[] = [];
  for (let group = 0; group < groups; group += 1) {
    const part = sorted.slice(
      Math.floor((group * sorted.length) / groups),
      Math.floor(((group + 1) * sorted.length) / groups),
    );
    const figure = part.reduce((sum, each) => sum + each.figure, 0) / part.length;
    const frequency = part.reduce((sum, each) => sum + each.truth, 0) / part.length;
    curve.push({ figure: round(figure, 3), frequency: round(frequency, 3) });
    error += (Math.abs(figure - frequency) * part.length) / sorted.length;
  }
  const brier = sorted.reduce((sum, { figure, truth }) => sum + (figure - truth) ** 2, 0);
  return { calibration_error: round(error, 4), brier: round(brier / sorted.length, 4), curve };
}
