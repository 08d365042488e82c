// Sudden ends: a page that is killed in the middle of work, and a browser that refuses to store.
import { expect, test } from '@playwright/test';
import { App } from './pages/app.mjs';

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
