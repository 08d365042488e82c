// A valid cluster over three zones, drawn from nothing with the mouse alone.
import { expect, test } from '@playwright/test';
import { App, watch } from './pages/app.mjs';

/** Drags a tool to a point, and goes on with the pointer. */
async function place(app, tool, at) {
  await app.canvas.dragTool(tool, at);
  await app.canvas.tool('select').click();
}

/** Draws zones, subnets, a NAT gateway and a node group by dragging them from the rail. */
async function drawCluster(app) {
  const { canvas } = app;
  const vpc = canvas.item(/^VPC /);
  await place(app, 'zone', await canvas.point(vpc));
  await expect(canvas.all('zone')).toHaveCount(1);
  // The other way: take the tool up, then click where it goes.
  await canvas.tool('zone').click();
  await expect(canvas.tool('zone')).toHaveAttribute('aria-pressed', 'true');
  await canvas.click(await canvas.point(vpc, 0.5, 0.95));
  await expect(canvas.all('zone')).toHaveCount(2);
  await expect(canvas.tool('select')).toHaveAttribute('aria-pressed', 'true');
  await canvas.fitButton.click();
  await place(app, 'zone', await canvas.point(vpc));
  await expect(canvas.all('zone')).toHaveCount(3);
  await canvas.fitButton.click();

  for (const tool of ['publicSubnet', 'privateSubnet']) {
    for (const name of ['1a', '1c', '1d']) {
      const zone = canvas.zone(`ap-northeast-${name}`);
      const before = await canvas.all('subnet').count();
      await place(app, tool, await canvas.point(zone, 0.5, 0.9));
      await expect(canvas.all('subnet')).toHaveCount(before + 1);
      await canvas.fitButton.click();
    }
  }
  await place(app, 'nat', await canvas.point(canvas.subnet('public-1a')));
  await expect(canvas.item(/^NAT gateway/)).toHaveCount(1);
  await canvas.fitButton.click();
  await place(app, 'nodegroup', await canvas.point(canvas.subnet('private-1c')));
  await expect(canvas.group('workers')).toBeVisible();
  await canvas.fitButton.click();
}

test('a three-zone cluster is drawn with the mouse alone', async ({ page }) => {
  const problems = watch(page);
  const app = new App(page);
  const { canvas, status, inspector } = app;
  await app.openEmpty();
  const start = await canvas.labels();
  await drawCluster(app);

  // The node group stands over the private row, in all three zones.
  await canvas.click(await canvas.point(canvas.group('workers'), 0.5, 0.15));
  await expect(inspector.title).toHaveText(/workers/);
  for (const [name, is] of [['private-1a', true], ['private-1c', true], ['private-1d', true], ['public-1a', false]]) {
    await expect(inspector.row('subnets').getByLabel(name)).toBeChecked({ checked: is });
  }

  // Rename on the canvas.
  const at = await canvas.title(canvas.subnet('private-1d'));
  await page.mouse.dblclick(at.x, at.y);
  await expect(canvas.rename).toBeFocused();
  await canvas.rename.fill('apps-1d');
  await canvas.rename.press('Enter');
  await expect(canvas.subnet('apps-1d')).toBeVisible();

  // A subnet goes to another zone, and back by undo.
  const before = await canvas.picture();
  await canvas.drag(await canvas.title(canvas.subnet('apps-1d')), await canvas.point(canvas.zone('ap-northeast-1a'), 0.5, 0.03));
  await canvas.fitButton.click();
  await canvas.click(await canvas.title(canvas.subnet('apps-1d')));
  await expect(inspector.field('Zone').locator('option:checked')).toHaveText('ap-northeast-1a');
  await app.undo.click();
  await expect(inspector.field('Zone').locator('option:checked')).toHaveText('ap-northeast-1d');
  expect(await canvas.picture()).toEqual(before);

  // The node group goes to the public row, and back.
  await canvas.drag(await canvas.point(canvas.group('workers'), 0.5, 0.15), await canvas.title(canvas.subnet('public-1c')));
  await canvas.fitButton.click();
  await canvas.click(await canvas.point(canvas.group('workers'), 0.5, 0.15));
  await expect(inspector.row('subnets').getByLabel('public-1a')).toBeChecked();
  await expect(inspector.row('subnets').getByLabel('private-1a')).not.toBeChecked();
  await canvas.drag(await canvas.point(canvas.group('workers'), 0.5, 0.15), await canvas.title(canvas.subnet('private-1c')));
  await expect(inspector.row('subnets').getByLabel('private-1a')).toBeChecked();
  await expect(inspector.row('subnets').getByLabel('public-1a')).not.toBeChecked();
  await canvas.fitButton.click();

  await status.expectErrors(0);
  await expect(status.bar).toContainText('eksctl creates the VPC');

  // All the way back, and all the way to the end again.
  const end = await canvas.labels();
  let steps = 0;
  while (await app.undo.isEnabled()) {
    await app.undo.click();
    steps += 1;
    expect(steps).toBeLessThan(40);
  }
  // 3 zones, 6 subnets, NAT gateway, node group, rename, there and back.
  expect(steps).toBe(14);
  expect(await canvas.labels()).toEqual(start);
  while (await app.redo.isEnabled()) await app.redo.click();
  expect(await canvas.labels()).toEqual(end);
  expect(problems).toEqual([]);
});

test('a tool dropped where it cannot be says so and changes nothing', async ({ page }) => {
  const app = new App(page);
  const { canvas } = app;
  await app.openClassic();
  const before = await canvas.picture();
  await canvas.dragTool('nat', await canvas.point(canvas.subnet('private-1c'), 0.5, 0.1));
  await expect(canvas.toast).toContainText('It cannot be put there');
  expect(await canvas.picture()).toEqual(before);
  await expect(app.undo).toBeDisabled();
});

test('after a drag from the rail the pointer selects again', async ({ page }) => {
  const app = new App(page);
  const { canvas } = app;
  await app.openClassic();
  await canvas.dragTool('nat', await canvas.point(canvas.subnet('public-1c'), 0.5, 0.6));
  await expect(canvas.item(/^NAT gateway/)).toHaveCount(2);
  await canvas.click(await canvas.title(canvas.subnet('public-1d')));
  await expect(canvas.item(/^NAT gateway/)).toHaveCount(2);
  await expect(canvas.tool('select')).toHaveAttribute('aria-pressed', 'true');
  await expect(app.inspector.title).toHaveText('public-1d');
});
