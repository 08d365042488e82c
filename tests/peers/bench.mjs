// The page beside its peers in one browser, taking turns: time to a usable board, frames of a pan, bytes.
// Usage: node tests/peers/bench.mjs [--dist FOLDER] [--rounds N] [--factors 15,90,143]
import { chromium } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchOptions } from '../e2e/browser.mjs';
import { DIST, serve } from '../e2e/serve-dist.mjs';
import { brotli, preparePeers } from './prepare.mjs';

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: DIST },
    rounds: { type: 'string', default: '3' },
    factors: { type: 'string', default: '15,90,143' },
  },
});
// Names of other hosts are not looked up: what a peer asks of them fails at once.
const args = [...launchOptions.args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];
const quantile = (sorted, q) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))];
const sortedOf = (numbers) => [...numbers].sort((a, b) => a - b);

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
  await page.evaluate(() => {
    window.frameTimes = [];
    let last = performance.now();
    const note = (now) => { window.frameTimes.push(now - last); last = now; requestAnimationFrame(note); };
    requestAnimationFrame(note);
  });
  for (let i = 1; i <= 60; i += 1) await page.mouse.move(from.x + i * 3, from.y + (i % 7));
  const times = await page.evaluate(() => window.frameTimes.slice(1));
  await page.mouse.up({ button });
  return times;
}

function print(name, mounts, times) {
  const sorted = sortedOf(times);
  const cells = [quantile(sortedOf(mounts), 0.5), quantile(sorted, 0.5), quantile(sorted, 0.95)];
  console.log(`${cells.map((cell) => cell.toFixed(1).padStart(9)).join('')}  ${name}`);
}

const peers = await preparePeers(['react-flow', 'excalidraw', 'tldraw']);
const own = await serve({ dir: values.dist });
const browser = await chromium.launch({ ...launchOptions, args });
const servers = [own];
try {
  const files = readdirSync(values.dist).filter((file) => /\.(wasm|js|css)$/.test(file));
  const bytes = files.map((file) => brotli(readFileSync(join(values.dist, file)))).reduce((a, b) => a + b, 0);
  console.log('First load, KiB after brotli');
  for (const [name, peer] of Object.entries({ 'this page': { bytes }, ...peers })) {
    if (peer) console.log(`${(peer.bytes / 1024).toFixed(0).padStart(9)}  ${name}`);
  }
  console.log('\n    ready   median      p95  in ms: time to a usable board, frames of a pan');
  const flow = peers['react-flow'] && (await serve({ dir: peers['react-flow'].dir, base: '/' }));
  if (flow) servers.push(flow);
  for (const factor of values.factors.split(',')) {
    const seen = { ours: [[], []], flow: [[], []] };
    let boxes = 0;
    for (let round = 0; round < Number(values.rounds); round += 1) {
      const a = await open(browser, `${own.url}#large=${factor}`, '[data-ready="true"]');
      boxes = await a.page.locator('#canvas .item').count();
      await a.page.locator('.welcome__close').click();
      seen.ours[0].push(a.millis);
      seen.ours[1].push(...(await frames(a.page, { x: 500, y: 400 }, 'middle')));
      await a.close();
      if (!flow) continue;
      const b = await open(browser, `${flow.url}#${boxes}`, '.react-flow__node[style*="visible"]');
      seen.flow[0].push(b.millis);
      seen.flow[1].push(...(await frames(b.page, { x: 20, y: 450 }, 'left')));
      await b.close();
    }
    print(`this page, ${boxes} boxes`, ...seen.ours);
    if (flow) print(`React Flow, ${boxes} boxes`, ...seen.flow);
  }
} finally {
  await browser.close();
  for (const server of servers) server.close();
}
