// Both languages: nothing of the other one is left, and nothing is cut.
import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { App } from './pages/app.mjs';

const CATALOGUES = ['app', 'compare', 'fields', 'gallery', 'scene', 'rules', 'formats'];

/** The plain entries of a language's catalogue: id and text, without parameters and variants. */
function entries(language) {
  const found = new Map();
  for (const name of CATALOGUES) {
    const text = readFileSync(new URL(`../../src/words/${language}/${name}.ftl`, import.meta.url), 'utf8');
    for (const line of text.split('\n')) {
      const entry = line.match(/^([a-z][\w-]*) = (\S.*)$/);
      if (entry && !entry[2].includes('{')) found.set(entry[1], entry[2].trim());
    }
  }
  return found;
}

/** The English texts that Japanese says in another way: those must not be seen there. */
function englishOnly() {
  const [english, japanese] = [entries('en'), entries('ja')];
  const shared = new Set(japanese.values());
  return new Set([...english.values()].filter((text) => /[a-z]{3}/.test(text) && !shared.has(text)));
}

/** All texts of the page that can be seen or heard: content, names, hints, placeholders. */
async function texts(page) {
  return page.evaluate(() => {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (parent.closest('script, style, kbd, .palette__side, .export__text, datalist')) continue;
      found.push(walker.currentNode.textContent.trim());
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
      for (const name of ['aria-label', 'title', 'placeholder']) {
        const value = element.getAttribute(name);
        if (value) found.push(value.trim(), value.replace(/ \([^)]*\)$/, '').trim());
      }
    }
    return found.filter(Boolean);
  });
}

/** Opens the areas of the page one after the other, without a word of either language. */
const AREAS = {
  topology: async () => {},
  'a subnet': (page) => page.locator('#item-subnet-8-0 text').first().click({ force: true }),
  'a node group': (page) => page.locator('#item-nodegroup-11-0 text').first().click({ force: true }),
  findings: (page) => page.locator('#tab-findings').click(),
  'a page of a rule': (page) => page.locator('.finding__why').first().click(),
  outline: (page) => page.locator('#tab-outline').click(),
  'the cluster': async (page) => {
    await page.locator('#outline-cluster').click();
    await page.locator('#tab-properties').click();
  },
  'the VPC': async (page) => {
    await page.locator('#tab-outline').click();
    await page.locator('#outline-vpc').click();
    await page.locator('#tab-properties').click();
  },
  history: (page) => page.locator('#tab-history').click(),
  placing: (page) => page.locator('[data-tool="Nodegroup"]').click(),
  export: async (page) => {
    await page.keyboard.press('Escape');
    await page.locator('[data-view="export"]').click();
  },
  designs: async (page) => {
    await page.locator('[data-view="topology"].views__tab').click();
    await page.locator('.top__name + button').click();
  },
  starters: (page) => page.locator('.dialog__actions .button--primary').click(),
  palette: async (page) => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
  },
  keys: async (page) => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
  },
};

test('no English is left in Japanese', async ({ page }) => {
  const app = new App(page);
  await app.open();
  await app.speak('ja');
  const english = englishOnly();
  expect(english.size).toBeGreaterThan(200);
  const left = async (where) => {
    for (const text of await texts(page)) {
      // One small word may be a name of the design.
      if (/^[a-z]+$/.test(text)) continue;
      if (english.has(text)) expect.soft(text, `English in ${where}`).toBe('in Japanese');
      // A sentence: four words or more that are no command, name or link.
      const isSentence = /^[A-Z][a-z]+( [a-z]+){3,}/.test(text);
      if (isSentence) expect.soft(text, `an English sentence in ${where}`).toBe('in Japanese');
    }
  };
  await left('welcome');
  await page.locator('.welcome .button--primary').click();
  for (const [name, go] of Object.entries(AREAS)) {
    await go(page);
    await left(name);
  }
});

test('no Japanese is left in English', async ({ page }) => {
  const app = new App(page);
  await app.open();
  await app.speak('ja');
  await app.speak('en');
  await page.locator('.welcome .button--primary').click();
  for (const [name, go] of Object.entries(AREAS)) {
    await go(page);
    const found = (await texts(page)).filter((text) => /[\u3040-\u30ff\u4e00-\u9fff]/.test(text) && text !== '日本語');
    expect.soft(found, name).toEqual([]);
  }
});

