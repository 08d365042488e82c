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

test('looking at a link leaves one’s own design free and whole', async ({ page, context }) => {
  const mine = new App(page);
  await mine.openClassic();
  const address = await linkOf(page, 'r1.');
  await mine.name.fill('mine');
  await mine.name.press('Enter');
  await mine.waitForSaved();

  // The page that looks does not claim what it does not show, and stays when the other one ends.
  const other = new App(await context.newPage());
  await other.page.goto(address);
  await other.ready();
  await expect(other.name).toHaveValue('my-cluster');
  await mine.name.fill('mine-again');
  await mine.name.press('Enter');
  await mine.waitForSaved();
  await page.close();
  await other.page.waitForTimeout(1_000);
  await expect(other.name).toHaveValue('my-cluster');

  // One's own design, opened from there, can be edited and is kept.
  await other.dialogs.openDesign('mine-again');
  await expect(other.name).toHaveValue('mine-again');
  await other.name.fill('mine-after-all');
  await other.name.press('Enter');
  await other.waitForSaved();
  expect(other.page.url()).not.toContain('#');
  await other.reload();
  await expect(other.name).toHaveValue('mine-after-all');
});

test('an edit is stored before a link takes its place', async ({ page }) => {
  const app = new App(page);
  await app.openClassic();
  const address = await linkOf(page, 'r1.');
  await page.evaluate((hash) => {
    const name = document.querySelector('.top__name');
    name.value = 'just-now';
    name.dispatchEvent(new Event('change', { bubbles: true }));
    window.location.hash = hash;
  }, address.split('#')[1]);
  await expect(page.getByRole('button', { name: 'Keep a copy to work on' })).toBeVisible();
  await page.waitForTimeout(500);
  const names = await page.evaluate(() => new Promise((done, failed) => {
    const open = indexedDB.open('eks-designer');
    open.onerror = () => failed(open.error);
    open.onsuccess = () => {
      const all = open.result.transaction('designs').objectStore('designs').getAll();
      all.onsuccess = () => { open.result.close(); done(all.result.map((stored) => stored.name)); };
    };
  }));
  expect(names).toContain('just-now');
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

test('an installed page has icons, and opens the files that the desktop hands to it', async ({ page, request }) => {
  const manifest = await (await request.get('public/manifest.webmanifest')).json();
  for (const { src, sizes, type } of manifest.icons) {
    const answer = await request.get(`public/${src}`);
    expect(answer.headers()['content-type']).toContain(type);
    if (type !== 'image/png') continue;
    // The first chunk of a PNG begins with its width and height.
    const bytes = await answer.body();
    expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
  }

  // What Chromium does for an installed page, with files of our own.
  await page.addInitScript(() => {
    const setConsumer = (consumer) => { window.launch = (files) => consumer({ files }); };
    Object.defineProperty(window, 'launchQueue', { value: { setConsumer } });
  });
  const app = new App(page);
  await app.openClassic();
  await app.name.fill('before');
  await app.name.press('Enter');
  const text = (await app.designFile()).text.replace('"before"', '"handed-over"');
  await page.evaluate((content) => {
    window.launch([{ name: 'a.json', getFile: async () => new File([content], 'a.json') }]);
  }, text);
  await expect(app.name).toHaveValue('handed-over');
  // What cannot be read is told by its name, and what is open stays.
  await page.evaluate(() => {
    window.launch([{ name: 'gone.yaml', getFile: async () => { throw new DOMException('gone', 'NotFoundError'); } }]);
  });
  await expect(app.canvas.toast).toContainText('gone.yaml');
  await expect(app.name).toHaveValue('handed-over');
  // A start without files is none of these.
  await page.evaluate(() => window.launch([]));
  await expect(app.name).toHaveValue('handed-over');
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
