// How every browser test and benchmark starts the browser.

const ARGS = [
  // A browser run by root, as in a container, needs this. It only ever loads our own pages.
  '--no-sandbox',
  '--disable-gpu',
  // Keep the browser from looking anything up on its own.
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const launchOptions = {
  // Unset: the browser that `npx playwright install chromium` fetched.
  executablePath: process.env.CHROMIUM_PATH || undefined,
  args: ARGS,
};
