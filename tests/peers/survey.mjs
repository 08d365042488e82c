// Reading a VPC of 300 subnets and 2,000 network interfaces out of moto into a drawing: calls, bytes, time.
//
// A counting server stands between the page and moto. The time is what a person waits, most of which is moto's.
// Usage: EKS_DESIGNER_MOTO_PYTHON=python3 node tests/peers/survey.mjs [--dist FOLDER] [--interfaces N]
import { chromium } from '@playwright/test';
import { createServer, request } from 'node:http';
import { parseArgs } from 'node:util';
import { launchOptions } from '../e2e/browser.mjs';
import { PYTHON, startAccount } from '../e2e/moto.mjs';
import { connect, open } from '../e2e/pages/account.mjs';
import { DIST, serve } from '../e2e/serve-dist.mjs';

const { values } = parseArgs({
  options: { dist: { type: 'string', default: DIST }, interfaces: { type: 'string', default: '2000' } },
});
if (PYTHON === '') {
  console.log('\nReading an account is not measured: there is no moto (EKS_DESIGNER_MOTO_PYTHON)');
  process.exit(0);
}

/** Passes everything on to `url`, and counts calls, bytes and the time spent there. */
function countingServer(url) {
  const seen = { calls: 0, bytes: 0, millis: 0 };
  const server = createServer((asked, answer) => {
    const begin = performance.now();
    if (asked.method !== 'OPTIONS') seen.calls += 1;
    const passed = request(new URL(asked.url, url), { method: asked.method, headers: asked.headers }, (reply) => {
      answer.writeHead(reply.statusCode, reply.headers);
      reply.on('data', (part) => { seen.bytes += part.length; });
      reply.on('end', () => { seen.millis += performance.now() - begin; });
      reply.pipe(answer);
    });
    passed.on('error', () => answer.destroy());
    asked.pipe(passed);
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => done({ seen, url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }));
  });
}

const account = await startAccount({ interfaces: Number(values.interfaces) });
const counted = await countingServer(account.url);
const own = await serve({ dir: values.dist });
const browser = await chromium.launch(launchOptions);
try {
  const page = await browser.newPage();
  await open(page, own.url);
  await connect(page, { endpoint: counted.url });
  const read = page.getByRole('region', { name: 'Read into a drawing' });
  await read.getByRole('button', { name: 'Find what is there' }).click();
  const button = read.getByRole('button', { name: 'Read VPC elsewhere', exact: true });
  await button.waitFor();
  Object.assign(counted.seen, { calls: 0, bytes: 0, millis: 0 });
  const begin = performance.now();
  await button.click();
  await read.getByText('elsewhere was read').waitFor({ timeout: 120_000 });
  const millis = performance.now() - begin;
  const { calls, bytes, millis: waited } = counted.seen;
  console.log(`\nReading a VPC of 300 subnets and ${values.interfaces} network interfaces out of moto`);
  console.log(`${String(calls).padStart(10)} calls, ${(bytes / 1024).toFixed(0)} KiB, ${millis.toFixed(0)} ms, while moto's answers took ${waited.toFixed(0)} ms one after the other`);
} finally {
  await browser.close();
  own.close();
  counted.close();
  account.close();
}
