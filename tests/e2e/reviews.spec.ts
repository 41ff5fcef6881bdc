import { expect, test } from '@playwright/test';
import { draft, openDraft, publish } from './support/listing';
import { actingName, arrive, button, field, link, open, signInAs } from './support/person';

test('a listing is taken into review, sent back with a remark, mended and published again', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const title = `Textile recycling line for trials ${Date.now().toString(36)}`;
  const institute = await arrive(browser, 'en');
  const administrator = await arrive(browser, 'zh');
  await signInAs(institute, 'institute');
  await draft(institute, {
    kind: 'expertise',
    title,
    summary: 'Mechanical and chemical recycling of blended textiles at a scale of 50 kg an hour.',
    capability: 'Conductive fibre',
    trl: ['5', '7'],
  });
  await publish(institute);
  const address = new URL(institute.page.url()).pathname.slice(3);

  await signInAs(administrator, 'administrator');
  await open(administrator, address);
  const { page: desk, t } = administrator;
  await button(administrator, t('listings.verbs.request_review')).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByRole('textbox').fill('请写明纤维种类。');
  await dialog.getByRole('button', { name: t('listings.verbs.request_review') }).click();
  await expect(desk.getByText(t('listings.states.in_review'), { exact: true })).toBeVisible();

  await open(administrator, '/administration?tab=reviews');
  const entry = desk.getByRole('article').filter({ hasText: title });
  await entry.getByRole('button', { name: t('administration.reviews.open') }).click();
  const score = async (
    criterion: 'clarity' | 'substance' | 'relevance' | 'cooperation',
    at: string,
  ) =>
    entry
      .getByRole('radiogroup', { name: t(`listings.review.criteria.${criterion}`) })
      .getByRole('radio', { name: at, exact: true })
      .check();
  await score('clarity', '3');
  await score('substance', '0');
  await score('relevance', '4');
  await score('cooperation', '4');
  await expect(entry).toContainText(t('listings.review.follows.held'));
  const send = entry.getByRole('button', { name: t('listings.review.send') });
  await expect(send).toBeDisabled();
  await entry.getByRole('textbox').fill('缺少可核实的指标。');
  await send.click();
  await expect(entry).toHaveCount(0);

  await openDraft(institute, title);
  await expect(institute.page.getByText('缺少可核实的指标。')).toBeVisible();
  await button(institute, institute.t('listings.verbs.submit')).click();
  await institute.page.waitForURL(/\/listings\/[0-9a-f-]{36}$/);
  await expect(
    institute.page.getByText(institute.t('listings.states.in_review'), { exact: true }),
  ).toBeVisible();

  await open(administrator, address);
  for (const criterion of ['clarity', 'substance', 'relevance', 'cooperation'] as const)
    await desk
      .getByRole('radiogroup', { name: t(`listings.review.criteria.${criterion}`) })
      .getByRole('radio', { name: '4', exact: true })
      .check();
  await button(administrator, t('listings.review.send')).click();
  await expect(desk.getByText(t('listings.states.published'), { exact: true })).toBeVisible();
});

test('a suspended organization is out of sight until it is reinstated, and its people see why', async ({
  browser,
}) => {
  const platform = await arrive(browser, 'zh');
  const broker = await arrive(browser, 'en');
  const visitor = await arrive(browser, 'en');
  await signInAs(broker, 'intermediary');
  await open(broker, '');
  const name = await actingName(broker);
  await open(broker, `/organizations?text=${encodeURIComponent(name)}`);
  await link(broker, name).first().click();
  await broker.page.waitForURL(/\/organizations\/[0-9a-f-]{36}$/);
  const address = new URL(broker.page.url()).pathname.slice(3);

  const { page: desk, t } = platform;
  await signInAs(platform, 'platform');
  await open(platform, address);
  await field(platform, t('administration.reason')).fill('标识存疑。');
  await button(platform, t('administration.verbs.suspend')).click();
  await expect(desk.getByText(t('organizations.states.suspended')).first()).toBeVisible();
  expect((await visitor.page.goto(`/en${address}`))?.status()).toBe(404);
  await broker.page.reload();
  await expect(broker.page.getByText('标识存疑。')).toBeVisible();
  await button(platform, t('administration.verbs.reinstate')).click();
  await expect(desk.getByText(t('organizations.states.verified')).first()).toBeVisible();
  expect((await visitor.page.goto(`/en${address}`))?.status()).toBe(200);
});
