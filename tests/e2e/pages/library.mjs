// Versions in the history's panel, and the bar of a design that another tab edits.

export class Library {
  constructor(page) {
    this.page = page;
    this.versions = page.locator('.versions__line');
    this.versionName = page.getByRole('textbox', { name: 'Name of the version' });
    this.bar = page.locator('.elsewhere');
    this.takeOver = this.bar.getByRole('button', { name: 'Take over' });
    this.workOnCopy = this.bar.getByRole('button', { name: 'Work on a copy' });
    this.meter = page.locator('.library__meter');
    this.room = page.locator('.library__room');
    this.trouble = page.locator('.library__trouble');
  }

  version(words) {
    return this.versions.filter({ hasText: words });
  }

  button(line, name) {
    return line.getByRole('button', { name: new RegExp(`^${name}`) });
  }

  /** Puts the clock of the page forward. */
  async wait(minutes) {
    await this.page.evaluate((n) => { window.skew = (window.skew || 0) + n * 60_000; }, minutes);
  }
}

/** Lets the clock of the page be put forward; before it is opened. */
export function skewable(page) {
  return page.addInitScript(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + (window.skew || 0);
  });
}
