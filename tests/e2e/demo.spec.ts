import { type Browser, expect, type Page, test } from '@playwright/test';

type Locale = 'zh' | 'en';

const words = {
  zh: { mail: '邮箱', password: '密码', submit: '登录' },
  en: { mail: 'Mail address', password: 'Password', submit: 'Sign in' },
} as const;

async function signIn(browser: Browser, who: string, locale: Locale): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  const { mail, password, submit } = words[locale];
  await page.goto(`/${locale}/sign-in`);
  await page.getByLabel(mail).fill(`${who}@demo.vicinity.example`);
  await page.getByRole('textbox', { name: password }).fill('vicinity-demo');
  await page.getByRole('main').getByRole('button', { name: submit }).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
  return page;
}

const pages = [
  '',
  '/listings',
  '/organizations',
  '/recommendations',
  '/introductions',
  '/projects',
];

for (const locale of ['zh', 'en'] as const) {
  for (const width of [390, 1440]) {
    test(`a firm's pages fit ${width} px in ${locale}, each with one heading`, async ({
      browser,
    }) => {
      const page = await signIn(browser, 'firm', locale);
      await page.setViewportSize({ width, height: 900 });
      const wrong: string[] = [];
      page.on('pageerror', (error) => wrong.push(error.message));
      for (const path of pages) {
        await page.goto(`/${locale}${path}`);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        if (beyond > 0) wrong.push(`${path} is ${beyond} px too wide`);
      }
      expect(wrong).toEqual([]);
    });
  }
}

test('a cluster administrator reads the health of the network', async ({ browser }) => {
  const page = await signIn(browser, 'administrator', 'en');
  await page.goto('/en/insights');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('table').first()).toBeVisible();
});

test('a firm in Chinese edits a board while a colleague reads it in English', async ({
  browser,
}) => {
  const firm = await signIn(browser, 'firm', 'zh');
  await firm.goto('/zh/projects');
  await firm.locator('main a[href*="/projects/"]').first().click();
  await firm.waitForURL(/\/projects\/[0-9a-f-]{36}$/);
  const project = new URL(firm.url()).pathname.split('/').at(-1);
  await firm.goto(`/zh/projects/${project}/board`);
  const colleague = await signIn(browser, 'member', 'en');
  await colleague.goto(`/en/projects/${project}/board`);
  await expect(colleague.getByText('Saved', { exact: true }).first()).toBeVisible();
  const title = `导电纱线 ${Date.now()}`;
  const adding = firm.getByPlaceholder('添加卡片').first();
  await adding.fill(title);
  await adding.press('Enter');
  await expect(colleague.getByText(title).first()).toBeVisible();
  await colleague.reload();
  await expect(colleague.getByText(title).first()).toBeVisible();
});
