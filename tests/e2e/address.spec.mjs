// The address space: resizing by mouse and keys, splitting, joining, CSV, and fitting a plan.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { App, watch } from './pages/app.mjs';

async function openAddresses(page) {
  const app = new App(page);
  await app.openClassic();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Address space' }).click();
  return app;
}

/** The block of a subnet on the map, by its name. */
const span = (page, name) => page.locator('.span').filter({ has: page.locator('.span__name', { hasText: new RegExp(`^${name}$`) }) });
const row = (page, name) => page.locator('.address table tr').filter({ has: page.getByRole('button', { name, exact: true }) });

async function design(app) {
  const file = JSON.parse((await app.designFile()).text);
  delete file.design.next_id;
  return file;
}

test('an edge is dragged to a legal size, Esc and undo put it back', async ({ page }) => {
  const problems = watch(page);
  const app = await openAddresses(page);
  const start = await design(app);
  const box = await span(page, 'private-1d').boundingBox();
  const edge = { x: box.x + box.width - 3, y: box.y + box.height / 2 };
  const half = { x: box.x + box.width / 2, y: edge.y };
  for (const isKept of [false, true]) {
    await page.mouse.move(edge.x, edge.y);
    await page.mouse.down();
    await page.mouse.move(half.x, half.y, { steps: 5 });
    await expect(page.locator('.span__tip')).toContainText('10.0.160.0/20');
    if (!isKept) await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(page.locator('.span__tip')).toHaveCount(0);
    if (isKept) await expect(row(page, 'private-1d')).toContainText('10.0.160.0/20');
    else expect(await design(app)).toEqual(start);
  }
  await app.undo.click();
  expect(await design(app)).toEqual(start);
  expect(problems).toEqual([]);
});

test('sizes are chosen by keys, and one that would overlap says why', async ({ page }) => {
  const app = await openAddresses(page);
  await row(page, 'public-1a').getByRole('button', { name: 'public-1a', exact: true }).press('Enter');
  const size = (len) => page.locator('.sizes__size').getByText(`/${len}`, { exact: true });
  await expect(size(19)).toHaveAttribute('aria-pressed', 'true');
  await size(22).press('Enter');
  await expect(row(page, 'public-1a')).toContainText('10.0.0.0/22');
  await expect(row(page, 'public-1a')).toContainText('1,019');
  await app.undo.click();
  await expect(row(page, 'public-1a')).toContainText('10.0.0.0/19');
});

test('a subnet is split and joined again', async ({ page }) => {
  const app = await openAddresses(page);
  const start = await page.locator('.address table tbody tr').count();
  await row(page, 'public-1a').getByText('Split', { exact: true }).click();
  await expect(row(page, 'public-1a')).toContainText('10.0.0.0/20');
  await expect(page.locator('.address table tbody tr')).toHaveCount(start + 1);
  await row(page, 'public-1a').getByText(/^Join/).click();
  await expect(row(page, 'public-1a')).toContainText('10.0.0.0/19');
  await expect(page.locator('.address table tbody tr')).toHaveCount(start);
  await expect(app.undo).toBeEnabled();
});

test('CSV comes in whole or not at all', async ({ page }) => {
  const app = await openAddresses(page);
  const start = await design(app);
  await page.getByRole('button', { name: 'Import CSV' }).click();
  const text = page.getByRole('textbox', { name: /CSV/ });
  await text.fill('name,zone,block,kind\npublic-1a,ap-northeast-1a,10.0.0.0/22,public\nnonsense');
  const take = page.getByRole('button', { name: 'Take these subnets' });
  await take.click();
  await expect(page.locator('#csv-error')).toContainText('Line 3');
  expect(await design(app)).toEqual(start);

  // Out of a file it stands in the field first, and is one step when it is taken.
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  const table = 'name,zone,block,kind\npublic-1a,ap-northeast-1a,10.0.0.0/22,public\n';
  await (await chooser).setFiles({ name: 'plan.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
  await expect(text).toHaveValue(table);
  await expect(page.locator('#csv-error')).toBeEmpty();
  await take.click();
  await expect(row(page, 'public-1a')).toContainText('10.0.0.0/22');
  await app.undo.click();
  expect(await design(app)).toEqual(start);
});

test('a plan is fitted into free room in one step', async ({ page }) => {
  const app = await openAddresses(page);
  const start = await design(app);
  // While a hand is on the plan, the map shows where its subnets would lie.
  const ghosts = page.locator('.span--ghost');
  await expect(ghosts).toHaveCount(0);
  await page.getByLabel('Hosts each').fill('500');
  await expect(ghosts).toHaveCount(3);
  await expect(ghosts.first()).toHaveAttribute('title', /^planned: nodes 10\.0\.\d+\.0\/23$/);
  expect(await design(app)).toEqual(start);
  await page.getByRole('button', { name: /^Add 3 subnets/ }).click();
  await expect(page.locator('.span[data-subnet]')).toHaveCount(9);
  await app.undo.click();
  expect(await design(app)).toEqual(start);
});

test('the accessibility checker reports nothing in either theme', async ({ page }) => {
  const app = await openAddresses(page);
  for (const theme of ['light', 'dark']) {
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    const { violations } = await new AxeBuilder({ page }).include('.address').include('.side').analyze();
    expect(violations).toEqual([]);
    await app.themeButton.click();
  }
});
