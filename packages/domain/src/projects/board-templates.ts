import type { BoardTemplate, CardTemplate } from '@vicinity/board';
import { type Locale, type Messages, messagesFor, translatorFor } from '@vicinity/i18n';
import type { BoardTemplateName } from './words';

type Texts = Messages['templates'];

/** The calendar day so many days after the board begins. */
type DayIn = (days: number) => string;

type CardText = { readonly title: string; readonly text: string };

const plans: Readonly<
  Record<BoardTemplateName, (locale: Locale, texts: Texts, dayIn: DayIn) => BoardTemplate>
> = {
  general: generalPlan,
  rnd: (_, { rnd }, dayIn) => rndPlan(rnd, dayIn),
  pilot: (_, { pilot }, dayIn) => pilotPlan(pilot, dayIn),
  product: (_, { product }, dayIn) => productPlan(product, dayIn),
  grant: (_, { grant }, dayIn) => grantPlan(grant, dayIn),
};

/** A board to begin with, in the project's language, its days counted from `start`. */
export function templateFor(name: BoardTemplateName, locale: Locale, start: Date): BoardTemplate {
  const dayIn = (days: number) =>
    new Date(start.getTime() + days * 86_400_000).toISOString().slice(0, 10);
  return plans[name](locale, messagesFor(locale).templates, dayIn);
}

function card({ title, text }: CardText, fields: Omit<CardTemplate, 'title'> = {}): CardTemplate {
  return { title, description: text, ...fields };
}

function generalPlan(locale: Locale): BoardTemplate {
  const t = translatorFor(locale);
  return {
    columns: [
      {
        title: t('projects.board.todo'),
        cards: [
          { title: t('projects.board.kickOff'), description: t('projects.board.kickOffBody') },
          { title: t('projects.board.rights'), description: t('projects.board.rightsBody') },
          { title: t('projects.board.plan'), deliverable: true },
        ],
      },
      { title: t('projects.board.doing') },
      { title: t('projects.board.review') },
      { title: t('projects.board.done') },
    ],
  };
}

function rndPlan({ columns, labels, cards }: Texts['rnd'], dayIn: DayIn): BoardTemplate {
  return {
    labels: [
      { name: labels.rights, color: 'violet' },
      { name: labels.experiment, color: 'teal' },
      { name: labels.paper, color: 'blue' },
    ],
    columns: [
      { title: columns.questions, color: 'gray', cards: [card(cards.route, { estimate: 10 })] },
      {
        title: columns.planned,
        color: 'blue',
        cards: [
          card(cards.need, { priority: 'high', dueOn: dayIn(14), estimate: 3 }),
          card(cards.background, { labels: [labels.rights], priority: 'high', dueOn: dayIn(14) }),
          card(cards.agreement, { labels: [labels.rights], deliverable: true, dueOn: dayIn(30) }),
          card(cards.state, { startOn: dayIn(7), dueOn: dayIn(35), estimate: 8 }),
          card(cards.samples, { labels: [labels.experiment], dueOn: dayIn(90), estimate: 15 }),
          card(cards.tests, { labels: [labels.experiment], dueOn: dayIn(120), estimate: 10 }),
          card(cards.publication, { labels: [labels.rights, labels.paper], dueOn: dayIn(150) }),
          card(cards.report, { deliverable: true, dueOn: dayIn(180) }),
        ],
      },
      { title: columns.research, color: 'teal', wipLimit: 4 },
      { title: columns.verifying, color: 'orange', wipLimit: 3 },
      { title: columns.accepted, color: 'green' },
    ],
  };
}

