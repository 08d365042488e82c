// Links, pictures, pages to look at, paper, and use without a network.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { App, watch } from './pages/app.mjs';

const link = (page) => page.locator('.share__link[data-made]');

async function openShare(page) {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(link(page)).toHaveValue(/#d1\./);
}

async function linkOf(page, kind) {
  await openShare(page);
  await page.locator(`[data-link="${kind}"]`).click();
  const text = await link(page).inputValue();
  await page.keyboard.press('Escape');
  return text;
}

test('the link of the sample is short and opens as an equal design', async ({ page, browser }) => {
  const problems = watch(page);
  const app = new App(page);
  await app.openClassic();
  const address = await linkOf(page, 'd1.');
  expect(address.split('#')[1].length).toBeLessThanOrEqual(600);
  const mine = JSON.parse((await app.designFile()).text);
  const other = new App(await (await browser.newContext()).newPage());
  await other.page.goto(address);
  await other.ready();
  await expect(other.canvas.toast).toContainText('Opened my-cluster');
  expect(JSON.parse((await other.designFile()).text)).toEqual(mine);
  await expect.poll(() => other.page.url()).not.toContain('#');
  expect(problems).toEqual([]);
});

test('a damaged link says so and leaves the open design alone', async ({ page }) => {
  const app = new App(page);
  await app.openClassic();
  await page.evaluate(() => { window.location.hash = '#d1.AAAA'; });
  await expect(app.canvas.toast).toContainText('This link cannot be opened');
  await expect(app.name).toHaveValue('my-cluster');
});

test('a page to look at cannot be edited, until a copy is kept', async ({ page, browser }) => {
  const app = new App(page);
  await app.openClassic();
  const address = await linkOf(page, 'r1.');
  const other = new App(await (await browser.newContext()).newPage());
  await other.page.goto(address);
  await other.ready();
  const keep = other.page.getByRole('button', { name: 'Keep a copy to work on' });
  await expect(keep).toBeVisible();
  const { canvas } = other;
  await canvas.click(await canvas.title(canvas.subnet('private-1a')));
  await other.page.keyboard.press('Delete');
  await expect(canvas.subnet('private-1a')).toBeVisible();
  await expect(canvas.toast).toContainText('shared to look at');
  await keep.click();
  await canvas.click(await canvas.title(canvas.subnet('private-1a')));
  await other.page.keyboard.press('Delete');
  await expect(canvas.subnet('private-1a')).toHaveCount(0);
});

test('an embedded drawing shows nothing else', async ({ page, browser }) => {
  const app = new App(page);
  await app.openClassic();
  const frame = await linkOf(page, 'e1.');
  const address = frame.match(/src="([^"]+)"/)[1];
  const other = await (await browser.newContext()).newPage();
  await other.goto(address);
  await expect(other.getByRole('link', { name: 'Open in EKS Designer' })).toBeVisible();
  await expect(other.locator('.top')).toBeHidden();
  await expect(other.locator('#canvas')).toBeVisible();
});

test('pictures open again as a design', async ({ page }) => {
  const app = new App(page);
  await app.openClassic();
  const mine = JSON.parse((await app.designFile()).text);
  for (const name of ['Download PNG', 'Download SVG']) {
    await openShare(page);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    const bytes = await readFile(await download.path());
    expect(bytes.length).toBeGreaterThan(5_000);
    await page.keyboard.press('Escape');
    await app.dialogs.openFile({ name: download.suggestedFilename(), mimeType: 'image/png', buffer: bytes });
    await expect(app.canvas.toast).toContainText('my-cluster');
    expect(JSON.parse((await app.designFile()).text)).toEqual(mine);
  }
});

test('the print sheet has the drawing, every subnet and the findings', async ({ page }) => {
  const app = new App(page);
  await app.openClassic();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print__picture')).toBeVisible();
  await expect(page.locator('.print__table tbody tr')).toHaveCount(6);
  await expect(page.locator('.top')).toBeHidden();
});

test('the page opens without a network after the first visit', async ({ page, context }) => {
  const app = new App(page);
  await app.openClassic();
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length), { timeout: 15_000 }).toBe(1);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForTimeout(500);
  await context.setOffline(true);
  await app.reload();
  await expect(app.canvas.subnet('private-1a')).toBeVisible();
});

test('the accessibility checker reports nothing in the dialog', async ({ page }) => {
  const app = new App(page);
  await app.openClassic();
  for (const theme of ['light', 'dark']) {
    await openShare(page);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
    await page.keyboard.press('Escape');
    await app.themeButton.click();
  }
});
