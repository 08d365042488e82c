// Reading and writing eksctl files beside the libraries that a page in JavaScript would take, in one browser.
//
// Ours reads a text into a design with a note on each thing it does not know, in its worker: the time is from the
// question to the answer, with what it takes to cross. Theirs gives data, which nobody has looked at yet.
// Usage: node tests/peers/exchange.mjs [--dist FOLDER] [--rounds N]
import { chromium } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { launchOptions } from '../e2e/browser.mjs';
import { DIST, serve } from '../e2e/serve-dist.mjs';
import { preparePeers } from './prepare.mjs';

const { values } = parseArgs({
  options: { dist: { type: 'string', default: DIST }, rounds: { type: 'string', default: '30' } },
});
const rounds = Number(values.rounds);
/** eksctl's schema, where a copy lies beside the project. */
const SCHEMA = fileURLToPath(new URL('../../../shared/eksctl/schema.json', import.meta.url));

/** A ClusterConfig of so many groups, over so many subnets of a VPC that exists. */
function clusterConfig(groups, subnets) {
  const zones = ['us-east-1a', 'us-east-1b', 'us-east-1c', 'us-east-1d'];
  const lines = [
    'apiVersion: eksctl.io/v1alpha5',
    'kind: ClusterConfig',
    'metadata:',
    '  name: bench',
    '  region: us-east-1',
    '  version: "1.35"',
    'vpc:',
    '  id: vpc-0123456789abcdef0',
    '  cidr: 10.0.0.0/16',
    '  subnets:',
    '    private:',
  ];
  for (let i = 0; i < subnets; i += 1) {
    const id = `subnet-0123456789${i.toString(16).padStart(7, '0')}`;
    lines.push(`      private-${i}:`, `        id: ${id}`, `        az: ${zones[i % zones.length]}`, `        cidr: 10.0.${i}.0/24`);
  }
  lines.push('managedNodeGroups:');
  for (let i = 0; i < groups; i += 1) {
    lines.push(
      `  - name: group-${i}`,
      `    instanceType: ${['m5.large', 'c6i.xlarge', 'r7g.2xlarge'][i % 3]}`,
      '    minSize: 1',
      '    desiredCapacity: 3',
      `    maxSize: ${10 + i}`,
      '    volumeSize: 80',
      '    privateNetworking: true',
      `    labels: { team: team-${i}, stage: production }`,
      '    taints:',
      `      - { key: dedicated, value: team-${i}, effect: NoSchedule }`,
      '    subnets:',
      ...Array.from({ length: Math.min(subnets, 40) }, (_, k) => `      - private-${(i + k) % subnets}`),
    );
  }
  return `${lines.join('\n')}\n`;
}

const TEXTS = {
  'ClusterConfig of 50 groups': clusterConfig(50, 6),
  'largest: 100 groups, 200 subnets': clusterConfig(100, 200),
};

/** Median milliseconds of our worker to read a text, and to write the design that it made of it. */
async function ours(page, text) {
  return page.evaluate(async ([text, rounds]) => {
    const name = document.querySelector('meta[name="exchange"]').content;
    const worker = new Worker(name, { type: 'module' });
    await new Promise((ready) => { worker.onmessage = ready; });
    let last = 0;
    const ask = (question, bytes) => new Promise((answer) => {
      last += 1;
      worker.onmessage = ({ data }) => answer(JSON.parse(data[1]));
      worker.postMessage([last, JSON.stringify(question), bytes ?? new Uint8Array()]);
    });
    const times = { read: [], write: [] };
    let made;
    for (let round = 0; round < rounds; round += 1) {
      const bytes = new TextEncoder().encode(text);
      let begin = performance.now();
      made = await ask({ ask: 'read' }, bytes);
      times.read.push(performance.now() - begin);
      begin = performance.now();
      const written = await ask({ ask: 'write', format: 'eksctl', design: made.design });
      times.write.push(performance.now() - begin);
      if (made.answer !== 'imported' || written.answer !== 'written') throw new Error(JSON.stringify([made, written]).slice(0, 500));
    }
    worker.terminate();
    const median = (all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)];
    return { read: median(times.read), write: median(times.write) };
  }, [text, rounds]);
}

/** The same of every peer. */
async function theirs(page, text) {
  return page.evaluate(([text, rounds]) => {
    const median = (all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)];
    const timed = (work) => {
      const times = [];
      let kept;
      for (let round = 0; round < rounds; round += 1) {
        const begin = performance.now();
        kept = work();
        times.push(performance.now() - begin);
      }
      window.kept = kept;
      return median(times);
    };
    const data = window.peers['js-yaml'].read(text);
    return Object.entries(window.peers).map(([name, { read, write }]) => ({
      name,
      read: timed(() => read(text)),
      write: write ? timed(() => write(data)) : null,
    }));
  }, [text, rounds]);
}

const cell = (millis) => (millis === null ? '–' : millis.toFixed(1)).padStart(9);
const peers = await preparePeers(['yaml']);
const own = await serve({ dir: values.dist });
const other = peers.yaml && (await serve({ dir: peers.yaml.dir, base: '/' }));
const browser = await chromium.launch(launchOptions);
try {
  const page = await browser.newPage();
  await page.goto(own.url);
  await page.locator('#canvas').waitFor();
  const peer = other && (await browser.newPage());
  if (peer) {
    await peer.goto(other.url);
    await peer.waitForFunction(() => window.isReady);
    if (existsSync(SCHEMA)) await peer.evaluate((schema) => window.useSchema(schema), JSON.parse(readFileSync(SCHEMA, 'utf8')));
    else console.log('No schema of eksctl is at hand, so ajv is left out');
  }
  for (const [title, text] of Object.entries(TEXTS)) {
    console.log(`\n${title}, ${(text.length / 1024).toFixed(0)} KiB of YAML, median ms: read, write`);
    const rows = [{ name: 'this page, to a design with its notes', ...(await ours(page, text)) }];
    if (peer) rows.push(...(await theirs(peer, text)));
    for (const { name, read, write } of rows) console.log(`${cell(read)}${cell(write)}  ${name}`);
  }
} finally {
  await browser.close();
  own.close();
  other?.close();
}
