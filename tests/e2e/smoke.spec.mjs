// The built page starts under a sub-path, under its own policy, without a word in the console.
import { expect, test } from '@playwright/test';

test('the page starts and nothing is reported in the console', async ({ page }) => {
  const problems = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));

  await page.goto('./');

  // Soft, so that a page that does not start also tells what the console says.
  await expect.soft(page.locator('[data-ready="true"]')).toBeAttached();
  await expect.soft(page.locator('#boot')).toHaveCount(0);
  expect(problems).toEqual([]);
});

test('the policy refuses inline scripts and inline styles', async ({ page }) => {
  await page.goto('./');

  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  const content = await policy.getAttribute('content');
  expect(content).toContain("default-src 'none'");
  expect(content).not.toContain('unsafe-inline');
  expect(content).not.toContain("'unsafe-eval'");

  const outcome = await page.evaluate(async () => {
    const violations = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      violations.push(event.effectiveDirective),
    );
    const script = document.createElement('script');
    script.textContent = 'window.wasRun = true';
    document.body.append(script);
    const styled = document.createElement('p');
    styled.setAttribute('style', 'color: red');
    document.body.append(styled);
    await new Promise((done) => setTimeout(done, 100));
    return { wasRun: window.wasRun === true, violations };
  });
  expect(outcome.wasRun).toBe(false);
  expect(outcome.violations).toEqual(['script-src-elem', 'style-src-attr']);
});
