// Times in a real browser: navigation to first usable canvas, and an edit to its repaint.
// Usage: node tests/e2e/bench.mjs [--url URL] [--runs N]
// Without --url it serves dist/ itself.
// Each sample of the app alternates with one of a page that has only a button, so that ratios
// hold whatever else the machine does.
import { chromium } from '@playwright/test';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchOptions } from './browser.mjs';
import { scenarios } from './bench-scenarios.mjs';
import { serve } from './serve-dist.mjs';

// The drawing can be worked on; the desk beside it is there, too.
const DRAWN = '[data-drawn="true"]';
const READY = '[data-ready="true"]';
const BASELINE_PAGE = `<!doctype html>
<html lang="en"><title>baseline</title><link rel="icon" href="data:,">
<button data-drawn="true" data-ready="true">Button</button></html>`;

/** In the page: notes when the first paint after what `selector` names appeared, since navigation start. */
function watchReady(selector) {
  const done = () =>
    requestAnimationFrame(() => setTimeout(() => { window.benchReadyMillis = performance.now(); }));
  const observer = new MutationObserver(check);
  function check() {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    done();
  }
  observer.observe(document, { attributes: true, childList: true, subtree: true });
  check();
}

/** A page in a fresh context, so with a cold cache, and how long it took until `selector` was painted. */
async function open(browser, url, selector = READY) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(watchReady, selector);
  await page.goto(url);
  const handle = await page.waitForFunction(() => window.benchReadyMillis, null, { timeout: 60_000 });
  return { page, readyMillis: await handle.jsonValue(), close: () => context.close() };
}

async function timeStart(browser, url, selector) {
  const opened = await open(browser, url, selector);
  await opened.close();
  return opened.readyMillis;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const summary = (values) => ({
  median: median(values),
  min: Math.min(...values),
  max: Math.max(...values),
});

function printRow(name, { median, min, max }, ratio) {
  const cells = [median, min, max].map((millis) => millis.toFixed(1).padStart(9));
  const tail = ratio === undefined ? '' : `${ratio.toFixed(2)}x`;
  console.log(`${cells.join('')}  ${tail.padStart(8)}  ${name}`);
}

/** Start times of the baseline and the app, one after the other, the first pair thrown away. */
async function benchStart(browser, baselineUrl, url, runs) {
  const samples = { baseline: [], drawn: [], ready: [] };
  for (let run = 0; run <= runs; run += 1) {
    const times = {
      baseline: await timeStart(browser, baselineUrl, DRAWN),
      drawn: await timeStart(browser, url, DRAWN),
      ready: await timeStart(browser, url, READY),
    };
    if (run > 0) for (const [name, time] of Object.entries(times)) samples[name].push(time);
  }
  const [baseline, drawn, ready] = [samples.baseline, samples.drawn, samples.ready].map(summary);
  printRow('start: page with one button', baseline);
  printRow('start: first usable canvas', drawn, drawn.median / baseline.median);
  printRow('start: with the desk beside it, checked', ready, ready.median / baseline.median);
}

/** Time per edit for each scenario, against the first of its group. */
async function benchEdits(browser, url, runs) {
  if (scenarios.length === 0) console.log('no edit is measured yet, see bench-scenarios.mjs');
  const firstOfGroup = new Map();
  for (const { name, group, hash = '', prepare, edit } of scenarios) {
    const { page, close } = await open(browser, `${url}${hash}`);
    await prepare?.(page);
    const samples = [];
    for (let run = 0; run <= runs; run += 1) {
      const millis = await edit(page, run);
      if (run > 0) samples.push(millis);
    }
    await close();
    const result = summary(samples);
    const first = firstOfGroup.get(group);
    if (first === undefined) firstOfGroup.set(group, result.median);
    printRow(`edit: ${name}`, result, first === undefined ? undefined : result.median / first);
  }
}

/** What the page measured of the engine itself, in microseconds, and the result that it came to. */
async function measured(browser, url, hash, time, result, runs) {
  const samples = [];
  let came;
  for (let run = 0; run < runs; run += 1) {
    const { page, close } = await open(browser, `${url}#large=${hash}`);
    await page.waitForSelector(`body[data-${time}]`, { timeout: 60_000 });
    const body = page.locator('body');
    samples.push(Number(await body.getAttribute(`data-${time}`)));
    came = Number(await body.getAttribute(`data-${result}`));
    await close();
  }
  const key = (name) => name.replace('-', '_');
  return { [key(time)]: median(samples), [key(result)]: came };
}

/** The budget of the largest cluster and all paths of a large design, in wasm. */
async function benchEngine(browser, url, runs) {
  const budget = await measured(browser, url, 'quota', 'budget-us', 'budget-sum', runs);
  const matrix = await measured(browser, url, 'paths', 'matrix-us', 'matrix-open', runs);
  console.log(`ENGINE ${JSON.stringify({ ...budget, ...matrix })}`);
}

const { values } = parseArgs({
  options: { url: { type: 'string' }, runs: { type: 'string', default: '5' } },
});
const runs = Number(values.runs);
const folder = mkdtempSync(join(tmpdir(), 'eks-designer-bench-'));
writeFileSync(join(folder, 'index.html'), BASELINE_PAGE);
const baseline = await serve({ dir: folder, base: '/' });
const own = values.url ? null : await serve();
const url = values.url ?? own.url;
const browser = await chromium.launch(launchOptions);
try {
  console.log(`Median, least and most of ${runs} runs, in ms`);
  console.log('   median      min      max     ratio');
  await benchStart(browser, baseline.url, url, runs);
  await benchEdits(browser, url, runs);
  await benchEngine(browser, url, 3);
} finally {
  await browser.close();
  own?.close();
  baseline.close();
  rmSync(folder, { recursive: true });
}
