// The export view.
import { expect } from '@playwright/test';
import { readFile } from 'node:fs/promises';

export class ExportView {
  constructor(page) {
    this.page = page;
    this.tab = page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Export' });
    this.topologyTab = page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Topology' });
    this.region = page.getByRole('region', { name: 'Export', exact: true });
    this.text = page.getByLabel('Exported text');
    this.copy = this.region.getByRole('button', { name: 'Copy' });
    this.download = this.region.getByRole('button', { name: 'Download', exact: true });
    this.fileName = this.region.locator('.export__file');
  }

  /** Chooses a format by its name. */
  async choose(name) {
    await this.region.getByRole('combobox', { name: 'Format' }).selectOption({ label: name });
  }

  /** The text as it is written, once it is there. */
  async shown() {
    await expect(this.text).toHaveAttribute('data-state', 'ready');
    return this.text.textContent();
  }

  /** Name and text of what a click downloads. */
  async downloaded(click) {
    const [download] = await Promise.all([this.page.waitForEvent('download'), click()]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  }
}
