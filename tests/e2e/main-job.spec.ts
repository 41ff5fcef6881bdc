import { expect, test } from '@playwright/test';
import {
  addCard,
  cannotWrite,
  card,
  cardIn,
  moveCard,
  openBoard,
  openCard,
  order,
  renameCard,
  sees,
} from './support/board';
import { partiesIn, tiesOf } from './support/health';
import { openWaiting, propose, say } from './support/introduction';
import { draft, openDraft, publish } from './support/listing';
import { register, verify } from './support/organization';
import { actingName, arrive, button, open, signInAs, signUp } from './support/person';
import {
  acceptProject,
  commit,
  invite,
  join,
  proposeProject,
  recordOutcome,
} from './support/project';

const need = '耐水洗的镀银导电纱线';
const offer = 'Wash-durable coatings for silver-plated conductive yarn';
const cluster = '珠三角纺织—智能材料虚拟集群';
const projectTitle = '耐水洗导电纱线联合研发';

/**
 * The main job, by four people in four browsers: a firm in Chinese, a university in English, a
 * funder and the administrator of their cluster. Nothing is prepared but the demo's cluster.
 */
test('register, verify, post, match, consent, build, fund, and see it in the health', async ({
  browser,
}) => {
  test.setTimeout(600_000);
  const tag = Date.now().toString(36);
  const mill = `海澜试纺有限公司 ${tag}`;
  const school = `Harbour University of Fibres ${tag}`;
  const millMail = `hello-${tag}@mill.example`;
  const firm = await arrive(browser, 'zh');
  const university = await arrive(browser, 'en');
  const funder = await arrive(browser, 'zh');
  const administrator = await arrive(browser, 'zh');
  let parties = 0;
  let project = '';

  await test.step('a firm registers in Chinese, and writes its need while it waits', async () => {
    await signUp(firm, { name: '陈晓', email: `chen-${tag}@mill.example` });
    await register(firm, {
      kind: 'firm',
      name: mill,
      summary: '生产功能纱线与针织面料。',
      region: '广东',
      cluster,
      contactEmail: millMail,
    });
    await draft(firm, {
      kind: 'need',
      title: need,
      summary: '用于心电监测服装的镀银导电纱线，五十次水洗后电阻上升过快，需要新的保护涂层工艺。',
      outcome: '五十次家庭水洗后线电阻增幅不超过 20%。',
      capability: '导电纤维',
      trl: ['4', '7'],
    });
  });

  await test.step('a university registers in English', async () => {
    await signUp(university, { name: 'Ines Duarte', email: `ines-${tag}@fibres.example` });
    await register(university, {
      kind: 'university',
      name: school,
      summary: 'Coatings and testing of conductive fibres.',
      region: 'Guangdong',
      cluster: 'Pearl River Delta Textiles to Smart Materials',
      contactEmail: `office-${tag}@fibres.example`,
    });
  });

  await test.step('the administrator verifies both', async () => {
    await signInAs(administrator, 'administrator');
    parties = await partiesIn(administrator, cluster);
    await open(administrator, '/administration');
    await verify(administrator, mill);
    await verify(administrator, school);
  });

  await test.step('both post', async () => {
    await openDraft(firm, need);
    await publish(firm);
    await draft(university, {
      kind: 'expertise',
      title: offer,
      summary:
        'Polymer coatings that protect silver-plated conductive yarn: line resistance of knitted electrodes rises by less than 15% over fifty household washes.',
      capability: 'Conductive fibre',
      trl: ['5', '7'],
    });
    await publish(university);
  });

  await test.step('the firm is recommended the university, reads why, and asks to meet', async () => {
    await propose(firm, {
      own: need,
      other: school,
      capability: '导电纤维',
      note: '希望先寄样测试。',
    });
  });

  await test.step('contact data is shown after consent, and not before', async () => {
    await openWaiting(university, mill);
    await expect(university.page.getByText('希望先寄样测试。')).toBeVisible();
    await expect(university.page.getByText(millMail)).toHaveCount(0);
    await button(university, university.t('introductions.accept')).click();
    await expect(university.page.getByText(millMail)).toBeVisible();
    await firm.page.reload();
    await expect(firm.page.getByText(`office-${tag}@fibres.example`)).toBeVisible();
  });

  await test.step('they talk, and open a project', async () => {
    await say(firm, '样品下周一寄出。');
    await university.page.reload();
    await expect(university.page.getByText('样品下周一寄出。')).toBeVisible();
    await say(university, 'We will start the wash tests on Thursday.');
    await firm.page.reload();
    await expect(firm.page.getByText('We will start the wash tests on Thursday.')).toBeVisible();
    await proposeProject(firm, {
      title: projectTitle,
      summary: '三个月内完成涂层工艺与水洗验证。',
    });
    await university.page.reload();
    project = await acceptProject(university);
  });

  await test.step('both edit the board at once', async () => {
    await openBoard(firm, project);
    await openBoard(university, project);
    await sees(firm, 'saved');
    await sees(university, 'saved');
    await Promise.all([
      addCard(firm, '待办', '寄出三组样品'),
      addCard(university, '待办', 'Wash test protocol'),
    ]);
    await expect(card(firm, 'Wash test protocol')).toBeVisible();
    await expect(card(university, '寄出三组样品')).toBeVisible();
    await openCard(university, 'Wash test protocol');
    await Promise.all([
      moveCard(firm, '寄出三组样品', '进行中'),
      renameCard(university, 'Wash test protocol, 50 cycles'),
    ]);
    await expect(cardIn(university, '进行中', '寄出三组样品')).toBeVisible();
    await expect(card(firm, 'Wash test protocol, 50 cycles')).toBeVisible();
  });

  await test.step('one goes offline, edits, and comes back; both agree', async () => {
    await university.page.context().setOffline(true);
    await sees(university, 'offline');
    await addCard(university, '进行中', 'Written on the train');
    await moveCard(university, '寄出三组样品', '已完成');
    await sees(university, 'offline', 2);
    await openCard(firm, '寄出三组样品');
    await renameCard(firm, '寄出四组样品');
    await addCard(firm, '待确认', '离线期间写的');
    await sees(firm, 'saved');
    await expect(card(firm, 'Written on the train')).toHaveCount(0);
    await university.page.context().setOffline(false);
    await sees(university, 'saved');
    await expect(cardIn(firm, '已完成', '寄出四组样品')).toBeVisible();
    await expect(cardIn(university, '待确认', '离线期间写的')).toBeVisible();
    await expect(card(firm, 'Written on the train')).toBeVisible();
    expect(await order(university)).toEqual(await order(firm));
    await firm.page.reload();
    await expect(card(firm, 'Written on the train')).toBeVisible();
    await sees(firm, 'saved');
    expect(await order(firm)).toEqual(await order(university));
  });

  await test.step('a funder is let in, pledges, and reads the board without writing', async () => {
    await signInAs(funder, 'funder');
    const bank = await actingName(funder);
    await open(firm, `/projects/${project}`);
    await invite(firm, bank);
    await join(funder, projectTitle);
    await commit(funder, '300,000');
    await openBoard(funder, project);
    await expect(card(funder, '寄出四组样品')).toBeVisible();
    await cannotWrite(funder);
  });

  await test.step('what came of it is recorded', async () => {
    await open(university, `/projects/${project}`);
    await recordOutcome(university, 'Coating for washable silver-plated yarn');
  });

  await test.step('the administrator sees it in the health of the network', async () => {
    expect(await partiesIn(administrator, cluster)).toBe(parties + 2);
    expect(await tiesOf(administrator, cluster, mill)).toContain(school);
  });
});
