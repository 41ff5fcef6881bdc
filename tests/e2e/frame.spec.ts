import { expect, test } from '@playwright/test';

test('a visitor reads the front page in both languages', async ({ page }) => {
  await page.goto('/zh');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('让知识与资金在机构之间流动');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Where knowledge and capital flow between organizations',
  );
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('an address that no page has says so within the frame', async ({ page }) => {
  const response = await page.goto('/en/nowhere/at-all');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here');
});

test('a wrong password is told apart from nothing else', async ({ page }) => {
  await page.goto('/en/sign-in');
  await page.getByLabel('Mail address').fill('nobody@example.org');
  await page.getByRole('textbox', { name: 'Password' }).fill('not the password');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toHaveText(
    'Address or password is not right.',
  );
});
