// Reading a network out of moto, an emulator of AWS that is not ours. `cargo xtask test` installs it where pip can;
// without it these tests are passed over.
import { expect, test } from '@playwright/test';
import { PYTHON, startAccount } from './moto.mjs';
import { connect, open } from './pages/account.mjs';
import { App } from './pages/app.mjs';

test.skip(PYTHON === '', 'EKS_DESIGNER_MOTO_PYTHON names no Python with moto');
test.describe.configure({ mode: 'serial', timeout: 180_000 });

let account;
test.beforeAll(async () => {
  account = await startAccount({ interfaces: 300 });
});
test.afterAll(() => account?.close());

/** Reads a VPC into a drawing and gives its design file. */
async function drawn(page, name) {
  await open(page);
  await connect(page, { endpoint: account.url });
  const read = page.getByRole('region', { name: 'Read into a drawing' });
  await read.getByRole('button', { name: 'Find what is there' }).click();
  await read.getByRole('button', { name: `Read VPC ${name}`, exact: true }).click();
  await expect(read.getByText(`${name} was read`)).toBeVisible({ timeout: 60_000 });
  await read.getByRole('button', { name: 'Open as a new design' }).click();
  return JSON.parse((await new App(page).designFile()).text).design;
}

test('a network is drawn as it was made', async ({ page }) => {
  const { made } = account;
  const design = await drawn(page, 'main');
  const zones = new Map(design.zones.map((zone) => [zone.id, zone.name]));
  const subnets = design.subnets.map((subnet) => [subnet.name, subnet.cidr, zones.get(subnet.zone)]);
  expect(subnets.sort()).toEqual(made.subnets.map(([name, block, zone]) => [name, block, made.region + zone]).sort());
  expect([...design.vpc.cidrs].sort()).toEqual([...made.blocks].sort());
  expect(design.nat_gateways).toHaveLength(1);
});

test('so is one of 300 subnets, which come in pages', async ({ page }) => {
  const design = await drawn(page, 'elsewhere');
  expect(design.subnets).toHaveLength(300);
  expect(new Set(design.subnets.map((subnet) => subnet.cidr)).size).toBe(300);
});
