// Moving about on the canvas, selecting, cancelling, and what floats over it.
import { expect, test } from '@playwright/test';
import { App } from './pages/app.mjs';

/** A free place on the canvas, beside the drawing. */
async function beside(app) {
  const box = await app.canvas.drawing.boundingBox();
  return { x: box.x + 14, y: box.y + box.height * 0.4 };
}

test('the wheel pans, and with Ctrl it zooms to the pointer', async ({ page }) => {
  const app = new App(page);
  const { canvas } = app;
  await app.openClassic();
  const at = await canvas.point(canvas.subnet('public-1c'), 0.7, 0.5);
  await page.mouse.move(at.x, at.y);
  const start = await canvas.camera();
  await page.mouse.wheel(30, 50);
  await expect.poll(async () => (await canvas.camera()).y).toBeCloseTo(start.y - 50, 0);
  expect((await canvas.camera()).x).toBeCloseTo(start.x - 30, 0);
  expect((await canvas.camera()).zoom).toBe(start.zoom);

  const under = await canvas.world(at);
  await page.keyboard.down('Control');
  for (let turns = 0; turns < 4; turns += 1) await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await canvas.camera()).zoom).toBeGreaterThan(start.zoom * 1.5);
  const after = await canvas.world(at);
  expect(Math.abs(after.x - under.x)).toBeLessThan(1);
  expect(Math.abs(after.y - under.y)).toBeLessThan(1);
});

test('Space and drag pans and gives the tool back', async ({ page }) => {
  const app = new App(page);
  const { canvas } = app;
  await app.openClassic();
  await canvas.drawing.focus();
  const start = await canvas.camera();
  const at = await canvas.title(canvas.subnet('public-1c'));
  await page.keyboard.down('Space');
  await canvas.waitForTool('hand');
  await canvas.drag(at, { x: at.x + 60, y: at.y + 40 });
  await page.keyboard.up('Space');
  await canvas.waitForTool('select');
  const end = await canvas.camera();
  expect(end.x - start.x).toBeCloseTo(60, 0);
  expect(end.y - start.y).toBeCloseTo(40, 0);
  await expect(app.undo).toBeDisabled();
});

test('the middle button and the hand tool pan', async ({ page }) => {
  const app = new App(page);
  const { canvas } = app;
  await app.openClassic();
  const at = await canvas.title(canvas.subnet('public-1c'));
  const start = await canvas.camera();
  await page.mouse.move(at.x, at.y);
  await page.mouse.down({ button: 'middle' });
  await page.mouse.move(at.x + 25, at.y + 10, { steps: 3 });
  await page.mouse.up({ button: 'middle' });
  expect((await canvas.camera()).x - start.x).toBeCloseTo(25, 0);
  await page.keyboard.press('h');
  await canvas.drag({ x: at.x + 25, y: at.y + 10 }, at);
  expect((await canvas.camera()).x).toBeCloseTo(start.x, 0);
  await page.keyboard.press('h');
  await canvas.waitForTool('select');
});

test('keys fit, zoom, and go back to 100 %', async ({ page }) => {
  const app = new App(page);
  const { canvas } = app;
  await app.openClassic();
  await canvas.fitButton.click();
  const fitted = await canvas.camera();
  await canvas.drawing.focus();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  expect((await canvas.camera()).zoom).toBeGreaterThan(fitted.zoom * 1.3);
  await page.keyboard.press('-');
  await page.keyboard.press('Shift+Digit0');
  await expect(canvas.percent).toHaveText('100 %');
  await page.keyboard.press('Shift+Digit1');
  expect(await canvas.camera()).toEqual(fitted);
  await canvas.click(await canvas.title(canvas.subnet('public-1d')));
  await page.keyboard.press('Shift+Digit2');
  const box = await canvas.subnet('public-1d').locator('.frame').first().boundingBox();
  const whole = await canvas.drawing.boundingBox();
  expect(box.x).toBeGreaterThanOrEqual(whole.x);
  expect(box.x + box.width).toBeLessThanOrEqual(whole.x + whole.width);
  expect((await canvas.camera()).zoom).toBeGreaterThan(fitted.zoom);
});

test('click, Shift and click, and a marquee select', async ({ page }) => {
  const app = new App(page);
  const { canvas, inspector } = app;
  await app.openClassic();
  await canvas.click(await canvas.title(canvas.subnet('public-1a')));
  await expect(inspector.title).toHaveText('public-1a');
  await page.keyboard.down('Shift');
  await canvas.click(await canvas.title(canvas.subnet('public-1c')));
  await page.keyboard.up('Shift');
  await expect(inspector.title).toHaveText('2 things selected');
  await page.keyboard.down('Shift');
  await canvas.click(await canvas.title(canvas.subnet('public-1a')));
  await page.keyboard.up('Shift');
  await expect(inspector.title).toHaveText('public-1c');
  // An empty place deselects.
  await canvas.click(await beside(app));
  await expect(canvas.selected()).toHaveCount(0);

  // A frame from the empty left margin around the first zone, the VPC only partly in it.
  const zone = await canvas.zone('ap-northeast-1a').locator('.frame').first().boundingBox();
  const from = await beside(app);
  await canvas.drag({ x: from.x, y: zone.y - 8 }, { x: zone.x + zone.width + 6, y: zone.y + zone.height + 6 });
  const chosen = await canvas.selected().evaluateAll((items) => items.map((item) => item.getAttribute('aria-label')));
  expect(chosen.some((label) => label.startsWith('Zone ap-northeast-1a'))).toBe(true);
  expect(chosen.some((label) => label.startsWith('Subnet public-1a'))).toBe(true);
  expect(chosen.some((label) => label.startsWith('VPC'))).toBe(false);
  await expect(app.undo).toBeDisabled();
});

