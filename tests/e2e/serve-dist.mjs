// A small static server, so that tests see dist/ as a plain host under a sub-path shows it.
// Usage: node serve-dist.mjs [--port N] [--base /path/] [--dir FOLDER]
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
export const BASE = '/some/sub-path/';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.ftl': 'text/plain; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** The file that a request asks for, or null. Never one outside `dir`. */
function fileFor(dir, base, url) {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  if (!path.startsWith(base)) return null;
  const inside = path.slice(base.length);
  const file = normalize(join(dir, inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside));
  if (!file.startsWith(dir)) return null;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

/** Serves `dir` under `base`. Port 0 takes any free one. Resolves to { url, close }. */
export function serve({ dir = DIST, base = BASE, port = 0 } = {}) {
  const root = join(resolve(dir), '/');
  const server = createServer((request, response) => {
    let file = null;
    try {
      file = fileFor(root, base, request.url);
    } catch {
      // A malformed address finds nothing, like any other.
    }
    if (file === null) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, {
      'content-type': type,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    createReadStream(file).pipe(response);
  });
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      const url = `http://127.0.0.1:${server.address().port}${base}`;
      done({ url, close: () => server.close() });
    });
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, base: { type: 'string' }, dir: { type: 'string' } },
  });
  const { url } = await serve({ ...values, port: Number(values.port ?? 4173) });
  console.log(`serving ${values.dir ?? DIST} at ${url}`);
}
