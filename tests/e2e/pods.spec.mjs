// The view "Pods and IPs": numbers that open, a node on trial, settings, time, and the same numbers as the
// headless program.
import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { App, watch } from './pages/app.mjs';

const ROOT = new URL('../..', import.meta.url).pathname;

/** Parts of the table and the keys of `headless budget`. */
const NUMBERS = { reserved_aws: 'reserved_aws', control_plane: 'control_plane', nodes: 'nodes', used: 'used', free: 'free' };

async function openPods(page) {
  const app = new App(page);
  await app.openClassic();
  await page.locator('.views__tab[data-view="pods"]').click();
  await expect(page.getByRole('main', { name: 'Pods and IPs' })).toBeVisible();
  return app;
}

/** The subnets as the table shows them, by id. */
function shown(page) {
  return page.locator('tr[data-subnet]').evaluateAll((rows) =>
    Object.fromEntries(rows.map((row) => [row.dataset.subnet, Object.fromEntries(
      [...row.querySelectorAll('[data-part]')].map((cell) => [cell.dataset.part, Number(cell.dataset.n ?? 0)]),
    )])));
}

/** What the headless program says of the design that the page exports. */
async function headless(app, scenario) {
  await app.export.tab.click();
  await app.page.getByRole('combobox', { name: 'Format' }).selectOption('design');
  await expect(app.page.locator('.export__text')).toHaveAttribute('data-state', 'ready');
  const text = await app.page.locator('.export__text').innerText();
  await app.page.locator('.views__tab[data-view="pods"]').click();
  const program = join(process.env.CARGO_TARGET_DIR ?? join(ROOT, 'target'), 'debug/examples/headless');
  const args = existsSync(program)
    ? [program, ['budget', '-']]
    : ['cargo', ['run', '--quiet', '--no-default-features', '--example', 'headless', '--', 'budget', '-']];
  const out = execFileSync(args[0], args[1], { input: text, cwd: ROOT, encoding: 'utf8' });
  return JSON.parse(out).scenarios[scenario].subnets;
}

test('the numbers of the table are those of the headless program, in every scenario', async ({ page }) => {
  test.setTimeout(180_000);
  const problems = watch(page);
  const app = await openPods(page);
  for (const scenario of ['minimum', 'desired', 'maximum', 'upgrade', 'zone-lost', 'blue-green']) {
    await page.locator(`.pods [data-scenario="${scenario}"]`).click();
    const [table, told] = [await shown(page), await headless(app, scenario)];
    expect(Object.keys(table).length).toBe(told.length);
    for (const subnet of told) {
      const row = table[subnet.id];
      for (const [part, key] of Object.entries(NUMBERS)) {
        expect(row[part], `${scenario} ${subnet.name} ${part}`).toBe(subnet[key]);
      }
      expect(row.pods + row.warm, `${scenario} ${subnet.name} pods`).toBe(subnet.pods + subnet.fargate);
    }
  }
  expect(problems).toEqual([]);
});

test('every number opens to a sum that adds up, with its sources', async ({ page }) => {
  await openPods(page);
  const used = page.locator('tr[data-subnet] [data-part="used"]').last();
  await used.click();
  const card = page.locator('.explain__card');
  await expect(card).toContainText('66 used in private-1d');
  await expect(card).toContainText('workers: 2 nodes × 30');
  await expect(page.locator('.explain__sources a').first()).toHaveAttribute('href', /amazon-vpc-cni-k8s/);
  const terms = await card.locator(':scope > .explain__lines > li > .explain__line > b').allInnerTexts();
  const sum = terms.map((n) => Number(n.replace(/[^\d−-]/g, '').replace('−', '-'))).reduce((a, b) => a + b, 0);
  expect(String(sum)).toBe(await card.getAttribute('data-sum'));
  // By keyboard too: the figure is a button.
  await page.locator('tr[data-subnet] [data-part="free"]').first().focus();
  await page.keyboard.press('Enter');
  await expect(card).toContainText('free in public-1a');
});

