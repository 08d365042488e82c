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
  let isDown = true;
  await page.route(PART, (route) => (isDown ? route.abort() : route.continue()));
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
  isDown = false;
  await again.click();
  await expect(page.locator('.status [data-severity="warning"]')).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Properties' })).toBeVisible();
  await expect(page.getByText('could not be loaded')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(app.canvas.subnet('public-1c')).toHaveCount(1);
});

test('a stored design that cannot be read yet is not replaced: the start says why, and a reload opens it', async ({ page }) => {
  const app = new App(page);
  await app.openClassic();
  await app.name.fill('kept');
  await app.name.press('Enter');
  await app.waitForSaved();
  let isDown = true;
  await page.route(PART, (route) => (isDown ? route.abort() : route.continue()));
  await page.reload();
  await expect(page.locator('#boot').getByRole('alert')).toContainText('your design is kept');
  await expect(page.locator('#canvas')).toHaveCount(0);
  isDown = false;
  await page.getByRole('button', { name: 'Reload' }).click();
  await app.ready();
  await expect(app.name).toHaveValue('kept');
});

test('a part that does not come is told of, and comes with another try', async ({ page }) => {
  const app = new App(page);
  await app.openClassic();
  let isDown = true;
  await page.route(PART, (route) => (isDown ? route.abort() : route.continue()));
  await page.locator('.views__tab[data-view="traffic"]').click();
  const why = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
  await expect(why.first()).toBeVisible();
  await app.name.fill('still-here');
  await app.name.press('Enter');
  isDown = false;
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
  let letGo;
  const held = new Promise((done) => { letGo = done; });
  await page.route(PART, async (route) => {
    await held;
    await route.continue();
  });
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
