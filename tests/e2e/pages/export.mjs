// The export view.
import { readFile } from 'node:fs/promises';

export class ExportView {
  constructor(page) {
    this.page = page;
    this.tab = page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Export' });
    this.topologyTab = page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Topology' });
    this.region = page.getByRole('region', { name: 'Export' });
    this.text = page.getByLabel('Exported text');
    this.copy = this.region.getByRole('button', { name: 'Copy' });
    this.download = this.region.getByRole('button', { name: 'Download' });
    this.fileName = this.region.locator('.export__file');
  }

  format(name) {
    return this.region.getByRole('radio', { name });
  }

  /** Name and text of what a click downloads. */
  async downloaded(click) {
    const [download] = await Promise.all([this.page.waitForEvent('download'), click()]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  }
}