test('the slider attaches interfaces, and two settings stand side by side', async ({ page }) => {
  const app = await openPods(page);
  const slider = page.locator('#trial-pods');
  const side = (letter) => page.locator(`.side-trial[data-side="${letter}"]`);
  const ips = async (letter) => Number(await side(letter).locator('[data-trial-ips]').getAttribute('data-trial-ips'));
  await slider.fill('0');
  await expect(side('A').locator('.node__row[data-attached]')).toHaveCount(1);
  expect(await ips('A')).toBe(10);
  await slider.fill('1');
  await expect(side('A').locator('.node__row[data-attached]')).toHaveCount(2);
  expect(await ips('A')).toBe(20);
  await slider.focus();
  for (let i = 0; i < 9; i += 1) await page.keyboard.press('ArrowRight');
  await expect(side('A').locator('.node__row[data-attached]')).toHaveCount(3);
  await side('B').locator('[data-knob="WARM_IP_TARGET"]').fill('1');
  await side('B').locator('[data-knob="MINIMUM_IP_TARGET"]').fill('0');
  expect(await ips('B')).toBe(13);
  await expect(side('B')).toContainText('−17');
  // Prefixes: 10 pods and a warm prefix.
  await side('A').getByRole('combobox').selectOption('prefix');
  expect(await ips('A')).toBe(33);
  // A trial changes nothing until it is used, and then it is one step.
  await expect(app.undo).toBeDisabled();
  await side('B').getByRole('button', { name: 'Use B' }).click();
  await expect(page.locator('#cni-WARM_IP_TARGET')).toHaveValue('1');
  await app.undo.click();
  await expect(page.locator('#cni-WARM_IP_TARGET')).toHaveValue('');
  await expect(app.undo).toBeDisabled();
});

test('settings of the CNI change the numbers, and a bad one says so', async ({ page }) => {
  const app = await openPods(page);
  const used = page.locator('tr[data-subnet] [data-part="nodes"]').last();
  await expect(used).toHaveText('6');
  await page.getByRole('combobox', { name: 'Mode' }).last().selectOption('prefix');
  await expect(used).toHaveText('2');
  await page.locator('#cni-WARM_IP_TARGET').fill('x');
  await expect(page.getByText('This takes a whole number from 0')).toBeVisible();
  await page.locator('#cni-WARM_IP_TARGET').fill('2');
  await page.locator('#cni-MAX_ENI').focus();
  await app.undo.click();
  await app.undo.click();
  await expect(used).toHaveText('6');
});

test('an upgrade plays, and the moment in which a pod hangs is told', async ({ page }) => {
  const app = await openPods(page);
  await app.dialogs.startFrom(/Too small/);
  await page.locator('.views__tab[data-view="pods"]').click();
  const card = page.getByRole('region', { name: 'Over time' });
  await expect(card.getByRole('combobox', { name: 'What happens' })).toHaveValue('upgrade');
  await expect(card.locator('.time__event[data-kind="hang"]')).toContainText('ContainerCreating');
  const clock = card.locator('.time__clock');
  const scrub = card.getByRole('slider', { name: 'Time' });
  await scrub.fill('0');
  await expect(clock).toContainText('00:00');
  await card.getByRole('button', { name: 'Play' }).click();
  await expect(clock).not.toContainText('00:00 of');
  await card.getByRole('button', { name: 'Pause' }).click();
  // Shift and an arrow go from event to event.
  await scrub.fill('0');
  await scrub.focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(clock).not.toContainText('00:00 of');
  // It plays to its end and stops.
  await card.getByRole('combobox', { name: 'Speed' }).selectOption('900');
  await card.getByRole('button', { name: 'Play' }).click();
  await expect(card.locator('.time__play')).toHaveAttribute('data-playing', 'false', { timeout: 20_000 });
  await card.getByRole('combobox', { name: 'What happens' }).selectOption('scale-out');
  await expect(card.locator('.card__note')).toContainText('nodes');
});

test('a node group that is selected lights the subnets it takes from', async ({ page }) => {
  const app = new App(page);
  await app.openClassic();
  await app.dialogs.run('workers');
  await expect(page.locator('.eats-from')).toHaveCount(3);
});
