import { expect, test } from '@playwright/test';
import { demoPage } from './support/demo-page';

const key = `e2e-${Date.now()}`;
const lines = [
  { type: 'organization', key, kind: 'firm', name_zh: `导入的纱厂 ${key}`, region: '440000' },
  {
    type: 'listing',
    key: `${key}/1`,
    organization: key,
    kind: 'expertise',
    title_zh: `可水洗导电纱 ${key}`,
  },
  { type: 'organization', key: `${key}-x`, kind: 'firm', name_zh: '无此地区', region: 'ZZZ' },
];

test('an administrator checks a file, sees what is wrong with it, and imports the rest', async ({
  browser,
}) => {
  const page = await demoPage(browser, 'platform', 'zh');
  await page.goto('/zh/administration?tab=import');
  const file = {
    name: 'made.jsonl',
    mimeType: 'application/jsonl',
    buffer: Buffer.from(lines.map((line) => JSON.stringify(line)).join('\n')),
  };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: '检查文件' }).click();
  const checked = page.getByRole('region', { name: '检查结果（尚未写入）' });
  await expect(checked.getByRole('row', { name: '机构 1 0 0' })).toBeVisible();
  const wrong = checked.getByRole('row', { name: 'region' });
  await expect(wrong).toContainText('ZZZ');
  await expect(wrong).toContainText('GB/T 2260');
  await page.goto(`/zh/listings?q=${encodeURIComponent(`可水洗导电纱 ${key}`)}`);
  await expect(page.getByText(`可水洗导电纱 ${key}`)).toHaveCount(0);

  await page.goto('/zh/administration?tab=import');
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: '检查文件' }).click();
  await page.getByRole('button', { name: '导入 2 条' }).click();
  await expect(page.getByRole('region', { name: '已导入' })).toBeVisible();
  await page.goto(`/zh/organizations?text=${encodeURIComponent(`导入的纱厂 ${key}`)}`);
  await expect(page.getByRole('link', { name: `导入的纱厂 ${key}` })).toBeVisible();
});

test('an administrator of one cluster is offered no import', async ({ browser }) => {
  const page = await demoPage(browser, 'administrator', 'en');
  await page.goto('/en/administration?tab=import');
  await expect(page.getByRole('tab', { name: 'Verification' })).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Import' })).toHaveCount(0);
});
