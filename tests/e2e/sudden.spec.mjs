// Sudden ends: a page that is killed in the middle of work, and a browser that refuses to store.
import { expect, test } from '@playwright/test';
import { App } from './pages/app.mjs';

const SEED = 20_261_126;
const N_EDITS = 1_000;
const N_KILLS = 50;

/** Numbers from 0 to 1, the same at each run (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** `total` cut into `n` parts of about equal size. */
function parts(random, total, n) {
  const cuts = Array.from({ length: n - 1 }, (_, i) => Math.round(((i + 0.2 + random() * 1.6) * total) / n));
  const edges = [0, ...cuts.sort((a, b) => a - b), total];
  return edges.slice(1).map((edge, i) => edge - edges[i]);
}

/**
 * A user that is quick, in the page: reads what is seen, and sends keys as the browser would, so that edits
 * follow each other as fast as the page takes them.
 */
function installUser() {
  const nextTask = () => new Promise((done) => { setTimeout(done); });
  const nextFrame = () => new Promise((done) => { requestAnimationFrame(() => setTimeout(done)); });
  const field = () => document.querySelector('.top__name');
  const labels = () => [...document.querySelectorAll('#canvas [role="img"]')]
    .map((item) => item.getAttribute('aria-label')).sort();
  const selected = () => document.querySelector('#canvas [data-selected="true"]')?.id ?? '';

  const press = async (key, modifiers = {}) => {
    const code = key.length === 1 ? `Key${key.toUpperCase()}` : key;
    const init = { key, code, bubbles: true, cancelable: true, ...modifiers };
    document.querySelector('#canvas').dispatchEvent(new KeyboardEvent('keydown', init));
    document.querySelector('#canvas').dispatchEvent(new KeyboardEvent('keyup', init));
    await nextTask();
  };
  const rename = async (name) => {
    field().value = name;
    field().dispatchEvent(new Event('change', { bubbles: true }));
    await nextTask();
  };
  /** All that a person sees of the design: its name, and what screen readers are told of each box. */
  const seen = async () => {
    [...document.querySelectorAll('button')].find((button) => button.textContent.trim() === 'Fit')?.click();
    await nextFrame();
    return { name: field().value, labels: labels() };
  };

  window.user = {
    seen,
    /** Makes `n` edits by keys; resolves to what is seen then. */
    async edit(seed, n) {
      const random = randomFrom(seed);
      let before = JSON.stringify([field().value, labels()]);
      let done = 0;
      for (let tries = 0; done < n; tries += 1) {
        if (30 + 5 * n < tries) throw new Error(`only ${done} of ${n} keys changed something`);
        const chance = random();
        for (let step = 0; step < 30 && !selected().startsWith('item-subnet-'); step += 1) {
          await press(random() < 0.6 ? 'ArrowRight' : 'ArrowDown');
        }
        const nSubnets = labels().filter((label) => label.startsWith('Subnet ')).length;
        if (chance < 0.15) await rename(`name-${seed}-${tries}`);
        else if (chance < 0.3) await press('z', { ctrlKey: true });
        else if (chance < 0.4) await press('z', { ctrlKey: true, shiftKey: true });
        else if (nSubnets < 8 || (nSubnets < 16 && chance < 0.7)) await press('d', { ctrlKey: true });
        else await press('Delete');
        const after = JSON.stringify([field().value, labels()]);
        if (after !== before) done += 1;
        before = after;
      }
      return seen();
    },
    /** Counts the name up until the page is killed, and tells each number once it is seen. */
    async count(prefix) {
      for (let i = 1; ; i += 1) {
        await rename(`${prefix}-${i}`);
        if (field().value === `${prefix}-${i}`) console.log(`counted ${prefix}-${i}`);
        // Long enough for writing to begin between two edits, or in the middle of one.
        await new Promise((done) => { setTimeout(done, (i * 7) % 31); });
      }
    },
  };
}

/** Ends a page as a crash, or as a tab that is closed without being asked. */
async function kill(context, page, isCrash) {
  if (isCrash) {
    const session = await context.newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    session.send('Page.crash').catch(() => {});
    await crashed;
  }
  await page.close({ runBeforeUnload: false });
}

