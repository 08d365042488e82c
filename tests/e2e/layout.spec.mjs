// What only the drawing knows: own order, locks, notes, layers, the overview, the level of detail, many subnets.
import { expect, test } from '@playwright/test';
import { App, watch } from './pages/app.mjs';

/** The open design as its file says it, without the number of the next id, which never goes back. */
async function design(app) {
  const file = JSON.parse((await app.designFile()).text);
  delete file.design.next_id;
  return file;
}

const frame = (item) => item.locator('.frame').first().boundingBox();

/** The things of one kind as they stand on the screen, by the words before the first comma. */
async function standing(canvas, kind, along) {
  const items = await canvas.all(kind).evaluateAll((all) => all.map((item) => {
    const { x, y } = item.querySelector('.frame').getBoundingClientRect();
    return { x, y, name: item.getAttribute('aria-label').split(',')[0].split(' ').pop() };
  }));
  return items.sort((a, b) => a[along] - b[along]).map((item) => item.name);
}

const zones = (canvas) => standing(canvas, 'zone', 'x');

/** The subnets of one zone from top to bottom. */
async function inZone(canvas, end) {
  return (await standing(canvas, 'subnet', 'y')).filter((name) => name.includes(end));
}

test.describe('own order', () => {
  test('zones are drawn in another order by keys, and undo puts them back', async ({ page }) => {
    const problems = watch(page);
    const app = new App(page);
    const { canvas } = app;
    await app.openClassic();
    const [a, c, d] = ['1a', '1c', '1d'].map((name) => `ap-northeast-${name}`);
    expect(await zones(canvas)).toEqual([a, c, d]);
    const start = await design(app);
    await canvas.click(await canvas.point(canvas.zone(a), 0.5, 0.03));
    await page.keyboard.press('Alt+Shift+ArrowRight');
    await expect.poll(() => zones(canvas)).toEqual([c, a, d]);
    await page.keyboard.press('Alt+Shift+ArrowRight');
    await expect.poll(() => zones(canvas)).toEqual([c, d, a]);
    const end = await design(app);
    // At the end there is nothing to go behind.
    await page.keyboard.press('Alt+Shift+ArrowRight');
    expect(await design(app)).toEqual(end);
    await page.keyboard.press('Alt+Shift+ArrowLeft');
    await expect.poll(() => zones(canvas)).toEqual([c, a, d]);
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => zones(canvas)).toEqual([a, c, d]);
    await expect(app.undo).toBeDisabled();
    expect(await design(app)).toEqual(start);
    expect(problems).toEqual([]);
  });

  test('a zone is put in another place by the palette', async ({ page }) => {
    const app = new App(page);
    const { canvas } = app;
    await app.openClassic();
    const [a, c, d] = await zones(canvas);
    await canvas.click(await canvas.point(canvas.zone(a), 0.5, 0.03));
    await app.dialogs.run('Draw later');
    await expect.poll(() => zones(canvas)).toEqual([c, a, d]);
    await canvas.click(await canvas.point(canvas.zone(d), 0.5, 0.03));
    await app.dialogs.run('Draw earlier');
    await expect.poll(() => zones(canvas)).toEqual([c, d, a]);
    await app.history.tab.click();
    await expect(app.history.current).toHaveText(`Put ${d} in another place`);
    await app.undo.click();
    await expect.poll(() => zones(canvas)).toEqual([c, a, d]);
  });

  test('a zone is dragged by its title past another', async ({ page }) => {
    const app = new App(page);
    const { canvas } = app;
    await app.openClassic();
    const [a, c, d] = await zones(canvas);
    await canvas.drag(await canvas.point(canvas.zone(a), 0.5, 0.02), await canvas.point(canvas.zone(c), 0.9, 0.02));
    await expect.poll(() => zones(canvas)).toEqual([c, a, d]);
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => zones(canvas)).toEqual([a, c, d]);
  });

  test('a subnet goes past its neighbor in its tier, by keys and by the palette', async ({ page }) => {
    const app = new App(page);
    const { canvas } = app;
    await app.openClassic();
    await canvas.click(await canvas.title(canvas.subnet('private-1c')));
    await page.keyboard.press('ControlOrMeta+d');
    await expect(canvas.subnet('private-1c-2')).toBeVisible();
    expect(await inZone(canvas, '1c')).toEqual(['public-1c', 'private-1c', 'private-1c-2']);
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => inZone(canvas, '1c')).toEqual(['public-1c', 'private-1c-2', 'private-1c']);
    await canvas.fitButton.click();
    await canvas.click(await canvas.title(canvas.subnet('private-1c-2')));
    await app.dialogs.run('Draw later');
    await expect.poll(() => inZone(canvas, '1c')).toEqual(['public-1c', 'private-1c', 'private-1c-2']);
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => inZone(canvas, '1c')).toEqual(['public-1c', 'private-1c-2', 'private-1c']);
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => inZone(canvas, '1c')).toEqual(['public-1c', 'private-1c', 'private-1c-2']);
  });

  test('node groups change lanes by keys, and the order stays after a reload', async ({ page }) => {
    const app = new App(page);
    const { canvas } = app;
    await app.openClassic();
    await canvas.click(await canvas.point(canvas.group('workers'), 0.5, 0.12));
    await page.keyboard.press('ControlOrMeta+d');
    const groups = async () => [...new Set(await standing(canvas, 'nodegroup', 'y'))];
    await expect.poll(groups).toEqual(['workers', 'workers-2']);
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(groups).toEqual(['workers-2', 'workers']);
    await app.waitForSaved();
    await app.reload();
    await expect.poll(groups).toEqual(['workers-2', 'workers']);
  });
});

