// Other people's files: eksctl in and out, the clipboard, drops, and files that are broken.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { App, watch } from './pages/app.mjs';

const SHOP = `apiVersion: eksctl.io/v1alpha5
kind: ClusterConfig
metadata:
  name: web-shop
  region: eu-west-1
  version: "1.34"
  annotations:
    owner: team-shop
availabilityZones: [eu-west-1a, eu-west-1b]
vpc:
  cidr: 10.40.0.0/16
  nat: {gateway: Single}
managedNodeGroups:
  - name: web
    instanceType: m5.large
    minSize: 2
    desiredCapacity: 2
    maxSize: 4
    privateNetworking: true
    preBootstrapCommands: ["echo hello"]
    taints:
      - {key: dedicated, value: web, effect: NoSchedule}
`;

const fixture = (name) => readFile(new URL(`../fixtures/eksctl/${name}.yaml`, import.meta.url));
const yaml = (text, name = 'cluster.yaml') => ({ name, mimeType: 'application/yaml', buffer: Buffer.from(text) });

/** Lets a file fall onto the page. */
async function drop(page, name, text) {
  const data = await page.evaluateHandle(([fileName, content]) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], fileName, { type: 'application/yaml' }));
    return transfer;
  }, [name, text]);
  await page.dispatchEvent('#canvas', 'dragover', { dataTransfer: data });
  await page.dispatchEvent('#canvas', 'drop', { dataTransfer: data });
}

test('an eksctl file is read, edited, and written with what was not understood', async ({ page }) => {
  const problems = watch(page);
  const app = new App(page);
  await app.openClassic();
  await app.dialogs.openFile(yaml(SHOP));
  await expect(app.name).toHaveValue('web-shop');
  await expect(app.canvas.toast).toContainText('Opened web-shop');
  await expect(app.canvas.all('zone')).toHaveCount(2);
  await expect(app.canvas.zone('eu-west-1b')).toBeVisible();

  await app.dialogs.run('web Node group');
  await expect(app.inspector.title).toHaveText('web');
  await app.inspector.type('Maximum', '9');

  await app.export.tab.click();
  await expect(app.export.text).toContainText('maxSize: 9');
  const shown = await app.export.shown();
  for (const kept of ['owner: team-shop', 'preBootstrapCommands', 'echo hello', 'taints', 'NoSchedule', 'cidr: 10.40.0.0/16', 'privateNetworking: true']) {
    expect(shown).toContain(kept);
  }
  await expect(app.export.fileName).toHaveText('web-shop.yaml');
  await expect(app.export.region).toContainText('eksctl create cluster -f web-shop.yaml');
  expect(problems).toEqual([]);
});

for (const name of ['minimal', 'new-vpc-full', 'existing-vpc-names', 'spot-mixed', 'dry-run', 'ipv6', 'auto-mode']) {
  test(`the fixture ${name} goes in and out, and in again`, async ({ page }) => {
    const app = new App(page);
    await app.openClassic();
    await app.dialogs.openFile({ ...yaml(''), name: `${name}.yaml`, buffer: await fixture(name) });
    await expect(app.name).not.toHaveValue('my-cluster');
    await app.export.tab.click();
    const once = await app.export.shown();
    await app.dialogs.openFile(yaml(once, 'again.yaml'));
    await expect(app.canvas.toast).toContainText('Opened');
    expect(await app.export.shown()).toBe(once);
  });
}

