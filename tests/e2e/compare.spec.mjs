// Two designs side by side: what differs, what it does to a running cluster, and that nothing is changed by looking.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { App, watch } from './pages/app.mjs';

const file = (name, text) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

class Compare {
  constructor(app) {
    this.app = app;
    this.page = app.page;
    this.dialog = app.page.getByRole('dialog', { name: 'Compare' });
    this.sides = this.dialog.locator('.compare__sides');
    this.source = this.dialog.getByRole('combobox', { name: 'With' });
    this.lines = this.dialog.locator('.compare__line');
    this.marks = this.dialog.locator('.compare__mark');
  }

  async open() {
    await this.app.dialogs.run('Compare');
    await expect(this.dialog).toBeVisible();
  }

  async withFile(name, text) {
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.dialog.getByRole('button', { name: 'Choose a file…' }).click(),
    ]);
    await chooser.setFiles(file(name, text));
  }

  line(title) {
    return this.lines.filter({ has: this.page.getByText(title, { exact: true }) });
  }
}

/** The classic design, with the file of how it was before the edits. */
async function edited(page) {
  const app = new App(page);
  await app.openClassic();
  const before = (await app.designFile()).text;
  await app.dialogs.run('workers Node group');
  await app.inspector.type('Instance types', 'm5.xlarge');
  await app.inspector.type('Maximum', '9');
  await app.dialogs.run('public-1d');
  await page.keyboard.press('Delete');
  return { app, before, compare: new Compare(app) };
}

test('a file beside the open design: words, consequences, marks, and nothing is changed', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const problems = watch(page);
  const { app, before, compare } = await edited(page);
  const open = (await app.designFile()).text;
  await compare.open();
  await expect(compare.dialog).toContainText('Choose what to compare the open design with');
  await compare.withFile('before.json', before);
  await expect(compare.sides).toContainText('From before.json to my-cluster (open)');
  // What is found is spoken.
  await expect(compare.dialog.getByRole('status')).toContainText(/\d+ added, \d+ removed, \d+ changed/);

  const group = compare.line('Node group workers');
  await expect(group).toContainText('m5.large → m5.xlarge');
  await expect(group.locator('[data-field="instance_types"]')).toContainText('Replaced: EKS does not change this');
  await expect(group.locator('[data-field="max_size"]')).toContainText('Updated in place');
  await expect(group.getByRole('link').first()).toHaveAttribute('href', /^https:\/\/docs\.aws\.amazon\.com\//);
  await expect(compare.line('Subnet public-1d')).toContainText('removed');

  // The worst stands first.
  const order = ['impossible', 'replaced', 'deleted', 'unknown', 'in-place', 'created', 'nothing'];
  const effects = await compare.dialog.locator('section[data-effect]').evaluateAll((all) => all.map((s) => s.dataset.effect));
  expect(effects).toEqual(order.filter((effect) => effects.includes(effect)));

  // Every mark says with a sign and a word what its color says, and what was removed is drawn too.
  const marks = await compare.marks.evaluateAll((all) => all.map((mark) => [mark.dataset.difference, mark.textContent]));
  const words = { added: '+ added', removed: '− removed', changed: '≠ changed' };
  expect(marks.length).toBe(2);
  for (const [difference, word] of marks) expect(word).toBe(words[difference]);
  expect(marks.map(([difference]) => difference)).toContain('removed');

  // From the list to the drawing and back.
  await compare.line('Subnet public-1d').locator('.compare__thing').click();
  await expect(compare.dialog.locator('.compare__mark[data-chosen]')).toHaveAttribute('data-difference', 'removed');
  await compare.dialog.locator('.compare__mark[data-difference="changed"]').last().click();
  await expect(compare.dialog.locator('.compare__thing[aria-pressed="true"]')).toHaveCount(1);

  await compare.dialog.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('# From before.json to my-cluster (open)');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('- **Node group workers** (changed)');

  await compare.dialog.getByRole('button', { name: 'Swap sides' }).click();
  await expect(compare.sides).toContainText('From my-cluster (open) to before.json');
  await expect(compare.line('Subnet public-1d')).toContainText('added');
  await compare.dialog.getByRole('button', { name: 'Swap sides' }).click();

  await page.keyboard.press('Escape');
  await expect(compare.dialog).toBeHidden();
  expect((await app.designFile()).text).toBe(open);
  expect(problems).toEqual([]);
});