test.describe('locks', () => {
  test('a locked subnet refuses every edit and says so, until it is unlocked', async ({ page }) => {
    const problems = watch(page);
    const app = new App(page);
    const { canvas, inspector } = app;
    await app.openClassic();
    const subnet = canvas.subnet('private-1d');
    const signs = canvas.drawing.locator('.frame.lock');
    await canvas.click(await canvas.title(subnet));
    await expect(signs).toHaveCount(0);
    await page.keyboard.press('Shift+L');
    await expect(signs).toHaveCount(1);
    const sign = await signs.boundingBox();
    const box = await frame(subnet);
    expect(Math.hypot(sign.x - box.x, sign.y - box.y)).toBeLessThan(24);
    const locked = await design(app);

    const refused = async () => {
      await expect(canvas.toast).toContainText('private-1d is locked');
      await expect(canvas.toast).toContainText('Shift+L');
      await expect(subnet).toHaveCount(1);
      expect(await design(app)).toEqual(locked);
      await page.keyboard.press('Escape');
      await expect(canvas.toast).toHaveCount(0);
    };
    for (const key of ['Delete', 'Alt+ArrowLeft', 'Alt+Shift+ArrowUp']) {
      await canvas.click(await canvas.title(subnet));
      await page.keyboard.press(key);
      await refused();
    }
    await canvas.drag(await canvas.title(subnet), await canvas.point(canvas.zone('ap-northeast-1a'), 0.5, 0.04));
    await refused();
    await canvas.click(await canvas.title(subnet));
    await inspector.type('Name', 'other');
    await refused();

    await canvas.click(await canvas.title(subnet));
    await page.keyboard.press('Shift+L');
    await expect(signs).toHaveCount(0);
    await page.keyboard.press('Delete');
    await expect(subnet).toHaveCount(0);
    expect(problems).toEqual([]);
  });

  test('lock and unlock by the button and the palette are steps that undo takes back', async ({ page }) => {
    const app = new App(page);
    const { canvas, inspector } = app;
    await app.openClassic();
    const signs = canvas.drawing.locator('.frame.lock');
    await canvas.click(await canvas.title(canvas.subnet('public-1a')));
    await inspector.pane.getByRole('button', { name: 'Lock', exact: true }).click();
    await expect(inspector.pane.getByRole('button', { name: 'Unlock', exact: true })).toBeVisible();
    await expect(signs).toHaveCount(1);
    await app.dialogs.run('Lock or unlock');
    await expect(signs).toHaveCount(0);
    await app.undo.click();
    await expect(signs).toHaveCount(1);
    await app.undo.click();
    await expect(signs).toHaveCount(0);
    await expect(app.undo).toBeDisabled();
  });

  test('several things are locked at once', async ({ page }) => {
    const app = new App(page);
    const { canvas } = app;
    await app.openClassic();
    await canvas.click(await canvas.title(canvas.subnet('public-1a')));
    await page.keyboard.down('Shift');
    await canvas.click(await canvas.title(canvas.subnet('public-1c')));
    await page.keyboard.up('Shift');
    await page.keyboard.press('Shift+L');
    await expect(canvas.drawing.locator('.frame.lock')).toHaveCount(2);
    await app.history.tab.click();
    await expect(app.history.current).toHaveText('Lock 2 things');
  });
});

