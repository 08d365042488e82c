// Nothing is lost: reload, sudden ends, several designs, files, two pages on one design.
import { expect, test } from '@playwright/test';
import { App, watch } from './pages/app.mjs';

test('an edit is there after a reload', async ({ page }) => {
  const problems = watch(page);
  const app = new App(page);
  await app.openClassic();
  await app.name.fill('kept');
  await app.name.press('Enter');
  await app.dialogs.run('public-1c');
  await page.keyboard.press('Delete');
  await app.waitForSaved();
  const before = await app.canvas.labels();
  await app.reload();
  await expect(app.name).toHaveValue('kept');
  expect(await app.canvas.labels()).toEqual(before);
  await expect(app.welcome).toHaveCount(0);
  expect(problems).toEqual([]);
});

test('a reload right after an edit loses nothing', async ({ page }) => {
  const app = new App(page);
  await app.openClassic();
  await app.waitForSaved();
  await app.name.fill('at-once');
  await app.name.press('Enter');
  await page.reload();
  await app.ready();
  await expect(app.name).toHaveValue('at-once');
});

test('a page that is closed right after an edit loses nothing', async ({ context }) => {
  for (const [round, runBeforeUnload] of [[1, true], [2, false], [3, true]]) {
    const page = await context.newPage();
    const app = new App(page);
    await app.open();
    await app.name.fill(`round-${round}`);
    await app.name.press('Enter');
    await page.close({ runBeforeUnload });
    if (!page.isClosed()) await page.waitForEvent('close');

    const again = await context.newPage();
    const reopened = new App(again);
    await reopened.open();
    await expect.soft(reopened.name).toHaveValue(`round-${round}`, { timeout: 2000 });
    await again.close();
  }
});

test('several designs: new, switch, copy, delete', async ({ page }) => {
  const app = new App(page);
  const { dialogs } = app;
  await app.openClassic();
  await app.name.fill('first');
  await app.name.press('Enter');
  await app.waitForSaved();
  await dialogs.startFrom(/^A NAT gateway per zone/);
  await expect(app.name).toHaveValue('production');
  await app.waitForSaved();
  await expect(app.undo).toBeDisabled();

  await dialogs.openDesign('first');
  await expect(app.name).toHaveValue('first');
  await dialogs.designsButton.click();
  await expect(dialogs.lines).toHaveCount(2);
  await expect(dialogs.line('first')).toHaveAttribute('aria-current', 'true');

  await dialogs.line('production').getByRole('button', { name: 'Make a copy' }).click();
  await expect(app.name).toHaveValue('production-copy');
  await app.waitForSaved();
  await dialogs.designsButton.click();
  await expect(dialogs.lines).toHaveCount(3);

  // Deleting one that is not open leaves the open one.
  await dialogs.remove('production');
  await expect(dialogs.lines).toHaveCount(2);
  await expect(app.name).toHaveValue('production-copy');
  // Deleting the open one opens the other.
  await dialogs.remove('production-copy');
  await expect(dialogs.lines).toHaveCount(1);
  await expect(app.name).toHaveValue('first');
  await page.keyboard.press('Escape');
  await app.reload();
  await expect(app.name).toHaveValue('first');
  await dialogs.designsButton.click();
  await expect(dialogs.lines).toHaveCount(1);
});

test('an edit right before another design is opened is kept with its own design', async ({ page }) => {
  const app = new App(page);
  await app.openClassic();
  await app.name.fill('mine');
  await app.name.press('Enter');
  await app.waitForSaved();
  // Within the moment after which an edit is written, the user pastes another design.
  await page.evaluate(() => {
    const input = document.querySelector('.top__name');
    input.value = 'mine-edited';
    input.dispatchEvent(new Event('change', { bubbles: true }));
    const data = new DataTransfer();
    data.setData('text/plain', 'apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata: {name: pasted, region: eu-west-1}\n');
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  });
  await expect(app.name).toHaveValue('pasted');
  await app.waitForSaved();
  await app.dialogs.designsButton.click();
  await expect.soft(app.dialogs.lines).toHaveCount(2, { timeout: 3000 });
  await expect.soft(app.dialogs.line('pasted')).toHaveCount(1, { timeout: 1000 });
  await expect.soft(app.dialogs.line('mine-edited')).toHaveCount(1, { timeout: 1000 });
  // And what is edited from now on is still kept.
  await page.keyboard.press('Escape');
  await app.name.fill('pasted-edited');
  await app.name.press('Enter');
  await app.waitForSaved();
  await app.reload();
  await expect(app.name).toHaveValue('pasted-edited');
  await app.dialogs.designsButton.click();
  await expect(app.dialogs.line('pasted-edited')).toHaveCount(1, { timeout: 3000 });
});

test('the design file comes back as it was', async ({ page }) => {
  const app = new App(page);
  await app.openClassic();
  await app.dialogs.startFrom(/^Mixed capacity/);
  await app.name.fill('to-file');
  await app.name.press('Enter');
  await page.locator('#canvas').focus();
  const file = await app.designFile();
  expect(file.name).toBe('to-file.eks-designer.json');
  const shown = await app.canvas.labels();

  await app.dialogs.startFrom(/^Small, two zones/);
  await expect(app.name).toHaveValue('sandbox');
  await app.dialogs.openFile({ name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) });
  await expect(app.name).toHaveValue('to-file');
  expect(await app.canvas.labels()).toEqual(shown);
  await page.locator('#canvas').focus();
  expect((await app.designFile()).text).toBe(file.text);
});

test('language, colors and size survive a reload', async ({ page }) => {
  const app = new App(page);
  await app.openClassic();
  await app.canvas.scenario('Upgrade').click();
  await app.themeButton.click();
  await app.speak('ja');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await app.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(app.language).toHaveValue('ja');
  await expect(page.locator('[data-scenario="upgrade"]')).toHaveAttribute('aria-checked', 'true');
});

test('two pages on one design, in a browser without locks: what both write is kept', async ({ context }) => {
  await context.addInitScript(() => { delete Navigator.prototype.locks; });
  const [one, two] = [new App(await context.newPage()), new App(await context.newPage())];
  await one.openClassic();
  await one.name.fill('shared');
  await one.name.press('Enter');
  await one.waitForSaved();
  await two.open();
  await expect(two.name).toHaveValue('shared');

  await one.name.fill('from-one');
  await one.name.press('Enter');
  await one.waitForSaved();
  await two.name.fill('from-two');
  await two.name.press('Enter');
  await two.waitForSaved();
  await expect(two.canvas.toast).toContainText('Both versions are kept');

  // The second goes on by itself, and the first one is not disturbed.
  await one.dialogs.run('public-1c');
  await one.page.keyboard.press('Delete');
  await one.waitForSaved();
  await expect(one.name).toHaveValue('from-one');

  await two.reload();
  await two.dialogs.designsButton.click();
  await expect(two.dialogs.lines).toHaveCount(2);
  await expect(two.dialogs.line('from-one')).toHaveCount(1);
  await expect(two.dialogs.line('from-two')).toHaveCount(1);
  await two.dialogs.line('from-one').locator('.designs__open').click();
  await expect(two.name).toHaveValue('from-one');
  await expect(two.canvas.subnet('public-1c')).toHaveCount(0);
});