test('pieces of a file are taken over, and what is locked says so', async ({ page }) => {
  const { app, before, compare } = await edited(page);
  await app.dialogs.run('workers Node group');
  await page.keyboard.press('Shift+L');
  await compare.open();
  await compare.withFile('before.json', before);
  const workers = compare.line('Node group workers');
  await expect(workers.getByRole('button', { name: 'Take over Node group workers from before.json' })).toBeDisabled();
  await expect(workers).toContainText('It cannot be taken over: workers is locked');
  // The rest goes, whichever side stands first.
  await compare.dialog.getByRole('button', { name: 'Swap sides' }).click();
  await compare.dialog.getByRole('button', { name: 'Take over all the rest' }).click();
  await expect(compare.dialog.locator('.compare__said')).toContainText('One difference is left');
  await expect(compare.lines).toHaveCount(1);
  await page.keyboard.press('Escape');
  await app.undo.click();
  await compare.open();
  await compare.withFile('before.json', before);
  await expect(compare.lines).toHaveCount(2);
});

test('a design of this browser is chosen with the keyboard, and a line leads to its thing', async ({ page }) => {
  const { app, compare } = await edited(page);
  await app.waitForSaved();
  await app.dialogs.startFrom(/^Small/);
  await app.waitForSaved();
  await compare.open();
  await compare.source.focus();
  const option = await compare.source.locator('option').nth(1).textContent();
  expect(option).toContain('my-cluster');
  await page.keyboard.press('ArrowDown');
  await expect(compare.sides).toContainText('to sandbox (open)');
  await expect(compare.line('Cluster sandbox')).toContainText('A cluster keeps its name');
  await compare.line('Node group workers').getByRole('button', { name: 'Go to it' }).focus();
  await page.keyboard.press('Enter');
  await expect(compare.dialog).toBeHidden();
  await expect(app.inspector.title).toHaveText('workers');
});

test('equal designs and broken files are told', async ({ page }) => {
  const app = new App(page);
  await app.openClassic();
  const compare = new Compare(app);
  const text = (await app.designFile()).text;
  await compare.open();
  await expect(compare.source).toBeDisabled();
  await compare.withFile('same.json', text);
  await expect(compare.dialog).toContainText('The designs are the same');
  await compare.withFile('broken.yaml', 'a: [1, 2\nb: 3\n');
  await expect(compare.dialog.getByRole('alert')).toContainText('broken.yaml cannot be compared');
  await expect(compare.lines).toHaveCount(0);
});

for (const theme of ['light', 'dark']) {
  test(`the accessibility checker finds nothing, ${theme}`, async ({ page }) => {
    const { app, before, compare } = await edited(page);
    if (theme === 'dark') await app.themeButton.click();
    for (const [width, height] of [[1280, 800], [1920, 1080], [820, 1180]]) {
      await page.setViewportSize({ width, height });
      await compare.open();
      await compare.withFile('before.json', before);
      await expect(compare.marks.first()).toBeAttached();
      await compare.lines.first().locator('.compare__thing').click();
      const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].target}`), `${width} px`).toEqual([]);
      const isCut = await compare.dialog.evaluate((dialog) => dialog.scrollWidth > dialog.clientWidth + 1);
      expect(isCut, `${width} px`).toBe(false);
      if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/compare-${theme}-${width}.png` });
      await page.keyboard.press('Escape');
    }
  });
}
