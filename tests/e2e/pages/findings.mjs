// The findings panel, the status bar's counts, and the panels beside it: outline and history.
import { expect } from '@playwright/test';

export class Findings {
  constructor(page) {
    this.page = page;
    this.tab = page.getByRole('tab', { name: /^Findings/ });
    this.cards = page.locator('.findings .finding');
    this.fixAll = page.getByRole('button', { name: /safe fix/ });
    this.none = page.getByText('Nothing is wrong');
  }

  card(code) {
    return this.page.locator(`.findings [data-code="${code}"]`);
  }

  async codes() {
    return this.cards.evaluateAll((cards) => cards.map((card) => card.dataset.code));
  }
}

export class Status {
  constructor(page) {
    this.bar = page.getByRole('contentinfo');
  }

  count(severity) {
    return this.bar.locator(`[data-severity="${severity}"]`);
  }

  async expectErrors(n) {
    await expect(this.count('error')).toHaveText(n === 1 ? '1 error' : `${n} errors`);
  }
}

export class Outline {
  constructor(page) {
    this.page = page;
    this.tab = page.getByRole('tab', { name: 'Outline' });
    this.tree = page.getByRole('tree', { name: 'Outline' });
    this.lines = this.tree.getByRole('treeitem');
  }

  line(name) {
    return this.tree.getByRole('treeitem', { name });
  }

  async entities() {
    return this.lines.evaluateAll((lines) => lines.map((line) => line.id.replace('outline-', '')).sort());
  }
}

export class History {
  constructor(page) {
    this.tab = page.getByRole('tab', { name: 'History' });
    this.steps = page.locator('.history').getByRole('button');
    this.current = page.locator('.history [aria-current="step"]');
  }
}
