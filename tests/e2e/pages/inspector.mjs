// The side panel's properties.

export class Inspector {
  constructor(page) {
    this.page = page;
    this.tab = page.getByRole('tab', { name: 'Properties' });
    this.pane = page.getByRole('tabpanel');
    this.title = this.pane.getByRole('heading', { level: 2 });
  }

  /** A control by its label. */
  field(label) {
    return this.pane.getByLabel(label, { exact: true });
  }

  /** The row of a field by its id in the design. */
  row(id) {
    return this.pane.locator(`[data-field="${id}"]`);
  }

  error(id) {
    return this.row(id).getByRole('alert');
  }

  /** The ids of all fields that are shown. */
  async ids() {
    return this.pane.locator('[data-field]').evaluateAll((rows) => rows.map((row) => row.dataset.field));
  }

  finding(code) {
    return this.pane.locator(`[data-code="${code}"]`);
  }

  /** Types a value as a person does: into the field, letter by letter, and leaves it. */
  async type(label, value) {
    const field = this.field(label);
    await field.click();
    await field.press('ControlOrMeta+a');
    await field.pressSequentially(value);
    await field.press('Enter');
  }
}
