// Signatures per second of our worker beside the signer of the AWS SDK for JavaScript, in one browser.
//
// Both sign the requests of tests/aws/signatures.json that have a session token; how many of them they sign alike
// is told, since the peer leaves some spellings of an address to its callers.
// Usage: node tests/peers/signatures.mjs [--dist FOLDER] [--rounds N]
import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launchOptions } from '../e2e/browser.mjs';
import { DIST, serve } from '../e2e/serve-dist.mjs';
import { preparePeers } from './prepare.mjs';

const { values } = parseArgs({
  options: { dist: { type: 'string', default: DIST }, rounds: { type: 'string', default: '40' } },
});
const rounds = Number(values.rounds);
const golden = JSON.parse(readFileSync(new URL('../aws/signatures.json', import.meta.url), 'utf8'));
const at = (text) => Date.parse(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
const rows = golden.requests.filter(({ token }) => token).map(({ time, ...row }) => ({ ...row, at_ms: at(time) }));
const [{ key, secret, token }] = rows;
const requests = rows.map(({ method, url, headers, body, service, region, at_ms }) => ({ method, url, headers, body, service, region, at_ms }));

/** Our worker: the time that it takes itself, without crossing. */
async function ours(page) {
  const keys = `AWS_ACCESS_KEY_ID=${key}\nAWS_SECRET_ACCESS_KEY=${secret}\nAWS_SESSION_TOKEN=${token}`;
  return page.evaluate(async ([requests, keys, rounds]) => {
    const name = document.querySelector('meta[name=account]').content;
    const script = `import ${JSON.stringify(new URL(name, document.baseURI).href)};`;
    const worker = new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })), { type: 'module' });
    return new Promise((done, fail) => {
      worker.onerror = fail;
      worker.onmessage = ({ data }) => {
        if (data === null) worker.postMessage([1, JSON.stringify({ ask: 'measure', requests, n_rounds: rounds }), keys]);
        const tell = Array.isArray(data) ? JSON.parse(data[1]) : {};
        if (tell.tell === 'measured') done({ made: tell.authorizations, millis: tell.took_ms });
      };
    });
  }, [requests, keys, rounds]);
}

/** The peer, in a page. */
async function theirs(page) {
  const credentials = { accessKeyId: key, secretAccessKey: secret, sessionToken: token };
  return page.evaluate(async ([requests, credentials, rounds]) => {
    const begin = performance.now();
    let made;
    for (let round = 0; round < rounds; round += 1) made = await window.signAll(requests, credentials);
    return { made, millis: performance.now() - begin };
  }, [requests, credentials, rounds]);
}

const peers = await preparePeers(['sigv4']);
const own = await serve({ dir: values.dist });
const other = peers.sigv4 && (await serve({ dir: peers.sigv4.dir, base: '/' }));
const browser = await chromium.launch(launchOptions);
try {
  const page = await browser.newPage();
  await page.goto(own.url);
  await page.locator('#canvas').waitFor();
  const found = [{ name: 'this page, in its worker', ...(await ours(page)) }];
  if (other) {
    const peer = await browser.newPage();
    await peer.goto(other.url);
    await peer.waitForFunction(() => window.isReady);
    found.push({ name: '@smithy/signature-v4', ...(await theirs(peer)) });
  }
  console.log(`\nSignatures per second, ${requests.length} requests, ${rounds} rounds`);
  const rate = ({ millis }) => (requests.length * rounds * 1000) / millis;
  for (const one of found) {
    const alike = one.made.filter((made, i) => made === rows[i].authorization).length;
    console.log(`${rate(one).toFixed(0).padStart(10)} ${(rate(one) / rate(found[0])).toFixed(2).padStart(9)}x  ${one.name}, ${alike} as botocore`);
  }
} finally {
  await browser.close();
  own.close();
  other?.close();
}