test(`${N_KILLS} kills in a session of ${N_EDITS} edits lose nothing that was seen`, async ({ context }) => {
  test.setTimeout(240_000);
  await context.addInitScript(`${randomFrom}; (${installUser})();`);
  const random = randomFrom(SEED);
  let page = await context.newPage();
  await new App(page).openClassic();
  let nEdits = 0;
  let nCounted = 0;
  for (const [round, n] of parts(random, N_EDITS, N_KILLS).entries()) {
    const now = await page.evaluate(([seed, n]) => window.user.edit(seed, n), [SEED + round, n]);
    nEdits += n;
    // Half of the pages end somewhere in the time in which the last edit is written, the others while edits
    // go on.
    const prefix = `cut-${round}`;
    let counted = 0;
    if (random() < 0.5) {
      page.on('console', (message) => {
        const number = message.text().split(`counted ${prefix}-`)[1];
        if (number) counted = Number(number);
      });
      page.evaluate((prefix) => { window.user.count(prefix); }, prefix).catch(() => {});
    }
    await new Promise((later) => { setTimeout(later, random() * 250); });
    await kill(context, page, random() < 0.5);
    nCounted += counted;

    page = await context.newPage();
    await new App(page).open();
    const found = await page.evaluate(() => window.user.seen());
    const where = `kill ${round + 1}, after ${nEdits} edits`;
    if (found.name.startsWith(`${prefix}-`)) {
      expect(Number(found.name.slice(prefix.length + 1)), where).toBeGreaterThanOrEqual(counted);
      const labels = now.labels.map((label) => label.replace(now.name, found.name)).sort();
      expect(found.labels, where).toEqual(labels);
    } else {
      expect(counted, where).toBe(0);
      expect(found, where).toEqual(now);
    }
  }
  expect(nEdits).toBe(N_EDITS);
  expect(nCounted, 'pages were killed while edits went on').toBeGreaterThan(N_KILLS / 2);
  // No kill has left a design beside the one.
  const app = new App(page);
  await app.waitForSaved();
  await app.dialogs.designsButton.click();
  await expect(app.dialogs.lines).toHaveCount(1);
});

test('a page that dies before it hears that an edit is stored loses nothing of the next one', async ({ context }) => {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function held(stores, mode, ...rest) {
      const made = transaction.call(this, stores, mode, ...rest);
      if (mode === 'readwrite') {
        made.addEventListener('complete', (event) => {
          if (!window.isHeld) return;
          event.stopImmediatePropagation();
          window.isStored = true;
        });
      }
      return made;
    };
  });
  const app = new App(page);
  await app.openClassic();
  await app.waitForSaved();
  await page.evaluate(() => { window.isHeld = true; });
  await app.name.fill('stored');
  await app.name.press('Enter');
  await page.waitForFunction(() => window.isStored);
  await app.name.fill('seen');
  await app.name.press('Enter');
  await kill(context, page, true);

  const again = new App(await context.newPage());
  await again.open();
  await expect(again.name).toHaveValue('seen');
  // It is stored as well from now on, and as the same design.
  await again.waitForSaved();
  await again.dialogs.designsButton.click();
  await expect(again.dialogs.lines).toHaveCount(1);
  await expect(again.dialogs.line('seen')).toHaveCount(1);
});

test('an edit that is taken back at once does not come back after a kill', async ({ context }) => {
  const page = await context.newPage();
  const app = new App(page);
  await app.openClassic();
  await app.name.fill('stays');
  await app.name.press('Enter');
  await app.waitForSaved();
  await page.evaluate(async () => {
    const field = document.querySelector('.top__name');
    field.value = 'taken-back';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((done) => { setTimeout(done); });
    const undo = { key: 'z', code: 'KeyZ', ctrlKey: true, bubbles: true };
    document.querySelector('#canvas').dispatchEvent(new KeyboardEvent('keydown', undo));
  });
  await expect(app.name).toHaveValue('stays');
  await app.waitForSaved();
  await kill(context, page, true);

  const again = new App(await context.newPage());
  await again.open();
  await expect(again.name).toHaveValue('stays');
});

test('edits that found no room are stored as soon as there is some again', async ({ page }) => {
  const app = new App(page);
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function full(...all) {
      if (window.isFull) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, all);
    };
  });
  await app.openClassic();
  await app.waitForSaved();
  await page.evaluate(() => { window.isFull = true; });
  await app.name.fill('no-room');
  await app.name.press('Enter');
  await expect(app.saved).toHaveAttribute('data-state', 'failed');
  await expect(app.saved).toContainText(/storage is full/);

  // Edits go on, and all of them are stored as soon as there is room again.
  await app.name.fill('room-again');
  await app.name.press('Enter');
  await page.evaluate(() => { window.isFull = false; });
  await expect(app.saved).toHaveAttribute('data-state', 'saved');
  await app.reload();
  await expect(app.name).toHaveValue('room-again');
});
