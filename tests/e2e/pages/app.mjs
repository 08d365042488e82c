// The whole page, by its areas.
import { expect } from '@playwright/test';
import { Canvas } from './canvas.mjs';
import { Dialogs } from './dialogs.mjs';
import { ExportView } from './export.mjs';
import { Findings, History, Outline, Status } from './findings.mjs';
import { Inspector } from './inspector.mjs';

export class App {
  constructor(page) {
    this.page = page;
    this.canvas = new Canvas(page);
    this.inspector = new Inspector(page);
    this.findings = new Findings(page);
    this.outline = new Outline(page);
    this.history = new History(page);
    this.status = new Status(page);
    this.export = new ExportView(page);
    this.dialogs = new Dialogs(page);
    this.undo = page.getByRole('button', { name: 'Undo' });
    this.redo = page.getByRole('button', { name: 'Redo' });
    this.name = page.getByRole('textbox', { name: 'Name of the cluster' });
    this.saved = page.locator('.top__saved');
    this.language = page.getByRole('combobox', { name: /^(Language|言語)$/ });
    this.themeButton = page.getByRole('button', { name: 'Switch between light and dark' });
    this.welcome = page.getByRole('region', { name: 'Draw your EKS cluster, see at once whether it works' });
  }

  async open(hash = '') {
    await this.page.goto(`./${hash}`);
    await this.ready();
  }

  /** Chooses a language, and waits until the page speaks it: its texts may have to be fetched. */
  async speak(language) {
    await this.language.selectOption(language);
    await expect(this.page.locator('html')).toHaveAttribute('lang', language);
  }

  async ready() {
    await expect(this.page.locator('[data-ready="true"]')).toBeAttached();
  }

  async reload() {
    await this.page.reload();
    await this.ready();
  }

  /** A first visit that takes the example. */
  async openClassic() {
    await this.open();
    await this.welcome.getByRole('button', { name: 'Start with this one' }).click();
  }

  /** A first visit that starts with nothing. */
  async openEmpty() {
    await this.open();
    await this.welcome.getByRole('button', { name: 'Start empty' }).click();
    await expect(this.canvas.all('zone')).toHaveCount(0);
  }

  /** Waits until the last edit is in the browser's storage. */
  async waitForSaved() {
    await expect(this.saved).toHaveAttribute('data-state', 'saved');
    // An edit is written a little after it: "saved" of before it does not count.
    await this.page.waitForTimeout(200);
    await expect(this.saved).toHaveAttribute('data-state', 'saved');
  }

  /** The design file of the open design: everything there is to know of it. */
  async designFile() {
    const download = () => this.page.keyboard.press('ControlOrMeta+s');
    return this.export.downloaded(download);
  }
}

/** Collects what goes wrong in the page; a test ends with `expect(problems).toEqual([])`. */
export function watch(page) {
  const problems = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  return problems;
}
