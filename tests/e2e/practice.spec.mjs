// The practice account from end to end: the view "AWS" without any account, network or key.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { App } from './pages/app.mjs';

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

test('what drifted is taken over piece by piece, each an undo step', async ({ page }) => {
  await open(page);
  const app = new App(page);
  const deploy = page.getByRole('region', { name: 'Deploy the open design' });
  const name = await app.name.inputValue();
  await deploy.getByRole('button', { name: 'Preview the change' }).click();
  await deploy.getByRole('button', { name: 'Deploy', exact: true }).click({ timeout: 60_000 });
  await expect(deploy.getByText('Created', { exact: true })).toBeVisible({ timeout: 120_000 });

  const read = page.getByRole('region', { name: 'Read into a drawing' });
  await read.getByRole('button', { name: 'Find what is there' }).click();
  await read.getByRole('button', { name: `Read cluster ${name}`, exact: true }).click();
  // What AWS alone knows is no drift.
  await expect(read.getByText('The open design is the same')).toBeVisible({ timeout: 60_000 });

  await page.keyboard.press('Alt+1');
  await app.dialogs.run('workers Node group');
  await app.inspector.type('Maximum', '9');
  await app.dialogs.run('public-1d');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Alt+6');
  await expect(read.getByText('2 things differ from the open design')).toBeVisible();
  await read.getByRole('button', { name: 'Read again and compare' }).click();
  const dialog = page.getByRole('dialog', { name: 'Compare' });
  await expect(dialog).toBeVisible({ timeout: 60_000 });
  await expect(dialog).toContainText(`From ${name} in the account to ${name} (open)`);
  const lines = dialog.locator('.compare__line');
  await expect(lines).toHaveCount(2);
  expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);

  const take = dialog.getByRole('button', { name: `Take over Subnet public-1d from ${name} in the account` });
  await take.focus();
  await page.keyboard.press('Enter');
  await expect(dialog.locator('.compare__said')).toContainText('Done: Take over Subnet public-1d');
  await expect(lines).toHaveCount(1);
  await expect(dialog.locator('.compare__mark')).toHaveCount(1);
  // The focus is on the next piece, not lost.
  await expect(dialog.locator('.compare__take:focus')).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await expect(lines).toHaveCount(2);
  await dialog.getByRole('button', { name: 'Redo' }).click();
  await expect(lines).toHaveCount(1);

  // The other side: what the open design says is deployed.
  await dialog.getByRole('button', { name: /^Keep Node group workers as the open design has it/ }).click();
  await expect(dialog).toBeHidden();
  await expect(deploy).toBeFocused();

  await read.getByRole('button', { name: 'Compare with the open design' }).click();
  await dialog.getByRole('button', { name: 'Take over all the rest' }).click();
  await expect(dialog).toContainText('The designs are the same');
  await page.keyboard.press('Escape');
  await expect(read.getByText('The open design is the same')).toBeVisible();
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

test('what cannot be deleted is left behind on purpose, and listed', async ({ page }) => {
  await open(page);
  const deploy = page.getByRole('region', { name: 'Deploy the open design' });
  const name = await page.getByLabel('Name of the cluster').inputValue();
  await deploy.getByRole('radio', { name: 'Network, then eksctl' }).click();
  await deploy.getByRole('button', { name: 'Preview the change' }).click();
  await deploy.getByRole('button', { name: 'Deploy', exact: true }).click({ timeout: 60_000 });
  await expect(deploy.getByText('Created', { exact: true })).toBeVisible({ timeout: 120_000 });
  await deploy.getByText('Practice a deletion that fails').click();
  await deploy.getByRole('button', { name: 'Put a load balancer into the VPC' }).click();
  await expect(deploy.getByText('A load balancer stands in the VPC')).toBeVisible();
  await deploy.getByRole('button', { name: 'Delete the stack' }).click();
  await expect(deploy.getByText('Load balancers in the VPC will keep it from going')).toBeVisible();
  await deploy.getByLabel(/to confirm/).fill(`eks-designer-${name}--network`);
  await deploy.getByRole('button', { name: 'Delete', exact: true }).click();

  // What failed is offered and nothing else; what holds it fails next.
  const part = deploy.getByRole('group', { name: 'This could not be deleted' });
  const gone = deploy.getByText('Deleted', { exact: true });
  const kinds = [];
  for (let round = 0; round < 5; round += 1) {
    await expect(part.or(gone)).toBeVisible({ timeout: 120_000 });
    if (await gone.isVisible()) break;
    await expect(part).toContainText('AWS says');
    await expect(part).toContainText('Something that is not part of the stack still uses it');
    await expect(part.getByRole('button', { name: 'Delete again' })).toBeEnabled();
    if (round === 0) expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    const boxes = await part.getByRole('checkbox').all();
    for (const box of boxes) {
      kinds.push(await box.evaluate((input) => input.parentElement.textContent));
      await box.check();
    }
    await expect(part).toContainText('in your account, without a stack');
    await part.getByRole('button', { name: `Delete, and leave ${boxes.length} behind` }).click();
    await expect(part).toBeHidden();
  }
  await expect(gone).toBeVisible();
  expect(kinds.some((kind) => kind.includes('EC2::VPC)'))).toBe(true);
  const left = deploy.getByRole('group', { name: `${kinds.length} resources were left behind` });
  await expect(left.locator('.aws__change')).toHaveCount(kinds.length);
  const ofVpc = page.locator('.aws__kind', { hasText: /^EC2::VPC$/ });
  await expect(left.locator('.aws__change', { has: ofVpc }).locator('.aws__fate')).toHaveText(/^vpc-[0-9a-f]{17}$/);
  const read = page.getByRole('region', { name: 'Read into a drawing' });
  await read.getByRole('button', { name: 'Find what is there' }).click();
  // The VPC of the shop, the default one, and the one that was left.
  await expect(read.getByRole('button', { name: /^Read VPC/ })).toHaveCount(3);
});

test('a preview that is stopped says what it leaves, and removes it', async ({ page }) => {
  await open(page);
  const deploy = page.getByRole('region', { name: 'Deploy the open design' });
  const left = deploy.getByText('An empty stack named');
  await expect(deploy.getByRole('button', { name: 'Preview the change' })).toBeEnabled();
  // A change set is worked out within a tenth of a second here: the page itself stops it as soon as it is asked for.
  for (let round = 0; round < 10; round += 1) {
    await page.evaluate(() => new Promise((done) => {
      const button = (name) => [...document.querySelectorAll('.aws__card .button')].find((it) => it.textContent.trim() === name);
      const isAsked = () => [...document.querySelectorAll('.calls__rows tbody tr')].some((row) => row.textContent.includes('CreateChangeSet'));
      const wait = () => {
        if (button('Discard')) return done();
        if (!isAsked() || !button('Stop')) return requestAnimationFrame(wait);
        button('Stop').click();
        return done();
      };
      button('Preview the change').click();
      wait();
    }));
    const discard = deploy.getByRole('button', { name: 'Discard' });
    await expect(left.or(discard).first()).toBeVisible({ timeout: 30_000 });
    if (await left.isVisible()) break;
    await discard.click();
    await expect(deploy.getByRole('button', { name: 'Preview the change' })).toBeEnabled();
  }
  await expect(left).toContainText('It holds nothing and costs nothing');
  // The next preview uses it.
  await deploy.getByRole('button', { name: 'Preview the change' }).click();
  await expect(deploy.getByText('to make')).toBeVisible({ timeout: 60_000 });
  await expect(left).toBeHidden();
  await deploy.getByRole('button', { name: 'Discard' }).click();
  await expect(deploy.getByRole('button', { name: 'Preview the change' })).toBeEnabled();
  await expect(left).toBeHidden();
});

test('forgetting ends it at once', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Forget' }).click();
  await expect(page.getByRole('region', { name: 'Connect an account' })).toBeVisible();
});