test.describe('notes', () => {
  const notes = (canvas) => canvas.all('note');

  test('a note is written, dragged, changed and deleted, each in one step', async ({ page }) => {
    const problems = watch(page);
    const app = new App(page);
    const { canvas } = app;
    await app.openClassic();
    const start = await design(app);
    await canvas.drawing.focus();
    await page.keyboard.press('t');
    await canvas.waitForTool('place');
    // On the free strip of the VPC above its zones.
    await canvas.click(await canvas.point(canvas.item(/^VPC /), 0.3, 0.05));
    await expect(notes(canvas)).toHaveCount(1);
    await expect(canvas.rename).toBeFocused();
    await page.keyboard.type('Ask the network team');
    await page.keyboard.press('Enter');
    await expect(notes(canvas)).toContainText('Ask the network team');
    await expect(canvas.drawing).toBeFocused();

    const before = await frame(notes(canvas));
    const written = await design(app);
    const from = { x: before.x + 20, y: before.y + 10 };
    await canvas.drag(from, { x: from.x + 96, y: from.y });
    await expect.poll(async () => (await frame(notes(canvas))).x).toBeGreaterThan(before.x + 60);
    const moved = await design(app);
    expect(moved).not.toEqual(written);
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(async () => (await frame(notes(canvas))).x).toBeCloseTo(before.x, 0);
    await page.keyboard.press('ControlOrMeta+Shift+z');
    expect(await design(app)).toEqual(moved);

    const at = await frame(notes(canvas));
    await page.mouse.dblclick(at.x + 20, at.y + 10);
    await expect(canvas.rename).toHaveValue('Ask the network team');
    await canvas.rename.fill('Asked');
    await canvas.rename.press('Escape');
    await expect(notes(canvas)).toContainText('Ask the network team');

    await page.mouse.click(at.x + 20, at.y + 10);
    await page.keyboard.press('Delete');
    await expect(notes(canvas)).toHaveCount(0);
    await page.keyboard.press('ControlOrMeta+z');
    await expect(notes(canvas)).toContainText('Ask the network team');
    // The move, the text, the note itself.
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('ControlOrMeta+z');
    await expect(notes(canvas)).toHaveCount(0);
    await expect(app.undo).toBeDisabled();
    expect(await design(app)).toEqual(start);
    expect(problems).toEqual([]);
  });

  test('a note on a thing stands beside the drawing with a line to it, and goes with it', async ({ page }) => {
    const app = new App(page);
    const { canvas } = app;
    await app.openClassic();
    const region = canvas.drawing.locator('.frame.region');
    await page.keyboard.press('t');
    await canvas.waitForTool('place');
    await canvas.click(await canvas.title(canvas.subnet('private-1d')));
    await page.keyboard.type('Too small?');
    await page.keyboard.press('Enter');
    await expect(notes(canvas)).toContainText('Too small?');
    const [note, edge] = [await frame(notes(canvas)), await region.boundingBox()];
    expect(note.x).toBeGreaterThan(edge.x + edge.width - 1);
    await expect(canvas.drawing.locator('.lead')).toHaveCount(1);
    await canvas.click(await canvas.title(canvas.subnet('private-1d')));
    await page.keyboard.press('Delete');
    await expect(notes(canvas)).toHaveCount(0);
    await expect(canvas.drawing.locator('.lead')).toHaveCount(0);
    await page.keyboard.press('ControlOrMeta+z');
    await expect(notes(canvas)).toContainText('Too small?');
  });
});

/** What each layer draws, on a design that has all of it. */
const LAYERS = {
  addresses: { title: 'Addresses', isOn: true, marks: '.item .gauge-bar' },
  nodegroups: { title: 'Node groups', isOn: true, marks: '[id^="item-nodegroup-"] .frame' },
  routes: { title: 'Routes', isOn: false, marks: '.route-way' },
  'security-groups': { title: 'Security groups', isOn: false, marks: '.tag-group' },
  traffic: { title: 'Control plane traffic', isOn: true, marks: '.item .link' },
  cost: { title: 'Monthly cost', isOn: false, marks: '.tag-cost' },
  findings: { title: 'Findings', isOn: true, marks: '.item circle.mark' },
};

