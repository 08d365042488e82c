// Every gesture of the canvas by mouse, by keyboard and by touch, and what puts it back.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { App, watch } from './pages/app.mjs';
import { Library } from './pages/library.mjs';

/** The open design as its file says it, without the number of the next id, which never goes back. */
async function design(app) {
  const file = JSON.parse((await app.designFile()).text);
  delete file.design.next_id;
  return file;
}

const handle = (page, edge) => page.locator(`[data-handle="${edge}"] .handle__target`);

async function center(locator) {
  const box = await locator.boundingBox();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Presses the fingers down, moves them together in steps, and lifts them, as a touch screen does. */
async function fingers(page, paths, { steps = 6, rest = 0 } = {}) {
  const session = await page.context().newCDPSession(page);
  const at = (share) => paths.map(([from, to], id) => ({
    id, x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share,
  }));
  const send = (type, touchPoints) => session.send('Input.dispatchTouchEvent', { type, touchPoints });
  await send('touchStart', at(0));
  if (rest) await page.waitForTimeout(rest);
  for (let i = 1; i <= steps; i += 1) await send('touchMove', at(i / steps));
  await send('touchEnd', []);
}

test('a drag tells what it would do to the addresses while it can be taken back', async ({ page }) => {
  const app = new App(page);
  const { canvas } = app;
  await app.openClassic();
  await canvas.click(await canvas.title(canvas.subnet('private-1a')));
  const from = await center(handle(page, 'bottom'));
  await canvas.drag(from, { ...from, y: 0 }, { release: false });
  await expect(page.locator('.drag-tip__outlook')).toHaveText(/private-1a would be short by \d+/);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(page.locator('.drag-tip')).toHaveCount(0);
});

test('Esc puts back every drag, and so does undo', async ({ page }) => {
  const problems = watch(page);
  const app = new App(page);
  const { canvas } = app;
  await app.openClassic();
  const start = await design(app);
  const picture = await canvas.picture();
  const elsewhere = await canvas.point(canvas.zone('ap-northeast-1d'), 0.5, 0.04);
  const subnet = canvas.subnet('private-1a');
  const drags = [
    async () => [await canvas.title(subnet), elsewhere],
    async () => [await canvas.point(canvas.group('workers'), 0.5, 0.12), await canvas.title(canvas.subnet('public-1a'))],
    async () => {
      await canvas.click(await canvas.title(subnet));
      return [await center(handle(page, 'bottom')), { ...(await center(handle(page, 'bottom'))), y: 0 }];
    },
    async () => {
      await canvas.click(await canvas.point(canvas.group('workers'), 0.5, 0.12));
      return [await center(handle(page, 'right')), await canvas.point(subnet, 0.6, 0.5)];
    },
  ];
  for (const drag of drags) {
    const [from, to] = await drag();
    await canvas.drag(from, to, { release: false });
    await expect(page.locator('.drag-tip')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(page.locator('.drag-tip')).toHaveCount(0);
    expect(await design(app)).toEqual(start);

    const [again, end] = await drag();
    await canvas.drag(again, end);
    await expect(app.undo).toBeEnabled();
    expect(await design(app)).not.toEqual(start);
    await page.keyboard.press('ControlOrMeta+z');
    expect(await design(app)).toEqual(start);
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('Escape');
  expect(await canvas.picture()).toEqual(picture);
  expect(problems).toEqual([]);
});

test('Alt and drag drops a copy on the next free block', async ({ page }) => {
  const app = new App(page);
  const { canvas } = app;
  await app.openClassic();
  await page.keyboard.down('Alt');
  await canvas.drag(await canvas.title(canvas.subnet('private-1a')), await canvas.point(canvas.zone('ap-northeast-1c'), 0.5, 0.04));
  await page.keyboard.up('Alt');
  await expect(canvas.subnet('private-1a')).toBeVisible();
  await expect(canvas.subnet('private-1c-2')).toBeVisible();
  const { subnets } = (await design(app)).design;
  const copy = subnets.find((subnet) => subnet.name === 'private-1c-2');
  expect(copy.cidr).toBe('10.0.192.0/19');
});

test('several subnets move together in one step', async ({ page }) => {
  const app = new App(page);
  const { canvas } = app;
  await app.openClassic();
  const start = await design(app);
  await canvas.click(await canvas.title(canvas.subnet('public-1a')));
  await page.keyboard.down('Shift');
  await canvas.click(await canvas.title(canvas.subnet('private-1a')));
  await page.keyboard.up('Shift');
  await canvas.drag(await canvas.title(canvas.subnet('private-1a')), await canvas.point(canvas.zone('ap-northeast-1d'), 0.5, 0.04));
  const zones = (await design(app)).design.subnets.filter((s) => /1a$/.test(s.name)).map((s) => s.zone);
  expect(new Set(zones).size).toBe(1);
  expect(zones[0]).not.toBe(start.design.subnets[0].zone);
  await page.keyboard.press('ControlOrMeta+z');
  expect(await design(app)).toEqual(start);
});

test('a node group is pulled over fewer zones, and a subnet to another size', async ({ page }) => {
  const app = new App(page);
  const { canvas, inspector } = app;
  await app.openClassic();
  await canvas.click(await canvas.point(canvas.group('workers'), 0.5, 0.12));
  await canvas.drag(await center(handle(page, 'right')), await canvas.point(canvas.subnet('private-1c'), 0.7, 0.5));
  await expect(inspector.row('subnets').getByLabel('private-1d')).toBeChecked({ checked: false });
  await expect(inspector.row('subnets').getByLabel('private-1c')).toBeChecked();

  await canvas.click(await canvas.title(canvas.subnet('private-1d')));
  const edge = await center(handle(page, 'bottom'));
  const { zoom } = await canvas.camera();
  await canvas.drag(edge, { x: edge.x, y: edge.y - 28 * 2 * zoom });
  await expect(canvas.subnet('private-1d')).toHaveAttribute('aria-label', /10\.0\.160\.0\/21/);
  // The same by keys.
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await expect(canvas.subnet('private-1d')).toHaveAttribute('aria-label', /10\.0\.160\.0\/20/);
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expect(canvas.subnet('private-1d')).toHaveAttribute('aria-label', /10\.0\.160\.0\/21/);
});

test('things are cut, copied and pasted, also into another tab', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const app = new App(page);
  const { canvas } = app;
  await app.openClassic();
  await canvas.click(await canvas.title(canvas.subnet('private-1d')));
  await page.keyboard.press('ControlOrMeta+c');
  await expect(canvas.toast).toContainText('Copied 1 thing');
  await page.keyboard.press('ControlOrMeta+v');
  await expect(canvas.subnet('private-1d-2')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+x');
  await expect(canvas.subnet('private-1d-2')).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+v');
  await expect(canvas.subnet('private-1d-2')).toBeVisible();

  const other = new App(await context.newPage());
  await other.open();
  const library = new Library(other.page);
  await library.takeOver.click();
  await expect(library.bar).toHaveCount(0);
  await other.canvas.drawing.focus();
  const before = await other.canvas.all('subnet').count();
  await other.page.keyboard.press('ControlOrMeta+v');
  await expect(other.canvas.all('subnet')).toHaveCount(before + 1);
  await other.page.close();
});

test('a pasted eksctl file opens as a design, and a pasted text says what is wrong', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const app = new App(page);
  await app.openClassic();
  const paste = async (text) => {
    await page.evaluate((text) => navigator.clipboard.writeText(text), text);
    await app.canvas.drawing.focus();
    await page.keyboard.press('ControlOrMeta+v');
  };
  await paste('hello: [');
  await expect(app.canvas.toast).toHaveAttribute('data-error', 'true');
  await expect(app.name).toHaveValue('my-cluster');
  await paste('apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata:\n  name: pasted\n  region: eu-west-1\n');
  await expect(app.name).toHaveValue('pasted');
});

test('the menu of a thing opens by the right button, by its key, and works with keys', async ({ page }) => {
  const app = new App(page);
  const { canvas } = app;
  await app.openClassic();
  const menu = page.getByRole('menu');
  await canvas.click(await canvas.title(canvas.subnet('public-1c')), { button: 'right' });
  await expect(menu).toBeVisible();
  await expect(menu.getByRole('menuitem').first()).toBeFocused();
  expect((await new AxeBuilder({ page }).include('.menu').analyze()).violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expect(canvas.drawing).toBeFocused();

  await page.keyboard.press('Shift+F10');
  await expect(menu.getByRole('menuitem', { name: /Add NAT gateway/ })).toBeVisible();
  await menu.getByRole('menuitem', { name: /Add NAT gateway/ }).press('Enter');
  await expect(canvas.all('nat')).toHaveCount(2);
  await expect(menu).toHaveCount(0);

  // All of it can be seen, wherever it is opened.
  const box = await canvas.drawing.boundingBox();
  await canvas.click(await canvas.title(canvas.subnet('private-1d')), { button: 'right' });
  const open = await menu.boundingBox();
  expect(open.y + open.height).toBeLessThanOrEqual(box.y + box.height);
  expect(open.x + open.width).toBeLessThanOrEqual(box.x + box.width);
  await expect(menu.getByRole('menuitem', { name: 'Delete' })).toBeInViewport({ ratio: 1 });
  await menu.getByRole('menuitem', { name: 'Lock or unlock' }).click();
  await expect(page.getByRole('button', { name: 'Unlock', exact: true })).toBeVisible();
  await app.undo.click();

  // On the empty canvas a double click offers what can be added.
  await page.mouse.dblclick(box.x + 10, box.y + box.height * 0.4);
  await expect(menu.getByRole('menuitem', { name: /Add zone/ })).toBeVisible();
});

test('two fingers zoom, one moves the view, a long press opens the menu', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 820, height: 1180 }, baseURL });
  const page = await context.newPage();
  const app = new App(page);
  const { canvas } = app;
  await app.openClassic();
  const at = await canvas.title(canvas.subnet('public-1c'));
  const start = await canvas.camera();
  await fingers(page, [[at, { x: at.x + 40, y: at.y + 30 }]]);
  const panned = await canvas.camera();
  expect(panned.x - start.x).toBeCloseTo(40, 0);
  expect(panned.y - start.y).toBeCloseTo(30, 0);

  const left = { x: at.x - 40, y: at.y };
  const right = { x: at.x + 40, y: at.y };
  const under = await canvas.world(at);
  await fingers(page, [[left, { x: at.x - 80, y: at.y }], [right, { x: at.x + 80, y: at.y }]]);
  const zoomed = await canvas.camera();
  expect(zoomed.zoom / panned.zoom).toBeCloseTo(2, 1);
  const now = await canvas.world(at);
  expect(Math.abs(now.x - under.x)).toBeLessThan(1.5);
  await expect(app.undo).toBeDisabled();

  await canvas.fitButton.click();
  const rest = await canvas.title(canvas.subnet('private-1a'));
  // What is selected moves with a finger, in one step that undo takes back.
  const before = await design(app);
  await page.touchscreen.tap(rest.x, rest.y);
  await expect(canvas.selected()).toHaveCount(1);
  await fingers(page, [[rest, await canvas.point(canvas.zone('ap-northeast-1d'), 0.5, 0.04)]]);
  await expect(app.undo).toBeEnabled();
  await page.keyboard.press('ControlOrMeta+z');
  expect(await design(app)).toEqual(before);

  await fingers(page, [[rest, rest]], { steps: 1, rest: 800 });
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('Escape');
  await context.close();
});

