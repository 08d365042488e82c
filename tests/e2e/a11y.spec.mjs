// What an accessibility checker says of each main view, and that canvas and outline hold the same.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { App } from './pages/app.mjs';

/** Runs axe over the page, all of it or just some rules. Serious and critical findings fail; the rest is told. */
async function check(page, where, rules = []) {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules.length ? axe.withRules(rules) : axe).analyze();
  const told = violations.map(({ impact, id, help, nodes }) =>
    `${where}: ${impact} ${id} (${help}) at ${nodes.slice(0, 4).map((node) => node.target.join(' ')).join('; ')}${nodes.length > 4 ? ` and ${nodes.length - 4} more` : ''}`);
  for (const [i, { impact }] of violations.entries()) {
    const isBad = impact === 'serious' || impact === 'critical';
    test.info().annotations.push({ type: isBad ? 'violation' : 'remark', description: told[i] });
    if (process.env.A11Y_TELL) console.log(`      ${told[i]}`);
  }
  expect.soft(told.filter((_, i) => ['serious', 'critical'].includes(violations[i].impact))).toEqual([]);
}

/** The states in which the page is looked at. */
const VIEWS = {
  topology: async () => {},
  'a subnet selected': (app) => app.dialogs.run('private-1c'),
  'a node group selected': (app) => app.dialogs.run('workers'),
  'the cluster selected': async (app) => {
    await app.outline.tab.click();
    await app.outline.lines.first().click();
    await app.inspector.tab.click();
  },
  'several selected': async (app) => {
    await app.canvas.drawing.focus();
    await app.page.keyboard.press('ControlOrMeta+a');
  },
  findings: async (app) => {
    await app.findings.tab.click();
    await app.findings.cards.first().getByRole('button', { name: 'Why' }).click();
  },
  outline: (app) => app.outline.tab.click(),
  history: async (app) => {
    await app.dialogs.run('public-1d');
    await app.page.keyboard.press('Delete');
    await app.history.tab.click();
  },
  'pods and IPs': async (app) => {
    await app.page.locator('.views__tab[data-view="pods"]').click();
    await app.page.locator('tr[data-subnet] [data-part="used"]').last().click();
  },
  traffic: (app) => app.page.locator('.views__tab[data-view="traffic"]').click(),
  export: (app) => app.export.tab.click(),
  'an account to connect': async (app) => {
    await app.page.locator('.views__tab[data-view="aws"]').click();
    for (const more of await app.page.locator('.aws__more > summary').all()) await more.click();
  },
  'a deploy previewed': async (app) => {
    await app.page.locator('.views__tab[data-view="aws"]').click();
    await app.page.getByRole('button', { name: 'Practice account' }).click();
    await app.page.getByRole('button', { name: 'Preview the change' }).click();
    await app.page.getByText(/changes in words/).click({ timeout: 30_000 });
    await app.page.locator('.calls__action').first().click();
  },
  'something being placed': (app) => app.canvas.tool('nodegroup').click(),
  'a name being edited': async (app) => {
    const at = await app.canvas.title(app.canvas.subnet('public-1c'));
    await app.page.mouse.dblclick(at.x, at.y);
    await expect(app.canvas.rename).toBeFocused();
  },
  'a wrong value in a field': async (app) => {
    await app.dialogs.run('private-1c');
    await app.inspector.field('IPv4 block').fill('10.0.0.1/19');
  },
  'the designs': async (app) => {
    await app.name.fill('seen');
    await app.name.press('Enter');
    await app.waitForSaved();
    await app.dialogs.designsButton.click();
  },
  'starting points': async (app) => {
    await app.dialogs.designsButton.click();
    await app.dialogs.dialog.getByRole('button', { name: 'New design…' }).click();
  },
  'the keys': (app) => app.dialogs.shortcutsButton.click(),
  'the palette': (app) => app.dialogs.searchButton.click(),
  'the palette without a result': async (app) => {
    await app.dialogs.searchButton.click();
    await app.dialogs.paletteInput.fill('qqqq');
  },
};

test('the first visit passes an accessibility checker', async ({ page }) => {
  const app = new App(page);
  await app.open();
  await expect(app.welcome).toBeVisible();
  await check(page, 'welcome');
});

for (const theme of ['light', 'dark']) {
  test(`every view passes an accessibility checker, ${theme}`, async ({ page }) => {
    test.setTimeout(120_000);
    const app = new App(page);
    await app.openClassic();
    if (theme === 'dark') await app.themeButton.click();
    for (const [name, go] of Object.entries(VIEWS)) {
      await test.step(name, async () => {
        await app.reload();
        await go(app);
        // Only colors differ in the dark.
        await check(page, `${name}, ${theme}`, theme === 'dark' ? ['color-contrast'] : []);
      });
    }
  });
}

test('Japanese and narrow screens pass an accessibility checker', async ({ page }) => {
  const app = new App(page);
  await app.openClassic();
  for (const width of [800, 400]) {
    await page.setViewportSize({ width, height: 800 });
    await check(page, `${width} px`);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await app.speak('ja');
  await app.page.getByRole('tab').nth(1).click();
  await check(page, 'Japanese findings');
  for (const width of [800, 400]) {
    await page.setViewportSize({ width, height: 800 });
    await check(page, `Japanese, ${width} px`);
  }
});

test('forced colors and reduced motion pass an accessibility checker', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const app = new App(page);
  await app.openClassic();
  await app.dialogs.run('private-1c');
  await check(page, 'forced colors');
});

test('canvas and outline hold the same things', async ({ page }) => {
  const app = new App(page);
  await app.openClassic();
  for (const starter of [/^Classic/, /^A NAT gateway per zone/, /^Mixed capacity/, /^Fully private/, /^Empty/]) {
    await app.dialogs.startFrom(starter);
    await app.canvas.fitButton.click();
    await app.outline.tab.click();
    const drawn = await app.canvas.drawing.getByRole('img').evaluateAll((items) =>
      [...new Set(items.map((item) => item.id.replace(/^item-(.*)-\d+$/, '$1')))].sort());
    expect(drawn).toEqual(await app.outline.entities());
  }
});

test('the language of the page follows the chosen one', async ({ page }) => {
  const app = new App(page);
  await app.openClassic();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await app.speak('ja');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await app.speak('en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the number of findings and what is selected are announced', async ({ page }) => {
  const app = new App(page);
  await app.openClassic();
  const live = page.getByRole('status');
  await app.canvas.drawing.focus();
  await page.keyboard.press('ArrowDown');
  await expect(live).toContainText('selected');
  await app.dialogs.run('workers');
  await app.inspector.type('Minimum', '9');
  await expect(live).toContainText(/\d+ errors?, \d+ warnings?/);
});