test('each layer is switched on and off, alone, and stays so', async ({ page }) => {
  const problems = watch(page);
  const app = new App(page);
  const { canvas, dialogs } = app;
  await app.openClassic();
  await dialogs.startFrom(/Too small/);
  await canvas.fitButton.click();
  const shown = async () => Object.fromEntries(await Promise.all(Object.entries(LAYERS).map(async ([key, { marks }]) => {
    const seen = await canvas.drawing.locator(marks).evaluateAll((all) =>
      all.filter((mark) => getComputedStyle(mark).display !== 'none').length);
    return [key, seen > 0];
  })));
  const expected = Object.fromEntries(Object.entries(LAYERS).map(([key, { isOn }]) => [key, isOn]));
  expect(await shown()).toEqual(expected);

  const button = page.getByRole('button', { name: 'Layers' });
  const menu = page.getByRole('group', { name: 'Layers' });
  await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  const start = await design(app);
  for (const [key, { title, isOn }] of Object.entries(LAYERS)) {
    const box = menu.getByRole('checkbox', { name: title });
    await expect(box).toBeChecked({ checked: isOn });
    await box.click();
    await expect.poll(shown, title).toEqual({ ...expected, [key]: !isOn });
    await box.press('Space');
    await expect.poll(shown, title).toEqual(expected);
  }
  // Layers are a way of looking: the design has not changed, and there is nothing to undo.
  expect(await design(app)).toEqual(start);
  await menu.getByRole('checkbox', { name: 'Routes' }).check();
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expect(button).toBeFocused();
  await app.waitForSaved();
  await app.reload();
  await expect.poll(shown).toEqual({ ...expected, routes: true });
  expect(problems).toEqual([]);
});

test('the overview is shown and hidden, and a click or a drag in it moves the view', async ({ page }) => {
  const app = new App(page);
  const { canvas } = app;
  await app.openClassic();
  const map = page.locator('.minimap__drawing');
  const seen = page.locator('.minimap__frame');
  await expect(map).toHaveCount(0);
  await canvas.drawing.focus();
  await page.keyboard.press('m');
  await expect(map).toBeVisible();
  const boxes = await page.locator('.minimap__box[data-kind="public"], .minimap__box[data-kind="private"]').count();
  expect(boxes).toBe(await canvas.all('subnet').count());

  await page.keyboard.press('Shift+Digit0');
  const { zoom } = await canvas.camera();
  const box = await map.boundingBox();
  const middle = async () => {
    const { x, y, width, height } = await seen.boundingBox();
    return { x: x + width / 2, y: y + height / 2 };
  };
  for (const share of [0.4, 0.6]) {
    const to = { x: box.x + box.width * share, y: box.y + box.height * share };
    await page.mouse.click(to.x, to.y);
    await expect.poll(async () => Math.abs((await middle()).x - to.x), 'its frame goes under the pointer').toBeLessThan(2);
    expect(Math.abs((await middle()).y - to.y)).toBeLessThan(2);
  }
  const before = await canvas.camera();
  const from = await middle();
  await canvas.drag(from, { x: from.x - 24, y: from.y });
  expect((await canvas.camera()).x).toBeGreaterThan(before.x + 50);
  expect((await canvas.camera()).zoom).toBe(zoom);
  await expect(app.undo).toBeDisabled();

  const button = page.getByRole('button', { name: 'Overview' });
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await button.click();
  await expect(map).toHaveCount(0);
  await expect(button).toHaveAttribute('aria-pressed', 'false');
});

test('from afar less is drawn, and in the middle names can still be read', async ({ page }) => {
  const app = new App(page);
  const { canvas } = app;
  await app.openClassic();
  const at = await canvas.title(canvas.subnet('public-1c'));
  await page.mouse.move(at.x, at.y);
  const seen = new Map();
  await page.keyboard.down('Control');
  for (let turns = 0; turns < 60 && !seen.has('far'); turns += 1) {
    const detail = await canvas.drawing.getAttribute('data-detail');
    if (!seen.has(detail)) {
      const texts = await canvas.drawing.locator('[id^="item-subnet-"] text').evaluateAll((all) =>
        all.map((text) => ({ words: text.textContent, height: text.getBoundingClientRect().height })));
      seen.set(detail, { zoom: (await canvas.camera()).zoom, texts, n: await canvas.drawing.locator('text').count() });
    }
    const { zoom } = await canvas.camera();
    await page.mouse.wheel(0, 120);
    await expect.poll(async () => (await canvas.camera()).zoom).toBeLessThan(zoom);
  }
  await page.keyboard.up('Control');
  expect([...seen.keys()]).toEqual(['near', 'middle', 'wide', 'far']);
  const [near, middle, wide, far] = [...seen.values()];
  expect(near.n).toBeGreaterThan(middle.n);
  expect(middle.n).toBeGreaterThan(wide.n);
  expect(wide.n).toBeGreaterThan(far.n);
  // Just below each border a name is as large as it was near by, or larger.
  for (const name of ['public-1a', 'private-1d']) {
    const height = ({ texts }) => texts.find((text) => text.words === name)?.height;
    expect(height(middle), name).toBeGreaterThan(9);
    expect(height(wide), name).toBeGreaterThan(9);
    expect(height(far), name).toBeUndefined();
  }
  // And back again.
  await canvas.fitButton.click();
  await expect(canvas.drawing).toHaveAttribute('data-detail', 'near');
  await expect(canvas.subnet('public-1a')).toContainText('public-1a');
});

