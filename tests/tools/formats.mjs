// Has Mermaid, a validator of JSON schemas and an HTML parser read what the formats write.
//
//   npm ci --prefix tests/tools && node tests/tools/formats.mjs [FOLDER...]
//
// Folders are those of golden cases; without one, all of tests/golden. Exits with 1 when a file is refused.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';

const require = createRequire(import.meta.url);
const here = path.dirname(fileURLToPath(import.meta.url));
const golden = path.join(here, '..', 'golden');
const given = process.argv.slice(2);
const folders = given.length ? given : fs.readdirSync(golden).map((name) => path.join(golden, name));
const dom = new JSDOM('<!DOCTYPE html><body></body>', { pretendToBeVisual: true });

/** Mermaid, in a window that can measure nothing: every text is as large as any other. */
async function loadMermaid() {
  const { window } = dom;
  for (const name of ['document', 'SVGElement', 'Element', 'HTMLElement', 'Node', 'DOMParser', 'XMLSerializer']) {
    globalThis[name] = window[name];
  }
  globalThis.window = window;
  globalThis.CSSStyleSheet = class {
    cssRules = [];
    replaceSync() {}
    insertRule(rule) {
      this.cssRules.push({ cssText: rule });
      return 0;
    }
  };
  window.SVGElement.prototype.getBBox = () => ({ x: 0, y: 0, width: 80, height: 20 });
  window.SVGElement.prototype.getComputedTextLength = () => 80;
  const { default: mermaid } = await import('mermaid');
  mermaid.initialize({ startOnLoad: false, maxTextSize: 1e7, maxEdges: 1e5 });
  return mermaid;
}

/** Draws the chart as well: some mistakes, such as boxes in themselves, show only then. */
async function checkMermaid(mermaid, text) {
  await mermaid.parse(text);
  if (text.length > 200_000) return;
  const { svg } = await mermaid.render('chart', text);
  const drawn = new dom.window.DOMParser().parseFromString(svg, 'text/html');
  if (drawn.querySelector('script, [onload], [onerror], a[href], foreignObject img')) throw new Error('a name became markup');
  if (svg.includes('Unsupported markdown')) throw new Error('a name became Markdown');
}

function schemaOfSarif() {
  const folder = path.dirname(require.resolve('@microsoft/jest-sarif/package.json'));
  const Ajv = createRequire(path.join(folder, 'package.json'))('ajv');
  const schema = JSON.parse(fs.readFileSync(path.join(folder, 'lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'));
  const ajv = new Ajv({ schemaId: 'auto', allErrors: true, meta: false, unknownFormats: 'ignore' });
  ajv.addMetaSchema(createRequire(path.join(folder, 'package.json'))('ajv/lib/refs/json-schema-draft-07.json'));
  delete schema.$schema;
  return { validate: ajv.compile(schema), ajv };
}

const mermaid = await loadMermaid();
const { validate, ajv } = schemaOfSarif();
let checked = 0;
let refused = 0;

/** Runs a check on a file of a case, where it is there. */
async function check(file, run) {
  if (!fs.existsSync(file)) return;
  checked += 1;
  try {
    await run(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    refused += 1;
    console.error(`${path.relative(process.cwd(), file)}: ${String(error?.message ?? error).slice(0, 2000)}`);
  }
}

for (const folder of folders) {
  await check(path.join(folder, 'expected.mermaid.mmd'), (text) => checkMermaid(mermaid, text));
  await check(path.join(folder, 'expected.sarif.sarif'), (text) => {
    if (!validate(JSON.parse(text))) throw new Error(ajv.errorsText(validate.errors));
  });
}
console.log(`${checked} files read, ${refused} refused`);
process.exit(refused || !checked ? 1 : 0);
