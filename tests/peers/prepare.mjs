// Installs the peers by npm into a folder outside of the project, and bundles a page of each.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const CACHE = process.env.EKS_DESIGNER_PEERS ?? join(homedir(), '.cache', 'eks-designer', 'peers');
const FILES = ['package.json', 'package-lock.json'];

/** The bytes of a file after brotli at its highest level. */
export function brotli(bytes) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params }).length;
}

/** The packages of the lock file, in the cache folder. Fetched when the lock file has changed. */
function install() {
  mkdirSync(CACHE, { recursive: true });
  const lock = readFileSync(join(HERE, 'package-lock.json'), 'utf8');
  const mark = join(CACHE, 'installed-lock.json');
  try {
    if (readFileSync(mark, 'utf8') === lock) return;
  } catch {
    // Never installed.
  }
  for (const file of FILES) copyFileSync(join(HERE, file), join(CACHE, file));
  const flags = ['ci', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund'];
  execFileSync('npm', flags, { cwd: CACHE, stdio: ['ignore', 'ignore', 'inherit'] });
  writeFileSync(mark, lock);
}

/** Everything that the entry needs before it runs: itself and what it imports statically. */
function entryGraph(outputs, entry) {
  const found = new Set();
  const add = (file) => {
    if (found.has(file) || !outputs[file]) return;
    found.add(file);
    for (const { path, kind } of outputs[file].imports) {
      if (kind === 'import-statement') add(path);
    }
    if (outputs[file].cssBundle) add(outputs[file].cssBundle);
  };
  add(entry);
  return [...found];
}

/** Builds the page of one peer. Resolves to its folder and the brotli bytes of its first load. */
async function bundle(esbuild, name) {
  const out = join(CACHE, 'pages', name);
  const { metafile } = await esbuild.build({
    absWorkingDir: CACHE,
    entryPoints: [join(HERE, `${name}.jsx`)],
    nodePaths: [join(CACHE, 'node_modules')],
    outdir: out,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    conditions: ['production'],
    jsx: 'automatic',
    target: 'es2022',
    metafile: true,
    define: { 'process.env.NODE_ENV': '"production"', 'process.env.IS_PREACT': '"false"' },
    loader: { '.woff2': 'file', '.svg': 'file', '.png': 'file' },
    logLevel: 'error',
  });
  const entry = Object.keys(metafile.outputs).find((file) => file.endsWith(`${name}.js`));
  const files = entryGraph(metafile.outputs, entry);
  writeFileSync(
    join(out, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="${name}.css"><style>body{margin:0}</style><div id="root"></div>
<script type="module" src="${name}.js"></script></html>`,
  );
  const bytes = files.map((file) => brotli(readFileSync(join(CACHE, file)))).reduce((a, b) => a + b, 0);
  return { dir: out, bytes };
}

/** The pages of all peers by name. A peer that cannot be had is null, and says so. */
export async function preparePeers(names) {
  const peers = {};
  let esbuild;
  try {
    install();
    const require = createRequire(join(CACHE, 'package.json'));
    esbuild = require('esbuild');
  } catch (error) {
    console.log(`The peers cannot be installed, so nothing is compared: ${error.message}`);
    return Object.fromEntries(names.map((name) => [name, null]));
  }
  for (const name of names) {
    try {
      peers[name] = await bundle(esbuild, name);
    } catch (error) {
      console.log(`${name} cannot be built, so it is left out: ${error.message}`);
      peers[name] = null;
    }
  }
  return peers;
}
