import { expect, test } from '@playwright/test';
import { demoPage } from './support/demo-page';

test('a cluster is made, its administrator appointed, an organization invited and accepting', async ({
  browser,
}) => {
  const slug = `e2e-${Date.now()}`;
  const platform = await demoPage(browser, 'platform', 'zh');
  await platform.goto('/zh/administration?tab=clusters');
  await platform.getByLabel('简称').fill(slug);
  await platform.getByLabel('中文名称').fill(`浏览器里的集群 ${slug}`);
  await platform.getByLabel('英文名称').fill(`Cluster ${slug}`);
  await platform.getByText('由管理员逐一同意', { exact: true }).click();
  await platform.getByRole('button', { name: '新建集群' }).click();
  await platform.waitForURL(/\/clusters\/[0-9a-f-]{36}$/);
  const people = platform.getByRole('region', { name: '管理员', exact: true });
  await people.getByLabel('按邮箱任命').fill('nobody@example.org');
  await people.getByRole('button', { name: '任命' }).click();
  await expect(people).toContainText('没有以该邮箱');
  await people.getByLabel('按邮箱任命').fill('administrator@demo.vicinity.example');
  await people.getByRole('button', { name: '任命' }).click();
  await expect(people.getByRole('listitem')).toHaveCount(1);

  const administrator = await demoPage(browser, 'administrator', 'en');
  await administrator.goto(`/en${new URL(platform.url()).pathname.slice(3)}`);
  const firm = await demoPage(browser, 'firm', 'en');
  await firm.goto('/en/organizations');
  const waiting = administrator.getByRole('region', { name: 'Who waits to enter' });
  const acting =
    (await firm.getByRole('button', { name: /^Acting for / }).textContent())?.trim() ?? '';
  await waiting.getByRole('combobox', { name: 'Invite an organization' }).fill(acting);
  await administrator.getByRole('option', { name: acting }).first().click();
  await expect(waiting.getByRole('listitem')).toContainText('invited on');

  await firm.goto('/en/notifications');
  await firm
    .getByRole('link', { name: `Your organization is invited to the cluster Cluster ${slug}.` })
    .click();
  await firm.getByRole('button', { name: 'Accept' }).click();
  await expect(firm.getByRole('link', { name: `Cluster ${slug}` })).toBeVisible();
  await administrator.reload();
  const members = administrator.getByRole('region', { name: 'Members' });
  await expect(members.getByRole('listitem')).toHaveCount(1);
  await members.getByRole('button', { name: `Remove ${acting}` }).click();
  await administrator.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect(members.getByRole('listitem')).toHaveCount(0);
});