/** Texts of the frame that do not fit where they stand. */
async function cut(page) {
  return page.evaluate(() => {
    const PLACES = '.top *, .tabs *, button, .button, .float *, .status *, .segments *, .dialog__head *, .section-title, .field__label, .chip, .welcome *, .export__file, .boxes__item *';
    return [...document.querySelectorAll(PLACES)]
      .filter((e) => e.offsetParent !== null && !e.closest('svg, .hidden') && e.tagName !== 'SELECT' && e.tagName !== 'INPUT')
      .filter((e) => {
        const style = getComputedStyle(e);
        const overflows = e.clientWidth > 0 && style.display !== 'inline' && e.scrollWidth > e.clientWidth + 1;
        const box = e.getBoundingClientRect();
        const isOutside = box.width > 0 && (box.right > innerWidth + 1 || box.left < -1);
        return overflows || isOutside;
      })
      .map((e) => `${e.className || e.tagName}: ${e.textContent.trim().slice(0, 60)} (${e.scrollWidth} in ${e.clientWidth})`);
  });
}

for (const language of ['en', 'ja']) {
  test(`nothing is cut at 1280 × 800, ${language}`, async ({ page }) => {
    const app = new App(page);
    await app.open();
    await app.speak(language);
    expect.soft(await cut(page), 'welcome').toEqual([]);
    await page.locator('.welcome .button--primary').click();
    for (const [name, go] of Object.entries(AREAS)) {
      await go(page);
      expect.soft(await cut(page), name).toEqual([]);
    }
  });
}

/** Texts of the drawing that reach out of the box they belong to. */
async function overflowing(page) {
  return page.evaluate(() => [...document.querySelectorAll('#canvas .item')].flatMap((item) => {
    const frame = item.querySelector('.frame, rect');
    if (!frame) return [];
    const box = frame.getBoundingClientRect();
    return [...item.querySelectorAll('text')]
      .filter((text) => {
        const of = text.getBoundingClientRect();
        return of.width > 0 && (of.right > box.right + 1 || of.left < box.left - 1);
      })
      .map((text) => `${item.id}: ${text.textContent}`);
  }));
}

for (const language of ['en', 'ja']) {
  test(`the drawing's texts stay in their boxes, ${language}`, async ({ page }) => {
    const app = new App(page);
    await app.open();
    await app.speak(language);
    await page.locator('.welcome .button--primary').click();
    for (const starter of ['classic', 'small', 'nat-per-zone', 'private', 'mixed', 'too-small', 'empty']) {
      await page.locator('.top__name + button').click();
      await page.locator('.dialog__actions .button--primary').click();
      await page.locator(`[data-starter="${starter}"]`).click();
      for (const scenario of ['minimum', 'upgrade']) {
        await page.locator(`[data-scenario="${scenario}"]`).click();
        expect.soft(await overflowing(page), `${starter}, ${scenario}`).toEqual([]);
      }
    }
  });
}

test('only the language that is spoken is fetched, from the page\'s own host', async ({ page }) => {
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  const app = new App(page);
  await app.open();
  const texts = () => asked.filter((url) => url.includes('texts-'));
  expect(texts()).toEqual([]);
  await app.speak('ja');
  await app.speak('en');
  await app.speak('ja');
  expect(texts()).toHaveLength(1);
  expect(new URL(texts()[0]).host).toBe(new URL(page.url()).host);
});

test('a Japanese browser never sees English first', async ({ browser }, { project }) => {
  const context = await browser.newContext({ ...project.use, locale: 'ja-JP' });
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.seen = new Set();
    new MutationObserver(() => {
      const name = document.querySelector('.welcome .button--primary')?.textContent.trim();
      if (name) window.seen.add(name);
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  const app = new App(page);
  await app.open();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  const seen = await page.evaluate(() => [...window.seen]);
  expect(seen).toHaveLength(1);
  expect(seen[0]).toMatch(/[\u3040-\u30ff]/);
  await context.close();
});

test('texts that cannot be fetched are told, and are tried again', async ({ page }) => {
  let isBroken = true;
  await page.route('**/texts-*', (route) => (isBroken ? route.abort() : route.continue()));
  const app = new App(page);
  await app.open();
  await app.language.selectOption('ja');
  await expect(page.locator('.toast')).toContainText('日本語 could not be loaded');
  await expect(app.language).toHaveValue('en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  isBroken = false;
  await app.speak('ja');
  // The choice is kept, and outlasts a start at which the texts do not come.
  isBroken = true;
  await app.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('.toast')).toContainText('日本語 could not be loaded');
  isBroken = false;
  await app.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
});
