// More contrast and forced colors: nothing is lost to either, and what is chosen can be told from what is not.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { App } from './pages/app.mjs';

/** The page as people ask their system for it; forced colors come with a light and a dark palette. */
const MODES = {
  'more contrast, light': { media: { contrast: 'more', colorScheme: 'light' } },
  'more contrast, dark': { media: { contrast: 'more', colorScheme: 'dark' } },
  'forced colors, light': { media: { forcedColors: 'active', colorScheme: 'light' } },
  'forced colors, dark': { media: { forcedColors: 'active', colorScheme: 'dark' } },
};

const view = (name) => (app) => app.page.locator(`.views__tab[data-view="${name}"]`).click();

const VIEWS = {
  topology: async () => {},
  'a subnet selected': (app) => app.dialogs.run('private-1c'),
  findings: async (app) => {
    await app.findings.tab.click();
    await app.findings.cards.first().getByRole('button', { name: 'Why' }).click();
  },
  outline: (app) => app.outline.tab.click(),
  'address space': async (app) => {
    await app.dialogs.run('private-1c');
    await view('address')(app);
  },
  'pods and IPs': async (app) => {
    await view('pods')(app);
    await app.page.locator('tr[data-subnet] [data-part="used"]').last().click();
  },
  traffic: view('traffic'),
  export: (app) => app.export.tab.click(),
  'the designs': (app) => app.dialogs.designsButton.click(),
  'starting points': async (app) => {
    await app.dialogs.designsButton.click();
    await app.dialogs.dialog.getByRole('button', { name: 'New design…' }).click();
  },
  share: async (app) => {
    await app.page.getByRole('button', { name: 'Share', exact: true }).click();
    await expect(app.page.locator('.share__link[data-made]')).toHaveValue(/#d1\./);
  },
  'the keys': (app) => app.dialogs.shortcutsButton.click(),
  'the palette': (app) => app.dialogs.searchButton.click(),
};

for (const [mode, { media }] of Object.entries(MODES)) {
  test(`the accessibility checker finds nothing, ${mode}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia(media);
    const app = new App(page);
    await app.openClassic();
    for (const [name, go] of Object.entries(VIEWS)) {
      await test.step(name, async () => {
        await app.reload();
        await go(app);
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
        expect.soft(violations.map(({ id, nodes }) => `${name}: ${id} at ${nodes.slice(0, 3).map((node) => node.target.join(' ')).join('; ')}`)).toEqual([]);
      });
    }
  });
}

/** What of an element can be seen, as the browser paints it. */
const look = (locator) => locator.evaluate((element) => {
  const style = getComputedStyle(element);
  const is = (name) => style.getPropertyValue(name);
  return {
    background: is('background-color'), color: is('color'), stroke: is('stroke'), width: is('stroke-width'),
    outline: is('outline-style') === 'none' ? 'none' : `${is('outline-width')} ${is('outline-color')}`,
    border: `${is('border-bottom-width')} ${is('border-bottom-color')}`,
  };
});

/** Whether the picture of an element is another one after a change. */
async function differs(page, locator, change) {
  await page.mouse.move(0, 0);
  const before = await locator.screenshot();
  await change();
  await page.mouse.move(0, 0);
  const after = await locator.screenshot();
  return !before.equals(after);
}

for (const [mode, { media }] of Object.entries(MODES)) {
  test.describe(mode, () => {
    test.beforeEach(({ page }) => page.emulateMedia(media));

    test('what is selected on the drawing has another, thicker line', async ({ page }) => {
      const app = new App(page);
      const { canvas } = app;
      await app.openClassic();
      for (const name of ['public-1c', 'private-1c']) {
        await canvas.click(await canvas.title(canvas.subnet(name)));
        await expect(canvas.selected()).toHaveCount(1);
        const chosen = await look(canvas.subnet(name).locator('.frame'));
        const other = await look(canvas.subnet(name.replace('1c', '1d')).locator('.frame'));
        expect(chosen.stroke, name).not.toBe(other.stroke);
        expect(parseFloat(chosen.width), name).toBeGreaterThan(parseFloat(other.width));
      }
    });

    test('the chosen size, view, tool and panel differ from the others', async ({ page }) => {
      const app = new App(page);
      await app.openClassic();
      await page.locator('.float--scenarios').getByRole('radio', { name: 'Maximum' }).click();
      await page.mouse.move(0, 0);
      const pairs = {
        size: [app.canvas.scenario('Maximum'), app.canvas.scenario('Minimum')],
        view: [page.locator('.views__tab[aria-current]'), page.locator('.views__tab[data-view="pods"]')],
        tool: [app.canvas.tool('select'), app.canvas.tool('zone')],
        panel: [page.getByRole('tab', { name: 'Properties' }), app.outline.tab],
      };
      for (const [what, [chosen, other]] of Object.entries(pairs)) {
        const [a, b] = [await look(chosen), await look(other)];
        const is = ['background', 'outline', 'border'].some((part) => a[part] !== b[part]);
        expect(is, `${what}: ${JSON.stringify(a)} and ${JSON.stringify(b)}`).toBe(true);
      }
      await view('traffic')(app);
      const [paths, access] = ['Paths', 'Endpoint access'].map((name) =>
        page.locator('.paths__head').getByRole('tab', { name, exact: true }));
      expect((await look(paths)).background).not.toBe((await look(access)).background);
      await view('pods')(app);
      const [addresses, share] = ['Addresses', 'Share'].map((name) =>
        page.locator('.pods').getByRole('radio', { name, exact: true }));
      expect((await look(addresses)).background).not.toBe((await look(share)).background);
    });

    test('a switch shows whether it is on', async ({ page }) => {
      const app = new App(page);
      await app.openClassic();
      await app.dialogs.run('private-1c');
      const box = app.inspector.field('Public IP at launch');
      const ground = await look(app.inspector.pane);
      const off = await look(box);
      expect(off.background).not.toBe(ground.background);
      await expect(box).not.toBeChecked();
      expect(await differs(page, box, () => box.check())).toBe(true);
      expect((await look(box)).background).not.toBe(ground.background);
    });

    test('gauges, legends and marks of findings are painted', async ({ page }) => {
      const app = new App(page);
      const { canvas, dialogs } = app;
      await app.openClassic();
      await dialogs.startFrom(/Too small/);
      await canvas.fitButton.click();
      const ground = (await look(page.locator('.side'))).background;
      // On the drawing: each part of the gauge has a color of its own, and marks have a line.
      const gauge = canvas.subnet('private-1a');
      const fills = await gauge.locator('[class^="use-"]').evaluateAll((parts) => parts.map((part) => getComputedStyle(part).fill));
      expect(new Set(fills).size).toBeGreaterThan(2);
      expect(fills).not.toContain(ground);
      const mark = gauge.locator('.glyph.mark-error').first();
      expect((await look(mark)).stroke).not.toBe(ground);
      // Beside it: the keys of the legend, and the dots of the status bar.
      await dialogs.run('private-1a');
      const keys = page.locator('.legend__key[class*="fill-"]');
      const colors = await keys.evaluateAll((all) => all.map((key) => getComputedStyle(key).backgroundColor));
      expect(colors.length).toBeGreaterThan(3);
      expect(new Set(colors).size).toBe(colors.length);
      for (const shown of [keys.first(), page.locator('.status .dot').first()]) {
        const painted = await shown.evaluate((element) => {
          const { forcedColorAdjust, backgroundColor } = getComputedStyle(element);
          return { forcedColorAdjust, backgroundColor };
        });
        if (media.forcedColors) expect(painted.forcedColorAdjust).toBe('none');
        expect(painted.backgroundColor).not.toBe(ground);
      }
    });

    test('the words of the drawing stand out from what they stand on', async ({ page }) => {
      const app = new App(page);
      const { canvas } = app;
      await app.openClassic();
      // Words on a card, on a group, and on the bare canvas: where a browser forces colors, it leaves these alone.
      const ratios = await canvas.drawing.evaluate((drawing) => {
        const numbers = (color) => color.match(/[\d.]+/g).map(Number);
        const light = (color) => {
          const [r, g, b] = numbers(color).map((n) => n / 255).map((n) => (n <= 0.03928 ? n / 12.92 : ((n + 0.055) / 1.055) ** 2.4));
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const ratio = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
        const canvasColor = getComputedStyle(drawing.closest('.canvas')).backgroundColor;
        return [...drawing.querySelectorAll('.item')].flatMap((item) => {
          const frame = item.querySelector('.frame');
          const fill = frame && getComputedStyle(frame).fill;
          const ground = !fill || fill === 'none' ? canvasColor : fill;
          return [...item.querySelectorAll(':scope > text')].map((text) =>
            ({ words: text.textContent, ratio: ratio(getComputedStyle(text).fill, ground) }));
        });
      });
      expect(ratios.length).toBeGreaterThan(20);
      expect(ratios.filter(({ ratio }) => ratio < 7)).toEqual([]);
    });
  });
}

test('paper is light, also from the dark theme', async ({ page }) => {
  const app = new App(page);
  await app.openClassic();
  if (await page.locator('html').getAttribute('data-theme') === 'light') await app.themeButton.click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print__picture')).toBeVisible();
  await expect(page.locator('.print')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  const words = page.locator('.print__picture text').first();
  expect(await words.evaluate((text) => getComputedStyle(text).fill)).toMatch(/^rgb\((\d|[1-8]\d), /);
});
