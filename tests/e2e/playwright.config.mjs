// Browser tests over the built dist/, served under a sub-path by serve-dist.mjs.
// Run them with `cargo xtask test`, or alone, after `cargo xtask build`:
//   npx playwright test --config tests/e2e/playwright.config.mjs
import { defineConfig } from '@playwright/test';
import { launchOptions } from './browser.mjs';
import { BASE } from './serve-dist.mjs';

const PORT = Number(process.env.E2E_PORT || 41730);
const URL_UNDER_TEST = `http://127.0.0.1:${PORT}${BASE}`;

export default defineConfig({
  testDir: '.',
  outputDir: './results',
  fullyParallel: false,
  workers: 1,
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: URL_UNDER_TEST,
    browserName: 'chromium',
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    timezoneId: 'UTC',
    launchOptions,
    // A step that cannot be done says so itself, instead of using up the test's time.
    actionTimeout: 10_000,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
  webServer: {
    command: `node serve-dist.mjs --port ${PORT} --base ${BASE}`,
    url: URL_UNDER_TEST,
    reuseExistingServer: false,
    timeout: 15_000,
  },
});