test('a format that is chosen while another is being written is shown in the end', async ({ page }) => {
  const problems = watch(page);
  const app = new App(page);
  await app.openClassic();
  await app.export.tab.click();
  // Faster than any text is written.
  await page.evaluate(() => {
    const choice = document.querySelector('.export__format');
    for (const key of ['svg', 'design', 'eksctl', 'svg', 'design']) {
      choice.value = key;
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
  expect(JSON.parse(await app.export.shown()).format).toBe('eks-designer');
  // The pane may be gone before its text is there.
  await app.export.choose('eksctl ClusterConfig');
  await app.export.topologyTab.click();
  await app.export.tab.click();
  await expect(app.export.text).toContainText('ClusterConfig');
  expect(problems).toEqual([]);
});

test('the clipboard and the downloaded file hold what is shown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const app = new App(page);
  await app.openClassic();
  await app.export.tab.click();
  for (const [format, ending] of [['eksctl ClusterConfig', '.yaml'], ['Design file', '.eks-designer.json']]) {
    await app.export.choose(format);
    const shown = await app.export.shown();
    await app.export.copy.click();
    await expect(app.canvas.toast).toContainText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
    const file = await app.export.downloaded(() => app.export.download.click());
    expect(file.name).toBe(`my-cluster${ending}`);
    expect(file.text).toBe(shown);
  }
});

test('text that is pasted opens as a design', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const app = new App(page);
  await app.openClassic();
  await app.name.fill('before');
  await app.name.press('Enter');
  await app.waitForSaved();
  await page.evaluate((text) => navigator.clipboard.writeText(text), SHOP);
  await app.canvas.drawing.focus();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(app.name).toHaveValue('web-shop');
  // The design that was open is still in the library.
  await app.dialogs.designsButton.click();
  await expect(app.dialogs.line('before')).toHaveCount(1);
});

test('a file that is dropped opens', async ({ page }) => {
  const app = new App(page);
  await app.openClassic();
  await drop(page, 'shop.yaml', SHOP);
  await expect(app.name).toHaveValue('web-shop');
});

const BOMB = ['a: &a [x, x, x, x, x, x, x, x, x]',
  ...'bcdefghij'.split('').map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[i]}`).join(', ')}]`)].join('\n');
const BROKEN = {
  'not YAML': ['broken.yaml', 'apiVersion: "eksctl.io\nkind: [ClusterConfig'],
  'the wrong kind': ['pod.yaml', 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: x\n'],
  'duplicate keys': ['twice.yaml', 'apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata:\n  name: a\n  name: b\n  region: eu-west-1\n'],
  'too large': ['large.yaml', `apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\n# ${'x'.repeat(20 * 1024 * 1024)}`],
  binary: ['picture.yaml', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 1, 2, 3, 0xff, 0xfe])],
  empty: ['empty.yaml', ''],
  'deep nesting': ['deep.yaml', `a: ${'['.repeat(20000)}${']'.repeat(20000)}`],
  'an alias bomb': ['bomb.yaml', BOMB],
  'half a design file': ['half.eks-designer.json', '{"format": "eks-designer", "version": 1, "cluster": {'],
  'a missing name': ['nameless.yaml', 'apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata:\n  region: eu-west-1\n'],
};

test('broken files say what is wrong and leave the open design alone', async ({ page }) => {
  const problems = watch(page);
  const app = new App(page);
  await app.openClassic();
  await app.dialogs.run('public-1c');
  await page.keyboard.press('Delete');
  await app.waitForSaved();
  const before = await app.canvas.picture();
  for (const [what, [name, content]] of Object.entries(BROKEN)) {
    await test.step(what, async () => {
      await app.dialogs.openFile({ name, mimeType: 'application/yaml', buffer: Buffer.from(content) });
      await expect(app.canvas.toast).toHaveCount(1);
      await expect(app.canvas.toast).toContainText(`${name} cannot be opened`);
      await expect(app.canvas.toast).toHaveAttribute('data-error', 'true');
      expect(await app.canvas.picture()).toEqual(before);
      await expect(app.undo).toBeEnabled();
      await app.canvas.toast.getByRole('button', { name: 'Close' }).click();
    });
  }
  await app.dialogs.designsButton.click();
  await expect(app.dialogs.lines).toHaveCount(1);
  expect(problems).toEqual([]);
});

const TEMPLATE = `Parameters:
  Block: { Type: String, Default: 10.7.0.0/16 }
Resources:
  Net: { Type: AWS::EC2::VPC, Properties: { CidrBlock: !Ref Block } }
  One:
    Type: AWS::EC2::Subnet
    Properties: { VpcId: !Ref Net, AvailabilityZone: eu-west-1a, CidrBlock: !Select [0, !Cidr [!Ref Block, 2, 12]] }
  Two:
    Type: AWS::EC2::Subnet
    Properties: { VpcId: !Ref Net, AvailabilityZone: eu-west-1b, CidrBlock: !Select [1, !Cidr [!Ref Block, 2, 12]] }
  Bucket: { Type: AWS::S3::Bucket }
`;

