// The library: designs with a way back, versions by time, a full or refused storage, two tabs, sudden ends.
import { expect, test } from '@playwright/test';
import { App, watch } from './pages/app.mjs';
import { Library, skewable } from './pages/library.mjs';

async function rename(app, name) {
  await app.name.fill(name);
  await app.name.press('Enter');
}

test('a deleted design comes back as it was, with its last edit', async ({ page }) => {
  const problems = watch(page);
  const app = new App(page);
  const { dialogs } = app;
  await app.openClassic();
  await rename(app, 'first');
  await app.waitForSaved();
  await dialogs.startFrom(/^A NAT gateway per zone/);
  await expect(app.name).toHaveValue('production');
  const shown = await app.canvas.labels();

  // The open one: another takes its place, and undo brings it back as the open one.
  await dialogs.designsButton.click();
  await expect(dialogs.lines).toHaveCount(2);
  await expect(dialogs.line('production').locator('svg .item').first()).toBeAttached();
  await dialogs.remove('production');
  await expect(app.name).toHaveValue('first');
  await expect(dialogs.lines).toHaveCount(1);
  await expect(dialogs.deleted).toContainText('Deleted production');
  await dialogs.deleted.getByRole('button', { name: 'Undo' }).click();
  await expect(dialogs.lines).toHaveCount(2);
  await expect(app.name).toHaveValue('production');
  await expect(dialogs.deleted).toHaveCount(0);
  expect(await app.canvas.labels()).toEqual(shown);

  // Another one, and undo after the dialog is closed.
  await dialogs.remove('first');
  await expect(dialogs.lines).toHaveCount(1);
  await page.keyboard.press('Escape');
  await app.canvas.toast.getByRole('button', { name: 'Undo' }).click();
  await expect(app.canvas.toast).toContainText('first is back');
  await app.reload();
  await dialogs.openDesign('first');
  await expect(app.name).toHaveValue('first');
  expect(problems).toEqual([]);
});

test('the room in the storage is shown, and whether the browser keeps it', async ({ page }) => {
  const app = new App(page);
  const library = new Library(page);
  await app.openClassic();
  await rename(app, 'mine');
  await app.waitForSaved();
  await app.dialogs.designsButton.click();
  await expect(library.room).toContainText(/\d (kB|MB|GB) of \d.* used in this browser/);
  await expect(library.meter).toHaveAttribute('value', /^\d+$/);
  await expect(library.room).toContainText('may clear them');
});

test('versions: one a minute at most, restored as one step, named, deleted', async ({ page }) => {
  const problems = watch(page);
  await skewable(page);
  const app = new App(page);
  const library = new Library(page);
  await app.openClassic();
  await rename(app, 'one');
  await app.waitForSaved();
  const first = await app.canvas.labels();
  await app.history.tab.click();
  await expect(library.versions).toHaveCount(0);

  // What stood for a while is kept, and of the edits that follow at once not each.
  await library.wait(2);
  for (const name of ['two', 'three', 'four', 'five']) {
    await rename(app, name);
    await app.waitForSaved();
  }
  await expect(library.version('Rename to one')).toHaveCount(1);
  await expect(library.version('Rename to two')).toHaveCount(1);
  await expect(library.versions).toHaveCount(2);

  await library.wait(2);
  await app.dialogs.run('public-1c');
  await page.keyboard.press('Delete');
  await app.waitForSaved();
  await library.wait(2);
  await rename(app, 'six');
  await app.waitForSaved();
  await app.history.tab.click();
  await expect(library.version('Delete public-1c')).toBeVisible();
  const late = await app.canvas.labels();
  expect(late).not.toEqual(first);

  // Restoring is a step like any other.
  const nSteps = await app.history.steps.count();
  await library.button(library.version('Rename to one'), 'Restore').click();
  await expect(app.name).toHaveValue('one');
  expect(await app.canvas.labels()).toEqual(first);
  await expect(app.history.steps).toHaveCount(nSteps + 1);
  await app.undo.click();
  await expect(app.name).toHaveValue('six');
  expect(await app.canvas.labels()).toEqual(late);

  // A name stays over a reload.
  await library.button(library.version('Rename to one'), 'Name it').click();
  await library.versionName.fill('before the review');
  await library.versionName.press('Enter');
  await expect(library.version('before the review')).toHaveCount(1);
  await app.waitForSaved();
  await app.reload();
  await app.history.tab.click();
  await expect(library.version('before the review')).toHaveCount(1);
  const before = await library.versions.count();
  await library.button(library.version('before the review'), 'Delete').click();
  await expect(library.versions).toHaveCount(before - 1);
  await expect(library.version('before the review')).toHaveCount(0);
  expect(problems).toEqual([]);
});

