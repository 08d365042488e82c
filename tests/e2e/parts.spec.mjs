// Parts of the program: the drawing needs none, what stands beside it comes next, others when they are first opened;
// failures are told.
import { expect, test } from '@playwright/test';
import { App, watch } from './pages/app.mjs';

// Requests of a service worker are none of the page's, and what it keeps is not asked for.
test.use({ serviceWorkers: 'block' });

const PART = /\/page-[0-9a-f]+\/(split|chunk)_\w+\.wasm$/;

/** Notes the parts that the page asks for. */
function parts(page) {
  const asked = [];
  page.on('request', (request) => {
    if (PART.test(request.url())) asked.push(request.url());
  });
  return asked;
}

/** Lets no part come until what it gives is called. */
async function cutOff(page) {
  let isDown = true;
  await page.route(PART, (route) => (isDown ? route.abort() : route.continue()));
  return () => { isDown = false; };
}

/** Holds every part back until what it gives is called. */
async function hold(page) {
  let letGo;
  const held = new Promise((done) => { letGo = done; });
  await page.route(PART, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

test('the drawing needs no part, the desk comes by itself, and a view brings its own once', async ({ page }) => {
  const problems = watch(page);
  const asked = parts(page);
  const app = new App(page);
  await app.openClassic();
  const desk = [...asked];
  expect(desk.some((url) => url.includes('split_desk'))).toBe(true);
  expect(desk.some((url) => /split_(views|dialogs)/.test(url))).toBe(false);
  await page.keyboard.press('Control+k');
  await expect(page.locator('dialog[data-kind="Palette"]')).toBeVisible();
  await page.keyboard.press('Escape');
  expect(asked).toEqual(desk);

  await page.locator('.views__tab[data-view="pods"]').click();
  await expect(page.locator('main.pods')).toBeVisible();
  const first = [...asked];
  expect(first.some((url) => url.includes('split_views'))).toBe(true);
  await page.locator('.views__tab[data-view="address"]').click();
  await expect(page.locator('main.address')).toBeVisible();
  await page.locator('.views__tab[data-view="traffic"]').click();
  await expect(page.locator('section.paths')).toBeVisible();
  expect(asked).toEqual(first);
  expect(problems).toEqual([]);
});

test('without the desk the drawing can be worked on, nothing is said to be fine, and another try checks it', async ({ page }) => {
  const mend = await cutOff(page);
  const app = new App(page);
  await app.openClassic();
  await expect(page.locator('aside.side, .later.side').getByRole('alert')).toContainText('could not be loaded');
  const again = page.getByRole('button', { name: 'Not checked: try again' });
  await expect(again).toBeVisible();
  await expect(page.locator('.status [data-severity]')).toHaveCount(0);
  // Drawing, its addresses, undo and saving need no more.
  await app.canvas.subnet('public-1c').click({ force: true, position: { x: 40, y: 12 } });
  await page.keyboard.press('Delete');
  await expect(app.canvas.subnet('public-1c')).toHaveCount(0);
  await expect(page.locator('.status')).toContainText('40,960 subnet addresses');
  await app.waitForSaved();
  mend();
  await again.click();
  await expect(page.locator('.status [data-severity="warning"]')).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Properties' })).toBeVisible();
  await expect(page.getByText('could not be loaded')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(app.canvas.subnet('public-1c')).toHaveCount(1);
});

test('what is done and asked for before the desk is there is checked and shown when it comes', async ({ page }) => {
  const problems = watch(page);
  const letGo = await hold(page);
  const app = new App(page);
  await page.goto('./');
  await expect(page.locator('[data-drawn="true"]')).toBeAttached();
  await expect(page.locator('.status')).toContainText('Checking the design');
  await app.welcome.getByRole('button', { name: 'Start with this one' }).click();
  await app.canvas.subnet('public-1a').click({ force: true, position: { x: 40, y: 12 } });
  await page.keyboard.press('Delete');
  await expect(app.canvas.subnet('public-1a')).toHaveCount(0);
  // The toast's words and the tools' are there already.
  await expect(app.canvas.toast).toContainText('Deleted');
  await page.keyboard.press('Control+k');
  // Its frame takes the keys, and Esc closes it.
  await expect(page.locator('dialog[data-kind="Palette"]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  letGo();
  await expect(page.locator('dialog[data-kind="Palette"] input')).toBeFocused();
  await page.keyboard.type('public-1c');
  await page.keyboard.press('Enter');
  await expect(app.canvas.selected()).toHaveCount(1);
  // Without public-1a its NAT gateway is gone, and private subnets have no way out.
  await expect(page.locator('.status [data-severity="error"]')).not.toHaveAttribute('data-n', '0');
  expect(problems).toEqual([]);
});

test('a stored design that cannot be read yet is not replaced: the start says why, and a reload opens it', async ({ page }) => {
  const app = new App(page);
  await app.openClassic();
  await app.name.fill('kept');
  await app.name.press('Enter');
  await app.waitForSaved();
  const mend = await cutOff(page);
  await page.reload();
  await expect(page.locator('#boot').getByRole('alert')).toContainText('your design is kept');
  await expect(page.locator('#canvas')).toHaveCount(0);
  mend();
  await page.getByRole('button', { name: 'Reload' }).click();
  await app.ready();
  await expect(app.name).toHaveValue('kept');
});

test('a link that cannot be read yet stays in the address, and a reload opens it', async ({ page, browser }) => {
  const app = new App(page);
  await app.openClassic();
  await app.name.fill('shared');
  await app.name.press('Enter');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.locator('[data-link="r1."]').click();
  const made = page.locator('.share__link[data-made]');
  await expect(made).toHaveValue(/#r1\./);
  const address = await made.inputValue();

  const other = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
  const mend = await cutOff(other);
  await other.goto(address);
  await expect(other.locator('#boot').getByRole('alert')).toContainText('could not be loaded');
  await expect(other.locator('#canvas')).toHaveCount(0);
  expect(other.url()).toContain('#r1.');
  mend();
  await other.getByRole('button', { name: 'Reload' }).click();
  await expect(other.locator('#canvas').getByText('shared').first()).toBeVisible();
  await expect(other.getByRole('button', { name: 'Keep a copy to work on' })).toBeVisible();
  await other.context().close();
});

test('without the desk, pasting, printing and the menu say why they do nothing', async ({ page }) => {
  const app = new App(page);
  await page.route(PART, (route) => route.abort());
  await app.openClassic();
  const before = await app.canvas.labels();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', '{"kind":"clip"}');
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(app.canvas.toast).toContainText('could not be loaded');
  expect(await app.canvas.labels()).toEqual(before);
  await app.canvas.toast.getByRole('button').last().click();
  await app.canvas.subnet('public-1c').click({ button: 'right', force: true, position: { x: 40, y: 12 } });
  await expect(app.canvas.toast).toContainText('could not be loaded');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print')).toContainText('could not be loaded');
});

test('a part that does not come is told of, and comes with another try', async ({ page }) => {
  const app = new App(page);
  await app.openClassic();
  const mend = await cutOff(page);
  await page.locator('.views__tab[data-view="traffic"]').click();
  const why = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
  await expect(why.first()).toBeVisible();
  await app.name.fill('still-here');
  await app.name.press('Enter');
  mend();
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await expect(page.locator('section.paths')).toBeVisible();
  await expect(page.locator('section.ends')).toBeVisible();
  await expect(why).toHaveCount(0);
  await expect(app.name).toHaveValue('still-here');
});

test('a dialog whose part does not come says so and closes', async ({ page }) => {
  const app = new App(page);
  await app.openClassic();
  await page.route(PART, (route) => route.abort());
  await app.dialogs.run('Compare');
  const dialog = page.locator('dialog[data-kind="Compare"]');
  await expect(dialog.getByRole('alert')).toContainText('could not be loaded');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(app.canvas.all('zone').first()).toBeVisible();
});

test('the old view stays until the part of the new one is there', async ({ page }) => {
  const app = new App(page);
  await app.openClassic();
  const letGo = await hold(page);
  const tab = page.locator('.views__tab[data-view="traffic"]');
  await tab.click();
  await expect(tab).toHaveAttribute('aria-current', 'page');
  await expect(page.locator('.app')).toHaveAttribute('data-waiting', 'true');
  await expect(page.locator('.app')).toHaveAttribute('data-view', 'topology');
  await page.evaluate(() => {
    globalThis.placeholders = 0;
    const look = () => { globalThis.placeholders += document.querySelectorAll('.later').length; };
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
  });
  letGo();
  await expect(page.locator('section.paths')).toBeVisible();
  await expect(page.locator('.app')).not.toHaveAttribute('data-waiting', 'true');
  expect(await page.evaluate(() => globalThis.placeholders)).toBe(0);
});