test('a template opens as a drawing and says all that was assumed', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const app = new App(page);
  await app.openClassic();
  await drop(page, 'network.template', TEMPLATE);
  await expect(app.canvas.all('subnet')).toHaveCount(2);
  await expect(app.canvas.subnet('One')).toContainText('10.7.0.0/20');
  await app.canvas.toast.getByRole('button', { name: 'Show all' }).click();
  const report = page.getByRole('dialog', { name: 'What was read' });
  await expect(report).toContainText('CloudFormation');
  await expect(report).toContainText('2 zones, 2 subnets, 0 node groups');
  const notes = report.getByRole('listitem');
  expect(await notes.count()).toBeGreaterThan(1);
  await expect(notes.filter({ hasText: 'AWS::S3::Bucket' })).toHaveCount(1);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await report.getByRole('button', { name: 'Copy' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('AWS::S3::Bucket');
});

test('what terraform show prints opens as a drawing', async ({ page }) => {
  const app = new App(page);
  await app.openClassic();
  const of = (type, name, values) => ({ address: `${type}.${name}`, mode: 'managed', type, name, values });
  const state = {
    format_version: '1.0',
    values: { root_module: { resources: [
      of('aws_vpc', 'net', { id: 'vpc-1', cidr_block: '10.8.0.0/16' }),
      of('aws_subnet', 'one', { id: 'subnet-1', vpc_id: 'vpc-1', cidr_block: '10.8.0.0/24', availability_zone: 'eu-west-1a', tags: { Name: 'nodes-a' } }),
    ] } },
  };
  await drop(page, 'state.json', JSON.stringify(state));
  await expect(app.canvas.all('subnet')).toHaveCount(1);
  await expect(app.canvas.subnet('nodes-a')).toContainText('10.8.0.0/24');
});

test('an account opens from what the AWS CLI prints, without any key', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const problems = watch(page);
  const app = new App(page);
  await app.openClassic();
  await app.dialogs.designsButton.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('From an AWS account').click();
  await dialog.getByLabel('Cluster', { exact: true }).fill("a'b");
  await expect(dialog.locator('.account__commands')).toContainText("--name 'a'\\''b'");
  await dialog.getByRole('button', { name: 'Copy the commands' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('aws ec2 describe-subnets');
  const answers = await readFile(new URL('../fixtures/aws-cli/classic.json', import.meta.url), 'utf8');
  await dialog.getByLabel('What they printed').fill(answers);
  await dialog.getByRole('button', { name: 'Open as a drawing' }).click();
  await expect(app.canvas.toast).toContainText('Opened');
  await expect(app.canvas.all('zone')).not.toHaveCount(0);
  await app.export.tab.click();
  await expect(app.export.text).toContainText('subnet-');
  expect(problems).toEqual([]);
});

test('every format is written, and all of them as one archive', async ({ page }) => {
  const problems = watch(page);
  const app = new App(page);
  await app.openClassic();
  await app.export.tab.click();
  const keys = await page.locator('.export__format option').evaluateAll((all) => all.map((one) => one.value));
  expect(keys.length).toBeGreaterThan(10);
  for (const key of keys) {
    await page.locator('.export__format').selectOption(key);
    expect((await app.export.shown()).length, key).toBeGreaterThan(20);
  }
  // A line selects its shape, and a shape marks its lines.
  await page.locator('.export__format').selectOption('cloudformation');
  await app.export.shown();
  await page.locator('.export__text .line', { hasText: 'Subnet4:' }).first().click();
  await expect(page.locator('#item-subnet-4-0')).toHaveAttribute('data-selected', 'true');
  await expect(page.locator('.export__text .line[data-marked]').first()).toBeVisible();
  const [archive] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download all' }).click(),
  ]);
  expect(archive.suggestedFilename()).toBe('my-cluster.zip');
  expect((await readFile(await archive.path())).subarray(0, 2).toString()).toBe('PK');
  expect(problems).toEqual([]);
});
