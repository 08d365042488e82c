// The dialogs: designs, starting points, keys, palette.

export class Dialogs {
  constructor(page) {
    this.page = page;
    this.dialog = page.getByRole('dialog');
    this.designsButton = page.getByRole('button', { name: 'My designs…' });
    this.searchButton = page.getByRole('button', { name: /Search or run/ });
    this.shortcutsButton = page.getByRole('button', { name: 'Keyboard shortcuts' });
    this.lines = this.dialog.locator('.designs__line');
    this.paletteInput = this.dialog.getByRole('combobox');
    this.deleted = this.dialog.locator('.library__deleted');
    this.options = this.dialog.getByRole('option');
  }

  /** The line of a stored design by its name. */
  line(name) {
    return this.lines.filter({ has: this.page.getByText(name, { exact: true }) });
  }

  async openDesign(name) {
    await this.designsButton.click();
    await this.line(name).locator('.designs__open').click();
  }

  /** Deletes a stored design of the open list; nothing is asked, there is a way back. */
  async remove(name) {
    await this.line(name).getByRole('button', { name: 'Delete', exact: true }).click();
  }

  async startFrom(title) {
    await this.designsButton.click();
    await this.dialog.getByRole('button', { name: 'New design…' }).click();
    await this.dialog.getByRole('button', { name: title }).click();
  }

  /** Opens files as the file chooser does. */
  async openFile(files) {
    await this.designsButton.click();
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.dialog.getByRole('button', { name: 'Open file…' }).click(),
    ]);
    await chooser.setFiles(files);
  }

  /** Runs a command or goes to a thing by the palette, with keys. */
  async run(words) {
    await this.page.keyboard.press('ControlOrMeta+k');
    await this.page.keyboard.type(words);
    await this.page.keyboard.press('Enter');
  }
}
