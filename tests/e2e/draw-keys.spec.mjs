// The same cluster from nothing, with keys alone: no mouse call in this file.
import { expect, test } from '@playwright/test';
import { App, watch } from './pages/app.mjs';

/** Presses Tab until the canvas has the focus. */
async function tabToCanvas(page) {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await page.evaluate(() => document.activeElement?.id === 'canvas')) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not reach the canvas');
}

/** From a first visit to the empty design, by keys. */
async function startEmpty(app) {
  const { page } = app;
  await app.open();
  for (let presses = 0; presses < 40; presses += 1) {
    const words = await page.evaluate(() => document.activeElement?.textContent);
    if (words === 'Start empty') break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(app.canvas.all('zone')).toHaveCount(0);
}

test('a three-zone cluster is drawn with keys alone', async ({ page }) => {
  const problems = watch(page);
  const app = new App(page);
  const { canvas, status, dialogs } = app;
  const press = (...keys) => keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  await startEmpty(app);
  const start = await canvas.labels();
  await tabToCanvas(page);

  for (let n = 1; n <= 3; n += 1) {
    await press('z', 'Enter');
    await expect(canvas.all('zone')).toHaveCount(n);
  }
  // What was added is selected, so the tool offers the last zone first; arrows choose another one.
  const added = [];
  for (const [key, kind] of [['u', 'public'], ['s', 'private']]) {
    for (let n = 0; n < 3; n += 1) {
      await press(key);
      await expect(canvas.banner).toBeVisible();
      for (let step = 0; step < 4; step += 1) {
        if (await canvas.banner.getByText(`ap-northeast-${['1a', '1c', '1d'][n]}:`).count()) break;
        if (await canvas.banner.getByText(new RegExp(`ap-northeast-${['1a', '1c', '1d'][n]}\\b`)).count()) break;
        await press('ArrowDown');
      }
      await press('Enter');
      added.push(`${kind}-${['1a', '1c', '1d'][n]}`);
      await expect(canvas.subnet(added.at(-1))).toBeVisible();
    }
  }
  await press('a');
  for (let step = 0; step < 4; step += 1) {
    if (await canvas.banner.getByText('public-1a').count()) break;
    await press('ArrowDown');
  }
  await press('Enter');
  await expect(canvas.item('NAT gateway nat-1a')).toBeVisible();
  await press('n', 'Enter');
  await expect(canvas.group('workers')).toBeVisible();
  await status.expectErrors(0);

  // Rename what is selected: the node group that was just made.
  await press('F2');
  await expect(canvas.rename).toBeFocused();
  await press('ControlOrMeta+a');
  await page.keyboard.type('apps');
  await press('Enter');
  await expect(canvas.group('apps')).toBeVisible();

  // Go to a subnet by the palette, move it to the zone on the right and back.
  await dialogs.run('private-1a');
  await expect(app.inspector.title).toHaveText('private-1a');
  const zone = app.inspector.field('Zone').locator('option:checked');
  await press('Alt+ArrowRight');
  await expect(zone).toHaveText('ap-northeast-1c');
  await press('Alt+ArrowLeft');
  await expect(zone).toHaveText('ap-northeast-1a');

  // Delete it and take that back; make it again and take that back, too.
  await press('Delete');
  await expect(canvas.subnet('private-1a')).toHaveCount(0);
  await press('ControlOrMeta+z');
  await expect(canvas.subnet('private-1a')).toHaveCount(1);
  await press('ControlOrMeta+Shift+z');
  await expect(canvas.subnet('private-1a')).toHaveCount(0);
  await press('ControlOrMeta+z');

  // A command by the palette.
  await dialogs.run('show export');
  await expect(app.export.text).toContainText('name: apps');
  await press('Alt+1');
  await expect(app.inspector.pane).toBeVisible();

  await status.expectErrors(0);
  const end = await canvas.labels();
  // 3 zones, 6 subnets, NAT gateway, node group, rename, there and back.
  for (let steps = 0; steps < 14; steps += 1) {
    await expect(app.undo).toBeEnabled();
    await press('ControlOrMeta+z');
  }
  await expect(app.undo).toBeDisabled();
  expect(await canvas.labels()).toEqual(start);
  for (let steps = 0; steps < 14; steps += 1) await press('ControlOrMeta+y');
  expect(await canvas.labels()).toEqual(end);
  expect(problems).toEqual([]);
});

test('the outline reaches everything by arrows', async ({ page }) => {
  const app = new App(page);
  const { outline, inspector } = app;
  await app.open();
  // Tab to the side panel's tabs, then along them by arrows.
  for (let presses = 0; presses < 60; presses += 1) {
    if (await page.evaluate(() => document.activeElement?.getAttribute('role') === 'tab')) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(outline.tab).toBeFocused();
  await expect(outline.tab).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Tab');
  await expect(outline.lines.first()).toBeFocused();
  const n = await outline.lines.count();
  const seen = new Set();
  await page.keyboard.press('Home');
  for (let i = 0; i < n; i += 1) {
    const focused = await page.evaluate(() => document.activeElement?.id);
    seen.add(focused);
    await expect(page.locator(`#${focused}`)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowDown');
  }
  expect(seen.size).toBe(n);
  // What the outline selects can be deleted from there.
  await outline.line(/public-1d/).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('End');
  await expect(outline.lines.last()).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(outline.lines).toHaveCount(n - 1);
  await inspector.tab.focus();
});

test('arrows walk on the canvas, Esc goes out, Enter renames', async ({ page }) => {
  const app = new App(page);
  const { canvas, inspector } = app;
  await app.open();
  await tabToCanvas(page);
  const walked = [];
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowDown']) {
    await page.keyboard.press(key);
    walked.push(await canvas.selected().first().getAttribute('id'));
  }
  expect(new Set(walked).size).toBe(walked.length);
  await expect(canvas.drawing).toHaveAttribute('aria-activedescendant', walked.at(-1));
  await page.keyboard.press('Escape');
  await expect(inspector.title).toHaveText(/ap-northeast/);
  await page.keyboard.press('Enter');
  await expect(canvas.rename).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(canvas.drawing).toBeFocused();
  await expect(app.undo).toBeDisabled();
});

test('letters typed into fields are no commands', async ({ page }) => {
  const app = new App(page);
  await app.open();
  await app.name.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('zunsfal');
  await page.keyboard.press('Enter');
  await expect(app.name).toHaveValue('zunsfal');
  await app.canvas.waitForTool('select');
  await expect(app.canvas.item('Cluster zunsfal')).toBeVisible();
});