test('letters can be changed and switched off, and stay so', async ({ page }) => {
  const app = new App(page);
  const { canvas, dialogs } = app;
  await app.openClassic();
  await canvas.drawing.focus();
  await page.keyboard.press('?');
  const key = (what) => dialogs.dialog.getByRole('button', { name: new RegExp(`Change the key of .${what}`) });
  await key('Pan').click();
  await page.keyboard.press('v');
  await expect(dialogs.dialog.locator('.shortcuts__said')).toContainText('Select and move');
  await key('Pan').click();
  await page.keyboard.press('j');
  await expect(key('Pan')).toContainText('J');
  expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
  await page.keyboard.press('Escape');
  await canvas.drawing.focus();
  await page.keyboard.press('j');
  await canvas.waitForTool('hand');
  await expect(canvas.tool('hand')).toHaveAttribute('title', 'Pan (J)');
  await page.keyboard.press('Escape');

  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('keyboard shortcuts');
  await page.keyboard.press('Enter');
  await dialogs.dialog.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await app.reload();
  await canvas.drawing.focus();
  await page.keyboard.press('j');
  await page.keyboard.press('n');
  await canvas.waitForTool('select');
  await expect(canvas.tool('hand')).toHaveAttribute('title', 'Pan');
});

test('things are found by name and rules by their code', async ({ page }) => {
  const app = new App(page);
  const { canvas, dialogs, inspector } = app;
  await app.openClassic();
  await canvas.drawing.focus();
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('public-1d');
  await expect(dialogs.options).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(inspector.title).toHaveText(/public-1d/);
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('vpc001');
  await page.keyboard.press('Enter');
  await expect(page.locator('.palette__page')).toContainText('VPC001');
  await expect(page.locator('.palette__page a').first()).toBeVisible();
});

test('the last announcement can be heard again', async ({ page }) => {
  const app = new App(page);
  await app.openClassic();
  await app.canvas.drawing.focus();
  await page.keyboard.press('ArrowDown');
  const status = page.locator('p.hidden[role="status"]');
  const said = await status.textContent();
  expect(said).not.toBe('');
  await page.evaluate(() => {
    const status = document.querySelector('p.hidden[role="status"]');
    window.heard = [];
    new MutationObserver(() => window.heard.push(status.textContent)).observe(status, { childList: true, characterData: true, subtree: true });
  });
  await page.keyboard.press('Alt+r');
  await expect.poll(() => page.evaluate(() => window.heard.at(-1))).toBe(said);
});