test('nine and more subnets of a zone stand in a second column, and none lies on another', async ({ page }) => {
  const app = new App(page);
  const { canvas } = app;
  await app.openEmpty();
  const put = async (key, kind, n) => {
    await canvas.drawing.focus();
    await page.keyboard.press(key);
    await canvas.waitForTool('place');
    await page.keyboard.press('Enter');
    await expect(canvas.all(kind)).toHaveCount(n);
    await page.keyboard.press('Shift+Digit1');
  };
  await put('z', 'zone', 1);
  await put('s', 'subnet', 1);
  // So small that many of its size find room.
  for (const length of [20, 21, 22]) {
    await page.keyboard.press('Alt+Shift+ArrowUp');
    await expect(canvas.all('subnet')).toHaveAttribute('aria-label', new RegExp(`/${length},`));
  }
  const more = async (n) => {
    await page.keyboard.press('ControlOrMeta+d');
    await expect(canvas.all('subnet')).toHaveCount(n);
    await page.keyboard.press('Shift+Digit1');
  };
  const places = async () => canvas.all('subnet').evaluateAll((all) => all.map((item) => {
    const { x, y, width, height } = item.querySelector('.frame').getBoundingClientRect();
    return { x, y, width, height };
  }));
  const columns = (boxes) => new Set(boxes.map((box) => Math.round(box.x))).size;
  for (let n = 2; n <= 8; n += 1) await more(n);
  expect(columns(await places())).toBe(1);
  for (let n = 9; n <= 11; n += 1) await more(n);
  const boxes = await places();
  expect(columns(boxes)).toBe(2);
  const meets = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
  for (const [i, box] of boxes.entries()) {
    expect(boxes.slice(i + 1).filter((other) => meets(box, other))).toEqual([]);
  }
  const zone = await frame(canvas.all('zone'));
  for (const box of boxes) {
    expect(box.x).toBeGreaterThan(zone.x);
    expect(box.y).toBeGreaterThan(zone.y);
    expect(box.x + box.width).toBeLessThan(zone.x + zone.width);
    expect(box.y + box.height).toBeLessThan(zone.y + zone.height);
  }
});

test('what is found is brought into the window and selected', async ({ page }) => {
  const app = new App(page);
  const { canvas, dialogs, inspector } = app;
  await app.openClassic();
  await dialogs.startFrom(/large/i);
  await canvas.drawing.focus();
  await page.keyboard.press('Shift+Digit0');
  const last = JSON.parse((await app.designFile()).text).design.subnets.at(-1).name;
  await expect(canvas.subnet(last)).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+f');
  await dialogs.paletteInput.fill(last);
  await expect(dialogs.options.first()).toContainText(last);
  await page.keyboard.press('Enter');
  await expect(inspector.title).toHaveText(last);
  await expect(canvas.selected()).toHaveCount(1);
  const [box, window] = [await frame(canvas.selected()), await canvas.drawing.boundingBox()];
  expect(box.x).toBeGreaterThanOrEqual(window.x);
  expect(box.y).toBeGreaterThanOrEqual(window.y);
  expect(box.x + box.width).toBeLessThanOrEqual(window.x + window.width);
  expect(box.y + box.height).toBeLessThanOrEqual(window.y + window.height);

  // What is not there says so, and nothing is lost.
  await canvas.drawing.focus();
  await page.keyboard.press('ControlOrMeta+f');
  await dialogs.paletteInput.fill('no such thing');
  await expect(dialogs.options).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(dialogs.dialog).toBeHidden();
  await expect(inspector.title).toHaveText(last);
});