test('designs of the first database are still there after the upgrade', async ({ page }) => {
  const app = new App(page);
  await app.openClassic();
  await app.dialogs.startFrom(/^Small, two zones/);
  await expect(app.name).toHaveValue('sandbox');
  const file = await app.designFile();
  // A page of the same origin that does not open the database.
  await page.route('**/blank', (route) => route.fulfill({ contentType: 'text/html', body: '<p></p>' }));
  await page.goto('./blank');
  await page.evaluate((text) => new Promise((resolve, reject) => {
    localStorage.clear();
    const gone = indexedDB.deleteDatabase('eks-designer');
    gone.onerror = reject;
    gone.onsuccess = () => {
      const open = indexedDB.open('eks-designer', 1);
      open.onupgradeneeded = () => open.result.createObjectStore('designs', { keyPath: 'id' });
      open.onsuccess = () => {
        const transaction = open.result.transaction('designs', 'readwrite');
        transaction.objectStore('designs').put({ id: 'old', name: 'sandbox', changed: 1, revision: 7, text });
        transaction.oncomplete = () => { open.result.close(); resolve(); };
      };
    };
  }), file.text);
  await app.open();
  await expect(app.name).toHaveValue('sandbox');
  await rename(app, 'upgraded');
  await app.waitForSaved();
  await app.history.tab.click();
  await expect(new Library(page).versions).toHaveCount(1);
  await app.reload();
  await expect(app.name).toHaveValue('upgraded');
});

test('a full storage is told, and the design still downloads', async ({ page }) => {
  const app = new App(page);
  const library = new Library(page);
  await app.openClassic();
  await app.waitForSaved();
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    window.makeRoom = () => { IDBObjectStore.prototype.put = put; };
    IDBObjectStore.prototype.put = () => { throw new DOMException('no room', 'QuotaExceededError'); };
  });
  await rename(app, 'too-much');
  await expect(app.saved).toHaveAttribute('data-state', 'failed');
  await expect(app.saved).toContainText("The browser's storage is full");
  await page.locator('#canvas').focus();
  const file = await app.designFile();
  expect(file.name).toBe('too-much.eks-designer.json');
  expect(JSON.parse(file.text)).toBeTruthy();
  expect(file.text).toContain('too-much');
  await app.dialogs.designsButton.click();
  await expect(library.trouble).toContainText('storage is full');
  await page.keyboard.press('Escape');
  // Once there is room again, it is stored by itself.
  await page.evaluate(() => window.makeRoom());
  await expect(app.saved).toHaveAttribute('data-state', 'saved');
  await app.reload();
  await expect(app.name).toHaveValue('too-much');
});

test('a browser that keeps nothing is told, and one can still work and download', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => { throw new DOMException('not here', 'SecurityError'); };
  });
  const app = new App(page);
  await app.open();
  await expect(app.saved).toHaveAttribute('data-state', 'failed');
  await expect(app.saved).toContainText('keeps nothing for this page');
  await app.welcome.getByRole('button', { name: 'Start with this one' }).click();
  await rename(app, 'private');
  await page.locator('#canvas').focus();
  expect((await app.designFile()).text).toContain('private');
  await app.dialogs.designsButton.click();
  await expect(new Library(page).trouble).toContainText('Download the design to keep it');
});

