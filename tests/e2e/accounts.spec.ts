import { expect, type Locator, test } from '@playwright/test';
import {
  arrive,
  button,
  choose,
  field,
  followMail,
  link,
  open,
  type Person,
  password,
  signIn,
  signUp,
} from './support/person';
import { totp } from './support/totp';

const tag = Date.now().toString(36);

/** One matter of the account page. */
function matter({ page, t }: Person, name: 'email' | 'totp' | 'sessions' | 'delete'): Locator {
  return page.getByRole('region', { name: t(`accounts.account.${name}`), exact: true });
}

async function registerOrganization(person: Person, name: string): Promise<void> {
  const { page, t } = person;
  await open(person, '/organizations/new');
  await field(person, t('organizations.fields.nameEn')).fill(name);
  await choose(person, t('organizations.fields.region'), 'Jiangsu', { search: true });
  await page.getByText(t('organizations.identifierKinds.none'), { exact: true }).click();
  await field(person, t('organizations.fields.identifierAbsence')).fill('Just founded');
  await button(person, t('organizations.register.submit')).click();
  await page.waitForURL(/\/organizations\/[0-9a-f-]{36}$/);
}

test('the last owner invites, hands over, and only then deletes the account', async ({
  browser,
}) => {
  const owner = await arrive(browser, 'en');
  const colleague = await arrive(browser, 'en');
  const { t } = owner;
  const ownerMail = `owner-${tag}@studio.example`;
  const colleagueMail = `colleague-${tag}@studio.example`;
  const studio = `Studio ${tag}`;
  await signUp(owner, { name: 'Olga Owner', email: ownerMail });
  await registerOrganization(owner, studio);
  const members = `${new URL(owner.page.url()).pathname.replace('/en', '')}/members`;

  await test.step('somebody without an account accepts an invitation', async () => {
    await open(owner, members);
    await field(owner, t('organizations.invitations.email')).fill(colleagueMail);
    await button(owner, t('organizations.invitations.submit')).click();
    await expect(owner.page.getByText(t('organizations.invitations.sent'))).toBeVisible();
    await open(colleague, '/outbox');
    await followMail(colleague, colleagueMail);
    await expect(colleague.page.getByRole('heading', { level: 1 })).toContainText(studio);
    await link(colleague, t('common.signUp')).click();
    await expect(field(colleague, t('accounts.signUp.email'))).toHaveValue(colleagueMail);
    await field(colleague, t('accounts.signUp.name')).fill('Cem Colleague');
    await field(colleague, t('accounts.signUp.password')).fill(password);
    await button(colleague, t('common.signUp')).click();
    await colleague.page.getByRole('link', { name: t('accounts.verify.outbox') }).click();
    await followMail(colleague, colleagueMail);
    await link(colleague, t('accounts.verified.onward')).click();
    await button(colleague, t('organizations.invitation.accept')).click();
    await colleague.page.waitForURL(/\/organizations\/[0-9a-f-]{36}$/);
  });

  await test.step('the account page says what stands in the way of deleting it', async () => {
    await open(owner, '/account');
    await expect(matter(owner, 'delete')).toContainText(t('accounts.account.handOverFirst'));
    await matter(owner, 'delete').getByRole('link', { name: studio }).click();
    await owner.page.waitForURL(new RegExp(`${members}$`));
  });

  await test.step('the organization is handed over', async () => {
    const row = owner.page.getByRole('row').filter({ hasText: colleagueMail });
    await row.getByRole('button', { name: t('organizations.members.handOver') }).click();
    await owner.page
      .getByRole('dialog')
      .getByRole('button', { name: t('common.confirm') })
      .click();
    await expect(
      row.getByRole('button', { name: t('organizations.members.handOver') }),
    ).toHaveCount(0);
  });

  await test.step('the account is deleted by the link in the mail', async () => {
    await open(owner, '/account');
    await field(owner, t('accounts.account.confirmPassword')).last().fill(password);
    await button(owner, t('accounts.account.deleteSubmit')).click();
    await expect(owner.page.getByText(t('accounts.account.deleteSent'))).toBeVisible();
    await open(owner, '/outbox');
    await followMail(owner, ownerMail);
    await button(owner, t('accounts.delete.submit')).click();
    await owner.page.waitForURL(/\/en$/);
    await expect(owner.page.getByRole('link', { name: t('common.signIn') })).toBeVisible();
    await colleague.page.goto(`/en${members}`);
    await expect(colleague.page.getByRole('row').filter({ hasText: colleagueMail })).toBeVisible();
    await expect(colleague.page.getByText(ownerMail)).toHaveCount(0);
  });
});

