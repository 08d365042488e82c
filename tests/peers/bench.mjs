// The page beside its peers in one browser, taking turns: time to a usable board, frames of a pan and of a drag,
// splitting a subnet among many, bytes.
// Usage: node tests/peers/bench.mjs [--dist FOLDER] [--rounds N] [--factors 13,88,141,356]
import { chromium } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchOptions } from '../e2e/browser.mjs';
import { DIST, serve } from '../e2e/serve-dist.mjs';
import { inputToPaint } from '../e2e/bench-scenarios.mjs';
import { brotli, preparePeers } from './prepare.mjs';

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: DIST },
    rounds: { type: 'string', default: '3' },
    // Seven boxes each, and ten more: about 100, 625, 1,000 and 2,500.
    factors: { type: 'string', default: '13,88,141,356' },
  },
});
const rounds = Number(values.rounds);
// Names of other hosts are not looked up: what a peer asks of them fails at once.
const args = [...launchOptions.args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];
const sortedOf = (numbers) => [...numbers].sort((a, b) => a - b);
const quantile = (numbers, q) => {
  const sorted = sortedOf(numbers);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))];
};

/** Milliseconds of one full render of Visual Subnet Calculator 1.4.0 by its number of subnets: it is on no registry,
 * so these are the published figures, measured on 2026-08-12 on a machine of this kind. */
const CALCULATOR = { 64: 128, 256: 433, 512: 1290, 1024: 3854 };

/** Opens a page with a cold cache; gives it and the milliseconds until `selector` has been painted. */
async function open(browser, url, selector) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript((wanted) => {
    const look = () => {
      if (!document.querySelector(wanted)) return requestAnimationFrame(look);
      return requestAnimationFrame(() => setTimeout(() => { window.readyMillis = performance.now(); }));
    };
    look();
  }, selector);
  await page.goto(url);
  const ready = await page.waitForFunction(() => window.readyMillis, null, { timeout: 60_000 });
  return { page, millis: await ready.jsonValue(), close: () => context.close() };
}

/** The times between frames while the pointer goes through 60 places with a button down. */
async function frames(page, from, button) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down({ button });
  // The first move takes the thing up, on both boards.
  await page.mouse.move(from.x + 6, from.y + 6);
  await page.evaluate(() => {
    window.frameTimes = [];
    let last = performance.now();
    const note = (now) => { window.frameTimes.push(now - last); last = now; window.frameLoop = requestAnimationFrame(note); };
    window.frameLoop = requestAnimationFrame(note);
  });
  for (let i = 1; i <= 60; i += 1) await page.mouse.move(from.x + 6 + i * 3, from.y + 6 + (i % 7));
  const times = await page.evaluate(() => { cancelAnimationFrame(window.frameLoop); return window.frameTimes.slice(1); });
  return { times, end: () => page.mouse.up({ button }) };
}