test('two tabs: one edits, the other stands back, takes over, or works on a copy', async ({ context }) => {
  const [one, two] = [new App(await context.newPage()), new App(await context.newPage())];
  const [bar, otherBar] = [new Library(one.page), new Library(two.page)];
  await one.openClassic();
  await rename(one, 'shared');
  await one.waitForSaved();
  await two.open();
  await expect(otherBar.bar).toContainText('Open in another tab');
  await expect(bar.bar).toHaveCount(0);

  // The one that stands back changes nothing, by fields and by keys.
  const shown = await two.canvas.labels();
  await rename(two, 'refused');
  await expect(two.canvas.toast).toContainText('Another tab edits this design');
  await two.dialogs.run('public-1c');
  await two.page.keyboard.press('Delete');
  expect(await two.canvas.labels()).toEqual(shown);

  // It takes over with the last edit of the other, which then stands back.
  await rename(one, 'from-one');
  await otherBar.takeOver.click();
  await expect(otherBar.bar).toHaveCount(0);
  await expect(two.name).toHaveValue('from-one');
  await expect(bar.bar).toBeVisible();
  await rename(two, 'from-two');
  await two.waitForSaved();
  await rename(one, 'refused');
  await expect(one.canvas.toast).toContainText('Another tab edits this design');

  // The first goes on with a copy.
  await bar.workOnCopy.click();
  await expect(one.name).toHaveValue('from-one-copy');
  await expect(bar.bar).toHaveCount(0);
  await rename(one, 'my-copy');
  await one.waitForSaved();
  await one.dialogs.designsButton.click();
  await expect(one.dialogs.lines).toHaveCount(2);
  await expect(one.dialogs.line('my-copy')).toHaveCount(1);
  await expect(one.dialogs.line('from-two')).toHaveCount(1);
});

test('a tab that dies leaves its design to the one that waits', async ({ context }) => {
  const [one, two] = [new App(await context.newPage()), new App(await context.newPage())];
  const waiting = new Library(two.page);
  await one.openClassic();
  await rename(one, 'shared');
  await one.waitForSaved();
  await two.open();
  await expect(waiting.bar).toBeVisible();
  await rename(one, 'last-words');
  await crash(one.page);
  await expect(waiting.bar).toHaveCount(0);
  await expect(two.name).toHaveValue('last-words');
  await rename(two, 'goes-on');
  await two.waitForSaved();
  await two.reload();
  await expect(two.name).toHaveValue('goes-on');
  await two.dialogs.designsButton.click();
  await expect(two.dialogs.lines).toHaveCount(1);
});

/** Kills the process of a page, which then can say nothing any more. */
async function crash(page) {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // The page cannot answer to what kills it.
  session.send('Page.crash').catch(() => {});
  await crashed;
  await page.close().catch(() => {});
}

/** Numbers that are the same in each run (mulberry32). */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

test('about 1,000 edits, the page killed at 50 moments: what was shown is there again', async ({ context }) => {
  test.setTimeout(240_000);
  const random = seeded(20_240_601);
  const keys = ['Alt+Shift+ArrowUp', 'Alt+Shift+ArrowDown', 'Alt+ArrowLeft', 'Alt+ArrowRight', 'ControlOrMeta+d',
    'Delete', 'ControlOrMeta+z', 'ControlOrMeta+z', 'ControlOrMeta+Shift+z'];
  const walks = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight'];
  const pick = (list) => list[Math.floor(random() * list.length)];
  let page = await context.newPage();
  let app = new App(page);
  await app.openClassic();
  let nChanges = 0;
  let last = await app.canvas.labels();
  for (let kill = 1; kill <= 50; kill += 1) {
    await page.locator('#canvas').focus();
    const nEdits = 15 + Math.floor(random() * 11);
    for (let edit = 0; edit < nEdits; edit += 1) {
      if (edit % 2 === 0) await page.keyboard.press(pick(walks));
      await page.keyboard.press(pick(keys));
    }
    // Each round ends with an edit of its own, right before the end.
    await rename(app, `kill-${kill}`);
    const shown = { name: await app.name.inputValue(), labels: await app.canvas.labels() };
    if (JSON.stringify(shown.labels) !== JSON.stringify(last)) nChanges += 1;
    if (random() < 0.5) await page.waitForTimeout(Math.floor(random() * 160));
    if (random() < 0.5) await crash(page);
    else await page.close({ runBeforeUnload: false });

    page = await context.newPage();
    app = new App(page);
    await app.open();
    expect(await app.name.inputValue(), `the name after kill ${kill}`).toBe(shown.name);
    expect(await app.canvas.labels(), `the drawing after kill ${kill}`).toEqual(shown.labels);
    last = shown.labels;
  }
  // The keys did something in most of the rounds.
  expect(nChanges).toBeGreaterThan(25);
  await app.dialogs.designsButton.click();
  await expect(app.dialogs.lines).toHaveCount(1);
});