test('a second factor, a new address, and sessions that are ended', async ({ browser }) => {
  const person = await arrive(browser, 'zh');
  const { page, t } = person;
  const email = `lin-${tag}@lab.example`;
  const newEmail = `lin-new-${tag}@lab.example`;
  await signUp(person, { name: '林越', email });

  const secret = await test.step('TOTP is set up', async () => {
    await open(person, '/account');
    const section = matter(person, 'totp');
    await section.getByLabel(t('accounts.account.confirmPassword')).first().fill(password);
    await section.getByRole('button', { name: t('accounts.account.totpEnable') }).click();
    const shown = (await section.locator('code').first().textContent()) ?? '';
    await section.getByLabel(t('accounts.account.totpProve')).fill('000000');
    await section.getByRole('button', { name: t('accounts.account.totpConfirm') }).click();
    await expect(section.getByText(t('accounts.problems.INVALID_CODE'))).toBeVisible();
    await section.getByLabel(t('accounts.account.totpProve')).fill(totp(shown));
    await section.getByRole('button', { name: t('accounts.account.totpConfirm') }).click();
    await expect(section).toContainText(t('accounts.account.totpOn'));
    return shown;
  });

  const elsewhere = await arrive(browser, 'zh');
  await test.step('signing in elsewhere takes the code', async () => {
    await signIn(elsewhere, email);
    await field(elsewhere, t('accounts.twoFactor.code')).fill(totp(secret));
    await button(elsewhere, t('accounts.twoFactor.submit')).click();
    await expect(elsewhere.page.getByRole('heading', { level: 1 })).toContainText('林越');
  });

  await test.step('the session elsewhere is seen, and ended', async () => {
    await open(person, '/account');
    const sessions = matter(person, 'sessions');
    const end = sessions.getByRole('button', {
      name: t('accounts.account.endSession'),
      exact: true,
    });
    await end.click();
    await expect(end).toHaveCount(0);
    await expect(sessions.getByText(t('accounts.account.thisSession'))).toHaveCount(1);
    await open(elsewhere, '/account');
    await elsewhere.page.waitForURL(/\/sign-in/);
  });

  await test.step('the address is changed: the old one agrees, the new one proves itself', async () => {
    await matter(person, 'email').getByLabel(t('accounts.account.newEmail')).fill(newEmail);
    await button(person, t('accounts.account.changeEmail')).click();
    await expect(page.getByText(t('accounts.account.emailSent'))).toBeVisible();
    await open(person, '/outbox');
    await followMail(person, email);
    await open(person, '/outbox');
    await followMail(person, newEmail);
    await open(person, '/account');
    await expect(matter(person, 'email')).toContainText(newEmail);
  });
});

test('from sign-up to a need by the keyboard alone', async ({ browser }) => {
  const person = await arrive(browser, 'en');
  const { page, t } = person;
  const { keyboard } = page;
  const email = `keys-${tag}@keys.example`;

  /** Tabs on to a control, as somebody would who sees where the focus is. */
  async function tabTo(target: Locator): Promise<void> {
    for (let presses = 0; presses < 80; presses += 1) {
      await keyboard.press('Tab');
      if (await target.evaluate((node) => node === document.activeElement)) return;
    }
    throw new Error(`Tab never reaches ${target}`);
  }

  await tabTo(link(person, t('common.signUp')));
  await keyboard.press('Enter');
  await page.waitForURL(/sign-up/);
  await tabTo(field(person, t('accounts.signUp.name')));
  await keyboard.type('Kim Keys');
  await tabTo(field(person, t('accounts.signUp.email')));
  await keyboard.type(email);
  await tabTo(field(person, t('accounts.signUp.password')));
  await keyboard.type(password);
  await keyboard.press('Enter');
  await tabTo(page.getByRole('link', { name: t('accounts.verify.outbox') }));
  await keyboard.press('Enter');
  await tabTo(
    page
      .getByRole('article')
      .filter({ hasText: email })
      .getByRole('link', { name: t('accounts.outbox.follow') }),
  );
  await keyboard.press('Enter');
  await tabTo(link(person, t('accounts.verified.register')));
  await keyboard.press('Enter');
  await page.waitForURL(/organizations\/new/);
  await tabTo(field(person, t('organizations.fields.nameEn')));
  await keyboard.type(`Keyboard Works ${tag}`);
  await tabTo(page.getByRole('combobox', { name: t('organizations.fields.region') }));
  await keyboard.type('Zhejiang');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await tabTo(page.getByRole('radio', { name: t('organizations.identifierKinds.uscc') }));
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await tabTo(field(person, t('organizations.fields.identifierAbsence')));
  await keyboard.type('Just founded');
  await tabTo(button(person, t('organizations.register.submit')));
  await keyboard.press('Enter');
  await page.waitForURL(/\/organizations\/[0-9a-f-]{36}$/);

  await open(person, '/listings/new');
  await tabTo(
    page
      .getByRole('main')
      .getByRole('button', { name: new RegExp(`^${t('listings.kinds.need')}`) }),
  );
  await keyboard.press('Enter');
  await page.waitForURL(/\/edit$/);
  const title = t('listings.inLanguage', {
    field: t('listings.fields.title'),
    language: t('common.languages.en'),
  });
  await tabTo(field(person, title));
  await keyboard.type('Quiet bearings for textile spindles');
  await expect(page.getByText(t('listings.saveState.saved'), { exact: true })).toBeVisible();
  await open(person, '/listings/mine');
  await tabTo(link(person, 'Quiet bearings for textile spindles'));
});
