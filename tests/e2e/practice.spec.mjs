// The practice account from end to end: the view "AWS" without any account, network or key.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test.describe.configure({ timeout: 240_000 });

async function open(page) {
  await page.goto('./');
  await page.waitForSelector('body[data-ready]');
  await page.keyboard.press('Alt+6');
  await page.getByRole('button', { name: 'Practice account' }).click();
  await expect(page.getByRole('region', { name: 'Account', exact: true })).toContainText('1234-5678-9012');
}

test('a design is deployed, read back, found the same, and deleted', async ({ page }) => {
  const hosts = new Set();
  page.on('request', (request) => request.url().startsWith('http') && hosts.add(new URL(request.url()).host));
  await open(page);
  const deploy = page.getByRole('region', { name: 'Deploy the open design' });
  const name = await page.getByLabel('Name of the cluster').inputValue();

  await deploy.getByRole('button', { name: 'Preview the change' }).click();
  await expect(deploy.getByText('to make')).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('.stack-badge').first()).toBeVisible();
  // Taken back, nothing is there.
  await deploy.getByRole('button', { name: 'Discard' }).click();
  await expect(deploy.getByRole('button', { name: 'Preview the change' })).toBeVisible();

  await deploy.getByRole('button', { name: 'Preview the change' }).click();
  await deploy.getByRole('button', { name: 'Deploy', exact: true }).click({ timeout: 60_000 });
  await expect(deploy.getByText('Being created')).toBeVisible();
  await expect(deploy.getByText('usually 8 to 12 min')).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('.stack-badge[data-state="done"]').first()).toBeVisible({ timeout: 60_000 });
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await expect(deploy.getByText('Created', { exact: true })).toBeVisible({ timeout: 120_000 });

  const read = page.getByRole('region', { name: 'Read into a drawing' });
  await read.getByRole('button', { name: 'Find what is there' }).click();
  await read.getByRole('button', { name: `Read cluster ${name}`, exact: true }).click();
  await expect(read.getByText(`${name} was read`)).toBeVisible({ timeout: 60_000 });

  await deploy.getByRole('button', { name: 'Preview the change' }).click();
  await expect(deploy.getByText('There is nothing to do')).toBeVisible({ timeout: 60_000 });
  await deploy.getByRole('button', { name: 'Close' }).click();

  await deploy.getByRole('button', { name: 'Delete the stack' }).click();
  await deploy.getByLabel(/to confirm/).fill(`eks-designer-${name}`);
  await deploy.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(deploy.getByText('Deleted', { exact: true })).toBeVisible({ timeout: 120_000 });
  await read.getByRole('button', { name: 'Find again' }).click();
  await expect(read.getByRole('button', { name: `Read cluster ${name}`, exact: true })).toHaveCount(0);
  // Nothing left the page.
  expect([...hosts]).toEqual([new URL(page.url()).host]);
});

test('a cluster that is there becomes a drawing, which opens beside the other', async ({ page }) => {
  await open(page);
  const read = page.getByRole('region', { name: 'Read into a drawing' });
  await read.getByRole('button', { name: 'Find what is there' }).click();
  await read.getByRole('button', { name: 'Read cluster practice-shop', exact: true }).click();
  await expect(read.getByText('practice-shop was read')).toBeVisible({ timeout: 60_000 });
  await read.getByRole('button', { name: 'Compare with the open design' }).click();
  await expect(page.getByRole('dialog')).toContainText('practice-shop');
  await page.keyboard.press('Escape');
  await read.getByRole('button', { name: 'Open as a new design' }).click();
  await expect(page.getByLabel('Name of the cluster')).toHaveValue('practice-shop');
});

test('a deploy is stopped and taken back', async ({ page }) => {
  await open(page);
  const deploy = page.getByRole('region', { name: 'Deploy the open design' });
  await deploy.getByRole('button', { name: 'Preview the change' }).click();
  await deploy.getByRole('button', { name: 'Deploy', exact: true }).click({ timeout: 60_000 });
  await deploy.getByRole('button', { name: 'Stop and roll back' }).click();
  await expect(page.getByRole('group', { name: 'Stop and roll back' })).toContainText('takes back what it made');
  await page.getByRole('button', { name: 'Roll back', exact: true }).click();
  await expect(deploy.getByText('Deleted', { exact: true })).toBeVisible({ timeout: 120_000 });
});

test('the network alone is deployed, and eksctl gets its finished file', async ({ page }) => {
  await open(page);
  const deploy = page.getByRole('region', { name: 'Deploy the open design' });
  const name = await page.getByLabel('Name of the cluster').inputValue();
  await deploy.getByRole('radio', { name: 'Network, then eksctl' }).click();
  await deploy.getByRole('button', { name: 'Preview the change' }).click();
  await expect(deploy.getByText('to make')).toBeVisible({ timeout: 60_000 });
  await expect(deploy.locator('.aws__changes')).not.toContainText('EKS::Cluster');
  await deploy.getByRole('button', { name: 'Deploy', exact: true }).click();
  const part = deploy.getByRole('group', { name: 'The network is there, and eksctl makes the rest' });
  const text = part.getByLabel('Exported text');
  await expect(text).toContainText(/vpc:\n {2}id: vpc-[0-9a-f]{17}/, { timeout: 120_000 });
  await expect(text).toContainText(/id: subnet-[0-9a-f]{17}/);
  await expect(part).toContainText(`eksctl create cluster -f ${name}.yaml`);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const download = page.waitForEvent('download');
  await part.getByRole('button', { name: 'Download' }).click();
  expect((await download).suggestedFilename()).toBe(`${name}.yaml`);
  const stream = await (await download).createReadStream();
  let saved = '';
  for await (const chunk of stream) saved += chunk;
  expect(saved).toBe(await text.textContent());

  // The ids are taken over in one step, which goes back in one.
  await part.getByRole('button', { name: 'Take the IDs over into the design' }).click();
  await expect(part).toContainText('The design has the IDs of this network');
  await expect(part).not.toContainText('The design has changed');
  await page.keyboard.press('Control+z');
  await expect(part.getByRole('button', { name: 'Take the IDs over into the design' })).toBeVisible();

  // The other way says that there is a network, and nothing of its own.
  await deploy.getByRole('radio', { name: 'Everything' }).click();
  await expect(deploy).toContainText(`There is also the stack eks-designer-${name}--network`);
  await expect(deploy.getByText('Created', { exact: true })).toBeHidden();
  await deploy.getByRole('radio', { name: 'Network, then eksctl' }).click();
  await expect(text).toContainText('id: vpc-', { timeout: 60_000 });

  await deploy.getByRole('button', { name: 'Delete the stack' }).click();
  await expect(deploy).toContainText('eksctl delete cluster');
  await deploy.getByLabel(/to confirm/).fill(`eks-designer-${name}--network`);
  await deploy.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(deploy.getByText('Deleted', { exact: true })).toBeVisible({ timeout: 120_000 });
  await expect(part).toBeHidden();
});

test('forgetting ends it at once', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Forget' }).click();
  await expect(page.getByRole('region', { name: 'Connect an account' })).toBeVisible();
});
