// The gallery of starting points: every card begins its design, by pointer and by keys.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { App, watch } from './pages/app.mjs';

const KEYS = ['classic', 'small', 'nat-per-zone', 'private', 'large', 'ipv6', 'custom-networking', 'prefix-delegation',
  'mixed', 'windows-gpu', 'fargate', 'local-zone', 'too-small', 'empty'];

async function openGallery(app) {
  await app.dialogs.designsButton.click();
  await app.dialogs.dialog.getByRole('button', { name: 'New design…' }).click();
  await expect(app.dialogs.dialog.locator('[data-starter]')).toHaveCount(KEYS.length);
}

test('every card begins its design', async ({ page }) => {
  const problems = watch(page);
  const app = new App(page);
  await app.openClassic();
  for (const key of KEYS) {
    await openGallery(app);
    const card = app.dialogs.dialog.locator(`[data-starter="${key}"]`);
    // Something is drawn on it, and it says when to use it.
    expect(await card.locator('rect').count()).toBeGreaterThan(0);
    expect((await card.locator('.gallery__use').textContent()).length).toBeGreaterThan(30);
    await card.click();
    await expect(app.dialogs.dialog).toBeHidden();
    const file = JSON.parse((await app.designFile()).text);
    const n = file.design.subnets.length;
    expect(n, key).toBe({ small: 4, private: 3, large: 200, 'custom-networking': 9, empty: 0 }[key] ?? 6);
  }
  expect(problems).toEqual([]);
});

test('cards are walked with arrow keys', async ({ page }) => {
  const app = new App(page);
  await app.openClassic();
  await openGallery(app);
  const focused = () => page.evaluate(() => document.activeElement.dataset.starter);
  const press = async (key) => {
    await page.keyboard.press(key);
    return focused();
  };
  await app.dialogs.dialog.locator('[data-starter="classic"]').focus();
  expect(await press('ArrowRight')).toBe('small');
  expect(await press('ArrowLeft')).toBe('classic');
  expect(await press('ArrowLeft')).toBe('classic');
  // Down to the second row of the first part, then to the first of the next part, and back.
  const down = await press('ArrowDown');
  expect(await press('ArrowDown')).toBe('ipv6');
  expect(await press('ArrowUp')).toBe(down);
  expect(await press('ArrowUp')).toBe('classic');
  expect(await press('End')).toBe('empty');
  expect(await press('Home')).toBe('classic');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(app.name).toHaveValue('sandbox');
});

for (const theme of ['light', 'dark']) {
  test(`nothing is cut and the checker finds nothing, ${theme}`, async ({ page }) => {
    const app = new App(page);
    await app.openClassic();
    if (theme === 'dark') await app.themeButton.click();
    for (const [width, height] of [[1280, 800], [820, 1180], [400, 800]]) {
      await page.setViewportSize({ width, height });
      await app.reload();
      await page.keyboard.press('ControlOrMeta+k');
      await page.keyboard.type('New design');
      await page.keyboard.press('Enter');
      const cards = app.dialogs.dialog.locator('.gallery__card');
      await expect(cards).toHaveCount(KEYS.length);
      const cut = await cards.evaluateAll((all) => all.filter((card) => card.scrollWidth > card.clientWidth + 1
        || card.scrollHeight > card.clientHeight + 1).map((card) => card.dataset.starter));
      expect(cut, `${width} px`).toEqual([]);
      const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].target}`), `${width} px`).toEqual([]);
      if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/gallery-${theme}-${width}.png` });
    }
  });
}
