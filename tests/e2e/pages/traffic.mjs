// The view "Traffic".
import { expect } from '@playwright/test';

export class Traffic {
  constructor(page) {
    this.page = page;
    this.viewTab = page.locator('.views__tab[data-view="traffic"]');
    this.from = page.getByLabel('From', { exact: true });
    this.to = page.getByLabel('to', { exact: true });
    this.pickFrom = page.getByRole('button', { name: 'Choose the start on the drawing' });
    this.pickTo = page.getByRole('button', { name: 'Choose the target on the drawing' });
    this.address = page.getByRole('textbox', { name: 'Address of the computer' });
    this.verdict = page.locator('.path__verdict');
    this.hops = page.locator('.hops__hop');
    this.marks = page.locator('.trace__mark');
    this.answer = page.locator('.paths__answer');
  }

  async open() {
    await this.viewTab.click();
    await expect(this.verdict).toBeVisible();
  }

  tab(name) {
    return this.page.locator('.paths__head').getByRole('tab', { name, exact: true });
  }

  cell(row, column) {
    return this.page.locator(`#cell-${row}-${column}`);
  }

  way(title) {
    return this.page.locator('.way').filter({ has: this.page.getByRole('heading', { name: title }) });
  }
}
