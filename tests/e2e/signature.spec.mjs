// The account worker signs in Chromium to the same bytes as botocore (tests/aws/signatures.json).
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const { requests } = JSON.parse(readFileSync(new URL('../aws/signatures.json', import.meta.url), 'utf8'));

/** `20150830T123600Z` in ms since 1970. */
function at(text) {
  return Date.parse(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
}

test('52 requests are signed as botocore signs them', async ({ page }) => {
  await page.goto('./');
  await page.waitForSelector('body[data-ready]');
  expect(requests.length).toBeGreaterThanOrEqual(50);
  for (const key of new Set(requests.map((row) => row.key))) {
    const rows = requests.filter((row) => row.key === key);
    const [{ secret, token }] = rows;
    const keys = `AWS_ACCESS_KEY_ID=${key}\nAWS_SECRET_ACCESS_KEY=${secret}\n${token ? `AWS_SESSION_TOKEN=${token}` : ''}`;
    const ask = JSON.stringify({
      ask: 'measure',
      n_rounds: 1,
      requests: rows.map(({ method, url, headers, body, service, region, time }) => ({
        method, url, headers, body, service, region, at_ms: at(time),
      })),
    });
    const made = await page.evaluate(async ([ask, keys]) => {
      const name = document.querySelector('meta[name=account]').content;
      const script = `import ${JSON.stringify(new URL(name, document.baseURI).href)};`;
      const worker = new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })), { type: 'module' });
      return new Promise((done, fail) => {
        worker.onerror = fail;
        worker.onmessage = ({ data }) => {
          if (data === null) worker.postMessage([1, ask, keys]);
          const tell = Array.isArray(data) ? JSON.parse(data[1]) : {};
          if (tell.tell === 'measured') done(tell.authorizations);
          if (tell.tell === 'failed') fail(new Error(data[1]));
        };
      });
    }, [ask, keys]);
    expect(made).toEqual(rows.map((row) => row.authorization));
  }
});
