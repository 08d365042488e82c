// The view "Traffic": a path chosen by pointer and by keys, its hops, the way that opens it, and all paths.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { App, watch } from './pages/app.mjs';
import { Traffic } from './pages/traffic.mjs';

const ROOT = new URL('../..', import.meta.url).pathname;

/** The classic pattern, with nodes that must take the public endpoint, which does not hold their address. */
async function openLockedOut(page) {
  const app = new App(page);
  await app.openClassic();
  await page.locator('#item-cluster-0').click({ force: true });
  await app.inspector.row('endpoint_private').locator('input').click();
  const list = app.inspector.row('public_cidrs').locator('input');
  await list.fill('203.0.113.0/24');
  await list.press('Enter');
  await page.locator('[id^="item-nat-"]').first().click({ force: true });
  const address = app.inspector.row('public_ip').locator('input');
  await address.fill('198.51.100.24');
  await address.press('Enter');
  return { app, traffic: new Traffic(page) };
}

test('a refused path says where it ends, a way opens it, and undo closes it again', async ({ page }) => {
  const problems = watch(page);
  const { app, traffic } = await openLockedOut(page);
  await traffic.open();
  await expect(traffic.verdict).toContainText('Refused at hop 5 of 5');
  await expect(traffic.verdict).toContainText('END015');
  await expect(traffic.hops.last()).toContainText('198.51.100.24 is not in 203.0.113.0/24');
  await expect(traffic.answer).toHaveText('No: 1 of 1 node groups and profiles cannot start');
  // The marks on the drawing are the hops of the list.
  await expect(traffic.marks).toHaveCount(5);
  await expect(page.locator('.trace__mark[data-state="refused"]')).toHaveCount(1);
  await traffic.hops.nth(2).getByRole('button').focus();
  await expect(page.locator('.trace__mark[data-seen]')).toHaveText('3');
  // Looking at a way draws its path before it is taken.
  await traffic.way('Turn on private access').hover();
  await expect(page.locator('.trace--preview')).toHaveCount(1);
  await traffic.way('Turn on private access').getByRole('button').click();
  await expect(traffic.verdict).toContainText('Open, both ways');
  await expect(traffic.answer).toHaveText('Yes: every path it needs is open');
  await app.undo.click();
  await expect(traffic.verdict).toContainText('Refused at hop 5 of 5');
  await app.redo.click();
  await expect(traffic.verdict).toContainText('Open, both ways');
  expect(problems).toEqual([]);
});

test('both ends are chosen on the drawing', async ({ page }) => {
  const { traffic } = await openLockedOut(page);
  await traffic.open();
  await traffic.pickFrom.click();
  await page.locator('#item-internet-gateway-0').click({ force: true });
  await expect(traffic.from).toHaveValue(/.+/);
  await expect(traffic.verdict).toContainText('computer on the internet to Kubernetes API');
  await traffic.pickTo.click();
  await page.locator('[id^="item-nodegroup-"]').first().click({ force: true, position: { x: 60, y: 8 } });
  await expect(traffic.verdict).toContainText('kubelets of workers');
  await traffic.pickTo.click();
  await page.locator('#item-cluster-0').click({ force: true, position: { x: 30, y: 20 } });
  await expect(traffic.verdict).toContainText('computer on the internet to Kubernetes API');
  // The address of the computer decides.
  await traffic.address.fill('203.0.113.20');
  await traffic.address.press('Enter');
  await expect(traffic.verdict).toContainText('Open, both ways');
  await traffic.address.fill('198.51.100.1');
  await traffic.address.press('Enter');
  await expect(traffic.verdict).toContainText('Refused');
  // Where nothing can be an end, a word says so, and Esc ends the choosing.
  await traffic.pickFrom.click();
  await page.locator('[id^="item-zone-"]').first().click({ force: true, position: { x: 40, y: 8 } });
  await expect(page.locator('.toast')).toContainText('This is no end of a path');
  await page.keyboard.press('Escape');
  await expect(traffic.pickFrom).toHaveAttribute('aria-pressed', 'false');
});

