// Parts of the program: the first load needs none, each is loaded when it is first opened, and failures are told.
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

test('the first load brings no part, and a view brings its own once', async ({ page }) => {
  const problems = watch(page);
  const asked = parts(page);
  const app = new App(page);
  await app.openClassic();
  expect(asked).toEqual([]);
  await page.keyboard.press('Control+k');
  await expect(page.locator('dialog[data-kind="Palette"]')).toBeVisible();
  await page.keyboard.press('Escape');
  expect(asked).toEqual([]);

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