test('Esc in the middle of a drag puts everything back', async ({ page }) => {
  const app = new App(page);
  const { canvas } = app;
  await app.openClassic();
  const before = await canvas.picture();
  await canvas.drag(await canvas.title(canvas.subnet('public-1c')), await canvas.point(canvas.zone('ap-northeast-1d'), 0.5, 0.03), { release: false });
  await expect(canvas.drawing.locator('[data-dragged]')).not.toHaveCount(0);
  await expect(canvas.drawing.locator('.drop-mark')).not.toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(canvas.drawing.locator('.drop-mark')).toHaveCount(0);
  await page.mouse.up();
  expect(await canvas.picture()).toEqual(before);
  await expect(app.undo).toBeDisabled();

  // The same for a tool on its way from the rail.
  const tool = await canvas.tool('zone').boundingBox();
  await canvas.drag({ x: tool.x + 10, y: tool.y + 10 }, await canvas.point(canvas.item(/^VPC /), 0.5, 0.98), { release: false });
  await expect(canvas.drawing.locator('.drop-mark')).not.toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await canvas.picture()).toEqual(before);
  await expect(app.undo).toBeDisabled();
});

test('what is deleted can be taken back from the message', async ({ page }) => {
  const app = new App(page);
  const { canvas } = app;
  await app.openClassic();
  const before = await canvas.picture();
  await canvas.click(await canvas.point(canvas.zone('ap-northeast-1a'), 0.5, 0.03));
  await page.keyboard.press('Delete');
  await expect(canvas.all('zone')).toHaveCount(2);
  await expect(canvas.item(/^NAT gateway/)).toHaveCount(0);
  await expect(canvas.toast).toContainText('Deleted');
  await canvas.toast.getByRole('button', { name: 'Undo' }).click();
  expect(await canvas.picture()).toEqual(before);
  await expect(canvas.toast).toHaveCount(0);
});

test('another size changes the gauges', async ({ page }) => {
  const app = new App(page);
  const { canvas, status } = app;
  await app.openClassic();
  const seen = new Map();
  for (const name of ['Minimum', 'Desired', 'Maximum', 'Upgrade']) {
    await canvas.scenario(name).click();
    await expect(canvas.scenario(name)).toHaveAttribute('aria-checked', 'true');
    const label = await canvas.subnet('private-1a').getAttribute('aria-label');
    seen.set(name, Number(label.match(/, ([\d,]+) of/)[1].replaceAll(',', '')));
  }
  expect(seen.get('Minimum')).toBeLessThan(seen.get('Maximum'));
  expect(seen.get('Maximum')).toBeLessThanOrEqual(seen.get('Upgrade'));
  await expect(status.bar).toContainText('during an upgrade');
  await expect(app.undo).toBeDisabled();
});

test('the history goes to any step', async ({ page }) => {
  const app = new App(page);
  const { canvas, history } = app;
  await app.openClassic();
  const pictures = [await canvas.picture()];
  for (const name of ['public-1d', 'private-1d', 'public-1c']) {
    await app.dialogs.run(name);
    await page.keyboard.press('Delete');
    await expect(canvas.subnet(name)).toHaveCount(0);
    pictures.push(await canvas.picture());
  }
  await history.tab.click();
  await expect(history.steps).toHaveCount(4);
  await expect(history.current).toHaveText('Delete public-1c');
  for (const step of [1, 0, 3, 2]) {
    await history.steps.nth(step).click();
    expect(await canvas.picture()).toEqual(pictures[step]);
    await expect(history.steps.nth(step)).toHaveAttribute('aria-current', 'step');
  }
});

test('a double click on a title renames, and Esc leaves the name', async ({ page }) => {
  const app = new App(page);
  const { canvas } = app;
  await app.openClassic();
  const at = await canvas.title(canvas.subnet('public-1c'));
  await page.mouse.dblclick(at.x, at.y);
  await canvas.rename.fill('web');
  await canvas.rename.press('Escape');
  await expect(canvas.subnet('public-1c')).toBeVisible();
  await page.mouse.dblclick(at.x, at.y);
  await canvas.rename.fill('web');
  // Clicking elsewhere takes the name.
  await canvas.click(await canvas.title(canvas.subnet('public-1a')));
  await expect(canvas.subnet('web')).toBeVisible();
});