test('the same with keys alone', async ({ page }) => {
  const { traffic } = await openLockedOut(page);
  await page.locator('#canvas').focus();
  await page.keyboard.press('Alt+4');
  await expect(traffic.verdict).toBeVisible();
  await traffic.from.focus();
  await page.keyboard.type('node of workers in private-1c');
  await expect(traffic.verdict).toContainText('node of workers in private-1c');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(traffic.to).toBeFocused();
  await page.keyboard.type('Internet');
  await expect(traffic.verdict).toContainText('to Internet');
  await expect(traffic.verdict).toContainText('Open, both ways');
  // Arrow keys walk the matrix, over cells that say nothing.
  await traffic.cell(0, 0).focus();
  await page.keyboard.press('ArrowDown');
  await expect(traffic.cell(1, 0)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(traffic.cell(1, 1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(traffic.verdict).toContainText('Follows from another refusal');
  await traffic.way('Turn on private access').getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(traffic.verdict).toContainText('Open, both ways');
  await page.keyboard.press('Control+z');
  await expect(traffic.verdict).toContainText('Follows from another refusal');
});

test('a finding shows its path', async ({ page }) => {
  const { app, traffic } = await openLockedOut(page);
  await app.findings.tab.click();
  await app.findings.card('END015').getByRole('button', { name: 'Show the path' }).click();
  await expect(traffic.verdict).toContainText('Refused at hop 5 of 5');
});

test('endpoint access is compared side by side, and taken in one step', async ({ page }) => {
  const { app, traffic } = await openLockedOut(page);
  await traffic.open();
  await traffic.tab('Endpoint access').click();
  const row = page.locator('.matrix--access tbody tr').first();
  await expect(row.getByRole('cell')).toHaveText(['refused', 'private', 'private']);
  await page.getByRole('button', { name: 'Use this Private only' }).click();
  await expect(traffic.answer).toContainText('Yes');
  await app.undo.click();
  await expect(traffic.answer).toContainText('No');
});

test('services are listed with their way, and an endpoint is added', async ({ page }) => {
  const app = new App(page);
  const traffic = new Traffic(page);
  await app.openClassic();
  await traffic.open();
  await traffic.tab('Services').click();
  const line = page.locator('.matrix--services tbody tr').filter({ hasText: 'Amazon S3' });
  await expect(line).toContainText('over NAT');
  await line.getByRole('button', { name: 'Add, free s3' }).click();
  await expect(line).toContainText('gateway endpoint');
  await line.getByRole('button', { name: 'Open s3' }).click();
  await expect(app.inspector.title).toHaveText('s3');
});

test('the page and the headless program say the same of every path of the table', async ({ page }) => {
  test.setTimeout(120_000);
  const { app, traffic } = await openLockedOut(page);
  await app.export.tab.click();
  await page.getByRole('combobox', { name: 'Format' }).selectOption('design');
  await expect(page.locator('.export__text')).toHaveAttribute('data-state', 'ready');
  const design = await page.locator('.export__text').innerText();
  await traffic.open();
  const program = join(process.env.CARGO_TARGET_DIR ?? join(ROOT, 'target'), 'debug/examples/headless');
  const told = (from, to) => {
    const own = ['trace', '-', '--from', from, '--to', to];
    const args = existsSync(program)
      ? [program, own]
      : ['cargo', ['run', '--quiet', '--no-default-features', '--example', 'headless', '--', ...own]];
    return JSON.parse(execFileSync(args[0], args[1], { input: design, cwd: ROOT, encoding: 'utf8' })).verdict;
  };
  const rows = { 'Nodes of workers': 'node:workers', 'Pods on workers': 'pod:workers' };
  const columns = ['kube-api', 'dns', 'ecr', 's3', 'sts', 'ec2', 'internet', 'node:workers'];
  for (const [name, from] of Object.entries(rows)) {
    const cells = page.locator('.matrix tbody tr').filter({ hasText: name }).locator('.matrix__cell');
    const shown = await cells.evaluateAll((all) => all.map((cell) => cell.dataset.verdict));
    expect(shown, name).toEqual(columns.map((to) => told(from, to)));
  }
});

for (const theme of ['light', 'dark']) {
  test(`an accessibility checker finds nothing, ${theme}`, async ({ page }) => {
    test.setTimeout(120_000);
    const { app, traffic } = await openLockedOut(page);
    if (theme === 'dark') await app.themeButton.click();
    await traffic.open();
    for (const tab of ['Paths', 'Endpoint access', 'Services']) {
      await traffic.tab(tab).click();
      const found = await new AxeBuilder({ page }).analyze();
      const bad = found.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(bad.map((v) => `${tab}: ${v.id}: ${v.nodes.map((n) => n.target).join(' ')}`)).toEqual([]);
    }
  });
}

test('the dot that moves along the path respects reduced motion', async ({ page }) => {
  const { traffic } = await openLockedOut(page);
  await traffic.open();
  await expect(page.locator('.trace__dot')).toBeVisible();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(page.locator('.trace__dot')).toBeHidden();
});

test('what the drawing does not show can be chosen without stopping the canvas', async ({ page }) => {
  const app = new App(page);
  await app.openClassic();
  await app.dialogs.run('Connect a network by VPN');
  await app.outline.tab.click();
  await app.outline.line('office').click();
  await page.keyboard.press('F2');
  await page.locator('[id^="item-nat-"]').first().click({ force: true });
  await expect(page.locator('[id^="item-nat-"]').first()).toHaveAttribute('data-selected', 'true');
});
