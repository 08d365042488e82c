// The view "AWS" as a person uses it, against an account that stands at an endpoint.
//
// EKS_DESIGNER_AWS_ENDPOINT names one that speaks the API of AWS, checks signatures for the keys below, and works
// stacks off within seconds; without it these tests are passed over. CONTRIBUTING.md says which there are.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { ID, REGION, SECRET, connect as connectTo, open } from './pages/account.mjs';
import { App } from './pages/app.mjs';

const ENDPOINT = process.env.EKS_DESIGNER_AWS_ENDPOINT ?? '';

test.skip(ENDPOINT === '', 'EKS_DESIGNER_AWS_ENDPOINT names no endpoint');
test.describe.configure({ mode: 'serial', timeout: 180_000 });

/** Pastes the keys and connects to the endpoint under test. */
const connect = (page, text) => connectTo(page, { endpoint: ENDPOINT, text });

/** Everything that the browser keeps of the page, and everything that it shows. */
async function everything(page) {
  return page.evaluate(async () => {
    const parts = [document.documentElement.outerHTML, location.href, JSON.stringify(history.state)];
    for (const field of document.querySelectorAll('input, textarea')) parts.push(field.value);
    for (const store of [localStorage, sessionStorage]) parts.push(JSON.stringify({ ...store }));
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise((done, fail) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => done(request.result);
        request.onerror = fail;
      });
      for (const table of db.objectStoreNames) {
        const rows = await new Promise((done) => {
          const request = db.transaction(table).objectStore(table).getAll();
          request.onsuccess = () => done(request.result);
        });
        parts.push(JSON.stringify(rows));
      }
      db.close();
    }
    for (const name of await caches.keys()) parts.push(name);
    return parts.join('\n');
  });
}

async function control(path, body) {
  const reply = await fetch(`${ENDPOINT}/_fake/${path}`, { method: 'POST', body: JSON.stringify(body ?? {}) });
  expect(reply.ok, path).toBe(true);
}

test.beforeAll(async () => {
  await control('reset');
});

test('wrong keys are told, and the paste is emptied', async ({ page }) => {
  await open(page);
  await connect(page, `AWS_ACCESS_KEY_ID=${ID}\nAWS_SECRET_ACCESS_KEY=wrong\n`);
  await expect(page.getByRole('alert')).toContainText('AWS does not accept these keys');
  await expect(page.getByLabel(/Temporary keys/)).toHaveValue('');
  await page.getByLabel(/Temporary keys/).fill('hello');
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('No access keys were found');
});