function pilotPlan({ columns, labels, cards }: Texts['pilot'], dayIn: DayIn): BoardTemplate {
  return {
    labels: [
      { name: labels.safety, color: 'red' },
      { name: labels.material, color: 'orange' },
      { name: labels.data, color: 'blue' },
    ],
    columns: [
      {
        title: columns.prepare,
        color: 'gray',
        cards: [
          card(cards.goal, { priority: 'high', dueOn: dayIn(7) }),
          card(cards.slot, { priority: 'high', dueOn: dayIn(10) }),
          card(cards.safety, { labels: [labels.safety], priority: 'urgent', dueOn: dayIn(20) }),
          card(cards.material, { labels: [labels.material], dueOn: dayIn(25) }),
          card(cards.plan, { deliverable: true, dueOn: dayIn(21), estimate: 5 }),
          card(cards.first, { startOn: dayIn(30), dueOn: dayIn(32), estimate: 3 }),
          card(cards.repeat, { startOn: dayIn(33), dueOn: dayIn(45), estimate: 9 }),
          card(cards.handover, { labels: [labels.data], deliverable: true, dueOn: dayIn(50) }),
          card(cards.report, { labels: [labels.data], deliverable: true, dueOn: dayIn(60) }),
        ],
      },
      { title: columns.ready, color: 'blue' },
      { title: columns.running, color: 'orange', wipLimit: 1 },
      { title: columns.evaluate, color: 'violet', wipLimit: 3 },
      { title: columns.closed, color: 'green' },
    ],
  };
}

function productPlan({ columns, labels, cards }: Texts['product'], dayIn: DayIn): BoardTemplate {
  return {
    labels: [
      { name: labels.design, color: 'pink' },
      { name: labels.cost, color: 'yellow' },
      { name: labels.compliance, color: 'red' },
    ],
    columns: [
      {
        title: columns.ideas,
        color: 'gray',
        cards: [
          card(cards.brief, { labels: [labels.design], priority: 'high', dueOn: dayIn(10) }),
          card(cards.users, { labels: [labels.design], dueOn: dayIn(21), estimate: 8 }),
          card(cards.concepts, { labels: [labels.design], deliverable: true, dueOn: dayIn(40) }),
          card(cards.rights, { priority: 'high', dueOn: dayIn(30) }),
          card(cards.prototype, { deliverable: true, dueOn: dayIn(80), estimate: 20 }),
          card(cards.cost, { labels: [labels.cost], dueOn: dayIn(75) }),
          card(cards.standards, { labels: [labels.compliance], dueOn: dayIn(90) }),
          card(cards.series, { deliverable: true, dueOn: dayIn(130), estimate: 25 }),
          card(cards.launch, { dueOn: dayIn(150) }),
        ],
      },
      { title: columns.design, color: 'pink', wipLimit: 3 },
      { title: columns.prototype, color: 'orange', wipLimit: 3 },
      { title: columns.series, color: 'blue', wipLimit: 2 },
      { title: columns.market, color: 'green' },
    ],
  };
}

function grantPlan({ columns, labels, cards }: Texts['grant'], dayIn: DayIn): BoardTemplate {
  return {
    labels: [
      { name: labels.report, color: 'blue' },
      { name: labels.money, color: 'yellow' },
      { name: labels.evidence, color: 'teal' },
    ],
    columns: [
      {
        title: columns.due,
        color: 'gray',
        cards: [
          card(cards.contract, { priority: 'high', dueOn: dayIn(7) }),
          card(cards.budget, { labels: [labels.money], dueOn: dayIn(14) }),
          card(cards.vouchers, { labels: [labels.money, labels.evidence], dueOn: dayIn(85) }),
          card(cards.indicators, { labels: [labels.evidence], dueOn: dayIn(85) }),
          card(cards.interim, { labels: [labels.report], deliverable: true, dueOn: dayIn(180) }),
          card(cards.claim, { labels: [labels.money], dueOn: dayIn(190) }),
          card(cards.audit, { labels: [labels.evidence], dueOn: dayIn(340) }),
          card(cards.final, { labels: [labels.report], deliverable: true, dueOn: dayIn(365) }),
        ],
      },
      { title: columns.collecting, color: 'blue' },
      { title: columns.review, color: 'orange', wipLimit: 5 },
      { title: columns.submitted, color: 'violet' },
      { title: columns.approved, color: 'green' },
    ],
  };
}
