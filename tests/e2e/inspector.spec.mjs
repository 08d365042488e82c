// The side panel: fields, their errors, undo by visit, findings and their fixes.
import { expect, test } from '@playwright/test';
import { App, watch } from './pages/app.mjs';

/** A field that each kind of thing must offer. */
const KINDS = [
  ['cluster', 'mixed', 'Kubernetes version'],
  ['vpc', 'mixed', 'CIDR blocks'],
  ['zone', 'mixed', 'Zone name'],
  ['subnet', 'mixed', 'IPv4 block'],
  ['nat', 'mixed', 'Stands in'],
  ['nodegroup', 'mixed', 'Instance types'],
  ['fargate', 'mixed', 'Namespaces'],
  ['lb', 'production', 'Reached from'],
];

test('every kind of thing shows its fields', async ({ page }) => {
  const problems = watch(page);
  const app = new App(page);
  await app.openClassic();
  for (const [kind, starter, field] of KINDS) {
    await test.step(kind, async () => {
      if (await app.name.inputValue() !== starter) {
        await app.dialogs.startFrom(starter === 'mixed' ? /^Mixed capacity/ : /^A NAT gateway per zone/);
        await expect(app.name).toHaveValue(starter);
        await app.outline.tab.click();
      }
      await app.outline.tab.click();
      await app.outline.tree.locator(`[id^="outline-${kind}"]`).first().click();
      await app.inspector.tab.click();
      await expect(app.inspector.field(field)).toBeVisible();
      expect((await app.inspector.ids()).length).toBeGreaterThan(1);
      // Each field has a label that belongs to its control.
      for (const id of await app.inspector.ids()) {
        const control = app.inspector.row(id).locator('input, select, textarea').first();
        const name = await control.evaluate((c) => c.labels?.[0]?.textContent ?? c.getAttribute('aria-label') ?? '');
        expect(name.trim(), `${kind} ${id}`).not.toBe('');
      }
    });
  }
  expect(problems).toEqual([]);
});

test('an internet gateway can be selected and says what it is', async ({ page }) => {
  const app = new App(page);
  await app.openClassic();
  await app.canvas.click(await app.canvas.point(app.canvas.item(/^Internet gateway/)));
  await expect(app.inspector.title).toHaveText('Internet gateway');
});

test('a bad block shows its error beside the field and changes nothing', async ({ page }) => {
  const app = new App(page);
  await app.openClassic();
  await app.dialogs.run('private-1c');
  const before = await app.canvas.picture();
  const field = app.inspector.field('IPv4 block');
  for (const [typed, words] of [
    ['10.0.128.5/19', 'Did you mean 10.0.128.0/19?'],
    ['10.0.128.0', 'needs a prefix length'],
    ['10.0.128.0/40', 'number from 0 to 32'],
    ['10.0.300.0/19', 'no IPv4 address'],
    ['fd00::/64', 'IPv4 block is needed'],
    ['', ''],
  ]) {
    await field.fill(typed);
    await expect(app.inspector.error('cidr')).toContainText(words);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    expect(await app.canvas.picture()).toEqual(before);
  }
  // Leaving the field drops what was typed, and says nothing any more.
  await field.press('Escape');
  await expect(field).toHaveValue('10.0.128.0/19');
  await expect(app.inspector.error('cidr')).toHaveCount(0);
  await expect(app.undo).toBeDisabled();
});

test('a visit to a field is one step', async ({ page }) => {
  const app = new App(page);
  await app.openClassic();
  await app.dialogs.run('workers');
  await app.inspector.type('Name', 'api-servers');
  await expect(app.canvas.group('api-servers')).toBeVisible();
  await app.inspector.type('Maximum', '12');
  await app.history.tab.click();
  await expect(app.history.steps).toHaveCount(3);
  await app.undo.click();
  await app.undo.click();
  await expect(app.undo).toBeDisabled();
  await expect(app.canvas.group('workers')).toBeVisible();
  // Two visits to one field are two steps.
  await app.inspector.tab.click();
  await app.inspector.type('Maximum', '20');
  await app.inspector.type('Maximum', '21');
  await app.undo.click();
  await expect(app.inspector.field('Maximum')).toHaveValue('20');
});

test('undo by key works while a field has just been left', async ({ page }) => {
  const app = new App(page);
  await app.openClassic();
  await app.dialogs.run('workers');
  await app.inspector.type('Maximum', '12');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(app.inspector.field('Maximum')).toHaveValue('6');
});

test('a group that grows too large shows a shortage, and one click mends it', async ({ page }) => {
  const app = new App(page);
  await app.openClassic();
  await app.dialogs.startFrom(/^Small, two zones/);
  await expect(app.name).toHaveValue('sandbox');
  await app.status.expectErrors(0);
  await app.dialogs.run('workers');
  await app.inspector.type('Maximum', '60');
  await expect(app.status.count('error')).not.toHaveText('0 errors');
  await expect(app.status.bar.locator('[data-shortage="true"]')).toContainText('private');
  await app.findings.tab.click();
  const card = app.findings.cards.filter({ has: page.locator('.finding__actions .button') }).and(page.locator('[data-severity="error"]')).first();
  const code = await card.getAttribute('data-code');
  const n = await app.findings.card(code).count();
  await card.locator('.finding__actions .button').first().click();
  await expect(app.findings.card(code)).toHaveCount(n - 1);
  // The fix is one step.
  await app.undo.click();
  await expect(app.findings.card(code)).toHaveCount(n);
});

test('a finding leads to what it is about, and says why', async ({ page }) => {
  const app = new App(page);
  await app.openClassic();
  await app.dialogs.startFrom(/^Too small on purpose/);
  await expect(app.name).toHaveValue('too-small');
  await app.status.count('error').click();
  await expect(app.findings.tab).toHaveAttribute('aria-selected', 'true');
  const card = app.findings.cards.first();
  await expect(card).toHaveAttribute('data-severity', 'error');
  await card.locator('.finding__text').click();
  await expect(app.canvas.selected()).not.toHaveCount(0);
  const why = card.getByRole('button', { name: 'Why' });
  await why.click();
  await expect(why).toHaveAttribute('aria-expanded', 'true');
  const links = card.getByRole('link');
  await expect(links.first()).toBeVisible();
  for (const link of await links.all()) {
    expect(await link.getAttribute('href')).toMatch(/^https:\/\//);
    expect(await link.getAttribute('rel')).toContain('noopener');
  }
  await why.click();
  await expect(links).toHaveCount(0);
});

test('all safe fixes are applied in one step', async ({ page }) => {
  const app = new App(page);
  await app.openClassic();
  // Names of hosts need DNS: a finding with a safe fix.
  await app.inspector.pane.getByRole('button', { name: 'Edit VPC' }).click();
  await app.inspector.field('DNS hostnames').click();
  await app.findings.tab.click();
  const before = await app.findings.codes();
  await expect(app.findings.fixAll).toBeVisible();
  await app.findings.fixAll.click();
  await expect(app.findings.fixAll).toHaveCount(0);
  expect((await app.findings.codes()).length).toBeLessThan(before.length);
  await app.history.tab.click();
  await expect(app.history.current).toHaveText('Apply safe fixes');
  await app.undo.click();
  await app.findings.tab.click();
  expect(await app.findings.codes()).toEqual(before);
});
