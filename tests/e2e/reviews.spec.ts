import { expect, test } from '@playwright/test';
import { draft, openDraft, publish } from './support/listing';
import { register } from './support/organization';
import { arrive, button, field, open, type Person, signInAs, signUp } from './support/person';

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
  const tag = Date.now().toString(36);
  const name = `Loom & Line Studio ${tag}`;
  const member = await arrive(browser, 'en');
  const platform = await arrive(browser, 'zh');
  const visitor = await arrive(browser, 'en');
  const { page: desk, t } = platform;
  await signUp(member, { name: 'Rhea Holt', email: `rhea-${tag}@loom.example` });
  await register(member, {
    kind: 'firm',
    name,
    summary: 'Designs knitwear for small series.',
    region: 'Shanghai',
    cluster: 'Shanghai Campus-side Design Cluster',
    contactEmail: `hello-${tag}@loom.example`,
  });
  const address = new URL(member.page.url()).pathname.slice(3);
  const statusFor = async (person: Person) =>
    (await person.page.goto(`/${person.locale}${address}`))?.status();
  const is = (state: 'verified' | 'suspended') =>
    expect(
      desk.getByText(t(`organizations.states.${state}`), { exact: true }).first(),
    ).toBeVisible();

  await signInAs(platform, 'platform');
  await open(platform, address);
  await button(platform, t('administration.verbs.approve')).click();
  await is('verified');
  expect(await statusFor(visitor)).toBe(200);
  await field(platform, t('administration.reason')).fill('标识存疑。');
  await button(platform, t('administration.verbs.suspend')).click();
  await is('suspended');
  expect(await statusFor(visitor)).toBe(404);
  await member.page.reload();
  await expect(member.page.getByText('标识存疑。')).toBeVisible();
  await button(platform, t('administration.verbs.reinstate')).click();
  await is('verified');
  expect(await statusFor(visitor)).toBe(200);
});