test('an account is connected, deployed to, read, changed and emptied, and no secret stays', async ({ page }) => {
  const hosts = new Set();
  page.on('request', (request) => {
    if (request.url().startsWith('http')) hosts.add(new URL(request.url()).host);
  });
  page.on('worker', (worker) => worker.url());
  await open(page);
  await connect(page);
  const identity = page.getByRole('region', { name: 'Account' });
  await expect(identity).toContainText('1234-5678-9012');
  await expect(identity).toContainText('These keys last until somebody deletes them');

  const deploy = page.getByRole('region', { name: 'Deploy the open design' });
  await deploy.getByRole('button', { name: 'Preview the change' }).click();
  await expect(deploy.getByText('to make')).toBeVisible({ timeout: 60_000 });
  await deploy.getByRole('button', { name: 'Deploy', exact: true }).click({ timeout: 60_000 });
  await expect(deploy.getByText('Being created')).toBeVisible();
  await expect(page.locator('.stack-badge').first()).toBeVisible();
  await expect(deploy.getByText('Created', { exact: true })).toBeVisible({ timeout: 90_000 });

  const read = page.getByRole('region', { name: 'Read into a drawing' });
  await read.getByRole('button', { name: 'Find what is there' }).click();
  const name = await page.getByLabel('Name of the cluster').inputValue();
  await read.getByRole('button', { name: `Read cluster ${name}`, exact: true }).click();
  await expect(read.getByText(`${name} was read`)).toBeVisible({ timeout: 60_000 });
  await read.getByRole('button', { name: 'Compare with the open design' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');

  // Every call is there, and none of them holds the secret.
  await expect(page.getByRole('button', { name: 'ExecuteChangeSet' }).first()).toBeVisible();
  await page.getByRole('button', { name: 'ExecuteChangeSet' }).first().click();
  await expect(page.getByText('aws cloudformation execute-change-set')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save log' }).click();
  const stream = await (await download).createReadStream();
  let log = '';
  for await (const chunk of stream) log += chunk;
  expect(log).toContain('DescribeSubnets');
  expect(log).not.toContain(SECRET);
  expect(await everything(page)).not.toContain(SECRET);

  // A tab that is closed and opened again finds the stack.
  await open(page);
  await connect(page);
  await expect(deploy.getByText('Created', { exact: true })).toBeVisible({ timeout: 30_000 });
  await deploy.getByRole('button', { name: 'Preview the change' }).click();
  await expect(deploy.getByText('There is nothing to do')).toBeVisible({ timeout: 60_000 });
  await deploy.getByRole('button', { name: 'Close' }).click();

  await deploy.getByRole('button', { name: 'Delete the stack' }).click();
  await expect(deploy.getByRole('button', { name: 'Delete', exact: true })).toBeDisabled();
  await deploy.getByLabel(/to confirm/).fill(`eks-designer-${name}`);
  await deploy.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(deploy.getByText('Deleted', { exact: true })).toBeVisible({ timeout: 90_000 });

  await page.getByRole('button', { name: 'Forget' }).click();
  await expect(page.getByRole('region', { name: 'Connect an account' })).toBeVisible();
  expect(await everything(page)).not.toContain(SECRET);
  const own = new URL(page.url()).host;
  expect([...hosts].sort()).toEqual([own, new URL(ENDPOINT).host].sort());
});

test('throttling on every call is waited for', async ({ page }) => {
  await control('fault', { action: '*', code: 'Throttling', status: 400, times: 4 });
  await open(page);
  await connect(page);
  await expect(page.getByRole('region', { name: 'Account' })).toContainText('1234-5678-9012', { timeout: 60_000 });
  await page.getByRole('radio', { name: 'Problems' }).click();
  await expect(page.getByText(/tried \d+ times/).first()).toBeVisible();
});

test('a denied call names the permission that is missing', async ({ page }) => {
  await control('deny', { action: 'ec2:DescribeVpcs' });
  await open(page);
  await connect(page);
  await page.getByRole('button', { name: 'Find what is there' }).click();
  await expect(page.getByText('ec2:DescribeVpcs is missing')).toBeVisible({ timeout: 30_000 });
  await control('reset');
});

test('a resource that fails late is explained, rolled back, and deleted', async ({ page }) => {
  await open(page);
  await connect(page);
  const deploy = page.getByRole('region', { name: 'Deploy the open design' });
  await deploy.getByRole('button', { name: 'Preview the change' }).click();
  await expect(deploy.getByText('to make')).toBeVisible({ timeout: 60_000 });
  const group = await deploy.locator('.aws__change', { hasText: 'EKS::Nodegroup' }).first().locator('.aws__name').textContent();
  await control('fail', { logical_id: group, reason: 'NodeCreationFailure: Instances failed to join the kubernetes cluster' });
  await deploy.getByRole('button', { name: 'Deploy', exact: true }).click({ timeout: 60_000 });
  await expect(deploy.getByText('Rolled back: nothing was made')).toBeVisible({ timeout: 120_000 });
  await expect(deploy.getByRole('alert')).toContainText('did not reach the cluster');
  await deploy.getByRole('button', { name: 'Delete the stack' }).click();
  const name = await page.getByLabel('Name of the cluster').inputValue();
  await deploy.getByLabel(/to confirm/).fill(`eks-designer-${name}`);
  await deploy.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(deploy.getByText('Deleted', { exact: true })).toBeVisible({ timeout: 90_000 });
});

/** Previews and deploys the open design. */
async function deployed(page) {
  const deploy = page.getByRole('region', { name: 'Deploy the open design' });
  await deploy.getByRole('button', { name: 'Preview the change' }).click();
  await deploy.getByRole('button', { name: 'Deploy', exact: true }).click({ timeout: 60_000 });
  return deploy;
}

/** Deletes the stack of the open design, whatever became of it. */
async function deleted(page) {
  const deploy = page.getByRole('region', { name: 'Deploy the open design' });
  const name = await page.getByLabel('Name of the cluster').inputValue();
  await deploy.getByRole('button', { name: 'Delete the stack' }).click({ timeout: 90_000 });
  await deploy.getByLabel(/to confirm/).fill(`eks-designer-${name}`);
  await deploy.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(deploy.getByText('Deleted', { exact: true })).toBeVisible({ timeout: 90_000 });
}

/** The stacks that are there, by name. */
async function stacks() {
  const reply = await fetch(`${ENDPOINT}/_fake/stacks`);
  const all = Object.values(await reply.json());
  return all.filter((stack) => stack.status !== 'DELETE_COMPLETE');
}

test('without network for 30 s the deploy is found again', async ({ page, context }) => {
  await control('reset');
  await open(page);
  await connect(page);
  const deploy = await deployed(page);
  await expect(deploy.getByText('Being created')).toBeVisible();
  await context.setOffline(true);
  await page.waitForTimeout(30_000);
  await expect(deploy.getByText(/AWS goes on/).first()).toBeVisible();
  await context.setOffline(false);
  await expect(deploy.getByText('Created', { exact: true })).toBeVisible({ timeout: 90_000 });
  await deleted(page);
  expect(await stacks()).toEqual([]);
});

test('keys that end in the middle are asked for anew, and the deploy goes on', async ({ page }) => {
  await control('reset');
  await open(page);
  await connect(page);
  const deploy = await deployed(page);
  await expect(deploy.getByText('Being created')).toBeVisible();
  await control('fault', { action: 'cloudformation:*', code: 'ExpiredToken', status: 403, times: 1 });
  await expect(page.getByRole('alert')).toContainText('These keys have expired', { timeout: 30_000 });
  await page.getByRole('alert').getByRole('button', { name: 'New keys' }).click();
  await connect(page);
  await expect(deploy.getByText('Created', { exact: true })).toBeVisible({ timeout: 90_000 });
  await deleted(page);
});

test('a tab that is closed at any of ten moments leaves one stack, which the next tab finds', async ({ context }) => {
  test.setTimeout(600_000);
  await control('reset');
  for (let moment = 0; moment < 10; moment += 1) {
    const first = await context.newPage();
    await open(first);
    await connect(first);
    const begun = first.getByRole('region', { name: 'Deploy the open design' });
    await expect(begun.getByRole('button', { name: 'Preview the change' })).toBeEnabled({ timeout: 30_000 });
    await begun.getByRole('button', { name: 'Preview the change' }).click();
    // Moments 0 to 3 fall into the preview, the others into the deploy.
    if (3 < moment) await begun.getByRole('button', { name: 'Deploy', exact: true }).click({ timeout: 60_000 });
    await first.waitForTimeout([0, 60, 250, 1_500, 0, 40, 200, 600, 1_500, 3_000][moment]);
    await first.close();

    const next = await context.newPage();
    await open(next);
    await connect(next);
    const deploy = next.getByRole('region', { name: 'Deploy the open design' });
    const done = deploy.getByText('Created', { exact: true });
    const again = deploy.getByRole('button', { name: 'Preview the change' });
    // Either AWS has gone on with it, or nothing was begun.
    const isDone = async () => (await done.isVisible()) || ((await again.count()) === 1 && (await again.isEnabled()));
    await expect.poll(isDone, { timeout: 90_000 }).toBe(true);
    if (!(await done.isVisible())) {
      await deployed(next);
      await expect(done).toBeVisible({ timeout: 90_000 });
    }
    expect((await stacks()).length, `moment ${moment}`).toBe(1);
    await deleted(next);
    expect(await stacks(), `moment ${moment}`).toEqual([]);
    await next.close();
  }
});

test('the private pattern is deployed, changed in place, and deleted', async ({ page }) => {
  await control('reset');
  const app = new App(page);
  await app.openClassic();
  await app.dialogs.designsButton.click();
  await app.dialogs.dialog.getByRole('button', { name: 'New design…' }).click();
  await app.dialogs.dialog.locator('[data-starter="private"]').click();
  await expect(app.dialogs.dialog).toBeHidden();
  await page.getByRole('button', { name: 'AWS', exact: true }).click();
  await connect(page);
  const deploy = await deployed(page);
  await expect(deploy.getByText('Created', { exact: true })).toBeVisible({ timeout: 120_000 });
  // One node more at most.
  await page.getByRole('button', { name: 'Topology', exact: true }).click();
  await app.canvas.click(await app.canvas.point(app.canvas.all('nodegroup').first()));
  const most = app.inspector.field('Maximum');
  await most.fill(String(Number(await most.inputValue()) + 1));
  await most.press('Enter');
  await page.getByRole('button', { name: 'AWS', exact: true }).click();
  await deploy.getByRole('button', { name: 'Preview the change' }).click();
  await expect(deploy.getByText('1 change in words')).toBeVisible({ timeout: 60_000 });
  await expect(deploy.locator('.aws__change[data-kind="changed"]')).toContainText('EKS::Nodegroup');
  await deploy.getByRole('button', { name: 'Change the account' }).click();
  await expect(deploy.getByText('Changed', { exact: true })).toBeVisible({ timeout: 120_000 });
  await deleted(page);
  expect(await stacks()).toEqual([]);
});

test('the network alone is found by the next tab, which hands it over to eksctl', async ({ page }) => {
  await control('reset');
  await open(page);
  await connect(page);
  await page.getByRole('radio', { name: 'Network, then eksctl' }).click();
  const deploy = await deployed(page);
  const text = deploy.getByLabel('Exported text');
  await expect(text).toContainText('id: vpc-', { timeout: 120_000 });
  const first = await text.textContent();

  await open(page);
  await connect(page);
  await expect(deploy.getByRole('radio', { name: 'Network, then eksctl' })).toBeChecked({ timeout: 30_000 });
  await expect(text).toContainText('id: vpc-', { timeout: 30_000 });
  expect(await text.textContent()).toBe(first);
  expect((await stacks()).length).toBe(1);

  const name = await page.getByLabel('Name of the cluster').inputValue();
  await deploy.getByRole('button', { name: 'Delete the stack' }).click();
  await deploy.getByLabel(/to confirm/).fill(`eks-designer-${name}--network`);
  await deploy.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(deploy.getByText('Deleted', { exact: true })).toBeVisible({ timeout: 90_000 });
  expect(await stacks()).toEqual([]);
});

test('an account that a script has made is drawn as it was made', async ({ page }) => {
  const python = process.env.EKS_DESIGNER_AWS_PYTHON ?? '';
  test.skip(python === '', 'EKS_DESIGNER_AWS_PYTHON names no Python with boto3');
  await control('reset');
  const script = fileURLToPath(new URL('../tools/account.py', import.meta.url));
  const made = JSON.parse(execFileSync(python, [script, ENDPOINT], { encoding: 'utf8' }));
  await open(page);
  await connect(page);
  const read = page.getByRole('region', { name: 'Read into a drawing' });
  await read.getByRole('button', { name: 'Find what is there' }).click();
  await read.getByRole('button', { name: `Read cluster ${made.cluster}`, exact: true }).click();
  await expect(read.getByText(`${made.cluster} was read`)).toBeVisible({ timeout: 60_000 });
  await read.getByRole('button', { name: 'Open as a new design' }).click();
  const { design } = JSON.parse((await new App(page).designFile()).text);
  const zones = new Map(design.zones.map((zone) => [zone.id, zone.name]));
  const subnets = design.subnets.map((subnet) => [subnet.name, subnet.cidr, zones.get(subnet.zone)]);
  expect(subnets.sort()).toEqual(made.subnets.map(([name, block, zone]) => [name, block, made.region + zone]).sort());
  expect(design.nodegroups.map((group) => group.name).sort()).toEqual(made.groups.map(([name]) => name).sort());
  expect(design.addons.map((addon) => addon.name).sort()).toEqual([...made.addons].sort());
  expect(design.fargate_profiles.map((profile) => profile.name)).toEqual(made.profiles);
});