const middle = (box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

/** A point of the first subnet's title. */
async function ownSubnet(page) {
  const box = await page.locator('#canvas [id^="item-subnet-"] .frame').first().boundingBox();
  return { x: box.x + box.width * 0.3, y: box.y + Math.min(10, box.height / 5) };
}

/** Ready time, frames of a pan and of a drag; `first` brings the page to its board, `thing` finds what is dragged. */
async function board(browser, url, { selector, first, button, from, thing }, seen) {
  const { page, millis, close } = await open(browser, url, selector);
  await first?.(page);
  seen.ready.push(millis);
  const pan = await frames(page, from, button);
  await pan.end();
  seen.pan.push(...pan.times);
  const drag = await frames(page, await thing(page), 'left');
  await page.keyboard.press('Escape');
  await drag.end();
  seen.drag.push(...drag.times);
  seen.elements = await page.locator('*').count();
  await close();
}

const OWN = {
  // The drawing can be worked on; the desk beside it comes right after.
  selector: '[data-drawn="true"]',
  first: async (page) => {
    await page.waitForSelector('body[data-ready]');
    await page.locator('.welcome__close').click();
  },
  button: 'middle',
  from: { x: 500, y: 400 },
  thing: ownSubnet,
};
const FLOW = {
  selector: '.react-flow__node[style*="visible"]',
  button: 'left',
  from: { x: 12, y: 450 },
  thing: async (page) => middle(await page.locator('.react-flow__node').first().boundingBox()),
};

const cell = (millis) => millis.toFixed(1).padStart(9);
function printBoard(name, { ready, pan, drag, elements }) {
  const cells = [quantile(ready, 0.5), quantile(pan, 0.5), quantile(pan, 0.95), quantile(drag, 0.5), quantile(drag, 0.95)];
  console.log(`${cells.map(cell).join('')}  ${name}, ${elements} elements`);
}

/** Splits one subnet among about so many in the address table, painted. */
async function split(browser, url, subnets) {
  const { page, close } = await open(browser, `${url}#large=${Math.ceil(subnets / 6)}`, OWN.selector);
  await OWN.first(page);
  await page.keyboard.press('Alt+2');
  const split = page.locator('.address tr[data-subnet] .address__do button').first();
  await split.waitFor();
  const times = [];
  for (let round = 0; round <= rounds; round += 1) {
    const millis = await inputToPaint(page, 'click', () => split.click());
    if (0 < round) times.push(millis);
    await page.keyboard.press('Control+z');
  }
  await close();
  return quantile(times, 0.5);
}

const peers = await preparePeers(['react-flow', 'excalidraw', 'tldraw']);
const own = await serve({ dir: values.dist });
const browser = await chromium.launch({ ...launchOptions, args });
const servers = [own];
try {
  // Workers come when a text or an account is first wanted, parts with the views and dialogs that they draw.
  const isLater = (file) => /^(exchange|account)-|^service-worker|\/(split_|chunk_)/.test(file);
  const isFirst = (file) => /\.(wasm|js|css)$/.test(file) && !isLater(file);
  const files = readdirSync(values.dist, { recursive: true }).filter(isFirst);
  const bytes = files.map((file) => brotli(readFileSync(join(values.dist, file)))).reduce((a, b) => a + b, 0);
  const pages = { excalidraw: 'canvas', tldraw: '.tl-canvas' };
  console.log('First load: KiB after brotli, ms to a usable board, median');
  const starts = { 'this page': [] };
  for (let round = 0; round < rounds; round += 1) {
    const a = await open(browser, own.url, OWN.selector);
    starts['this page'].push(a.millis);
    await a.close();
    for (const [name, selector] of Object.entries(pages)) {
      if (!peers[name]) continue;
      const server = await serve({ dir: peers[name].dir, base: '/' });
      try {
        const b = await open(browser, server.url, selector);
        (starts[name] ??= []).push(b.millis);
        await b.close();
      } catch (error) {
        console.log(`${name} does not start: ${error.message.split('\n')[0]}`);
        peers[name] = null;
      } finally {
        server.close();
      }
    }
  }
  for (const [name, peer] of Object.entries({ 'this page': { bytes }, ...peers })) {
    const ready = starts[name]?.length ? cell(quantile(starts[name], 0.5)) : ' '.repeat(9);
    if (peer) console.log(`${(peer.bytes / 1024).toFixed(0).padStart(9)}${ready}  ${name}`);
  }
  console.log('\nA board of many boxes, ms: usable, then frames of a pan (median, p95) and of a drag (median, p95)');
  const flow = peers['react-flow'] && (await serve({ dir: peers['react-flow'].dir, base: '/' }));
  if (flow) servers.push(flow);
  for (const factor of values.factors.split(',')) {
    const ours = { ready: [], pan: [], drag: [] };
    const theirs = { ready: [], pan: [], drag: [] };
    const boxes = 7 * Number(factor) + 10;
    for (let round = 0; round < rounds; round += 1) {
      await board(browser, `${own.url}#large=${factor}`, OWN, ours);
      if (flow) await board(browser, `${flow.url}#${boxes}`, FLOW, theirs);
    }
    printBoard(`this page, ${boxes} boxes`, ours);
    if (flow) printBoard(`React Flow, ${boxes} boxes`, theirs);
  }
  console.log('\nSplitting one subnet, ms until painted, beside the published full render of Visual Subnet Calculator');
  for (const [subnets, published] of Object.entries(CALCULATOR)) {
    const millis = await split(browser, own.url, Number(subnets));
    console.log(`${cell(millis)}${cell(published)} ${(published / millis).toFixed(1).padStart(7)}x  among ${subnets}`);
  }
} finally {
  await browser.close();
  for (const server of servers) server.close();
}
