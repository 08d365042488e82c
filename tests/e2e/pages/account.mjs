// The view "AWS", connected to an account that stands at an endpoint.

// AWS's own example, from its documentation.
export const ID = 'AKIAIOSFODNN7EXAMPLE';
export const SECRET = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
export const REGION = 'ap-northeast-1';

const KEYS = `export AWS_ACCESS_KEY_ID=${ID}\nexport AWS_SECRET_ACCESS_KEY=${SECRET}\n`;

/** Opens the page at the view, with its first design. */
export async function open(page, url = './') {
  await page.goto(url);
  await page.waitForSelector('body[data-ready]');
  await page.getByRole('button', { name: 'Close' }).first().click({ timeout: 2_000 }).catch(() => {});
  await page.getByRole('button', { name: 'AWS', exact: true }).click();
}

/** Pastes keys and connects. */
export async function connect(page, { endpoint, text = KEYS }) {
  const form = page.getByRole('region', { name: 'Connect an account' });
  await form.getByLabel('Region').selectOption(REGION);
  // With new keys for an endpoint that is set, it is open already.
  const field = form.getByLabel('Endpoint for all services');
  if (!(await field.isVisible())) await form.getByText('Another endpoint').click();
  await field.fill(endpoint);
  await form.getByLabel(/Temporary keys/).fill(text);
  await form.getByRole('button', { name: 'Connect', exact: true }).click();
}
