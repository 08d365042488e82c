// The canvas: its items, the tool rail beside it, and the bars that float over it.
import { expect } from '@playwright/test';

/** The rail's tools by the words on their buttons. */
export const TOOLS = {
  select: 'Select and move',
  hand: 'Pan',
  zone: 'Add zone',
  publicSubnet: 'Add public subnet',
  privateSubnet: 'Add private subnet',
  nodegroup: 'Add node group',
  fargate: 'Add Fargate profile',
  nat: 'Add NAT gateway',
  loadBalancer: 'Add load balancer',
};

export class Canvas {
  constructor(page) {
    this.page = page;
    this.drawing = page.locator('#canvas');
    this.rename = page.getByRole('textbox', { name: 'Rename' });
    this.banner = page.locator('.float--banner');
    this.toast = page.locator('.toast');
    this.fitButton = page.getByRole('button', { name: 'Fit', exact: true });
    this.percent = page.locator('.float__percent');
  }

  tool(name) {
    return this.page.getByRole('toolbar', { name: 'Tools' }).getByRole('button', { name: TOOLS[name], exact: true });
  }

  scenario(name) {
    return this.page.getByRole('radio', { name, exact: true });
  }

  /** The boxes of one kind: `zone`, `subnet`, `nat`, `nodegroup` … */
  all(kind) {
    return this.drawing.locator(`[id^="item-${kind}-"]`);
  }

  /** An item by a part of what a screen reader says of it. */
  item(label) {
    return this.drawing.getByRole('img', { name: label });
  }

  subnet(name) {
    return this.item(new RegExp(`^Subnet ${name},`));
  }

  zone(name) {
    return this.item(new RegExp(`^Zone ${name}$`));
  }

  /** The band of a node group; each of its parts says the same. */
  group(name) {
    return this.item(new RegExp(`^Node group ${name},`)).first();
  }

  selected() {
    return this.drawing.locator('[data-selected="true"]');
  }

  /** A point in an item, as shares of its frame. */
  async point(item, shareX = 0.5, shareY = 0.5) {
    const box = await item.locator('.frame').first().boundingBox();
    if (!box) throw new Error('the item is not on the screen');
    return { x: box.x + box.width * shareX, y: box.y + box.height * shareY };
  }

  /** A point of a subnet's title, which nothing covers. */
  async title(item) {
    const box = await item.locator('.frame').first().boundingBox();
    return { x: box.x + box.width * 0.3, y: box.y + Math.min(12, box.height / 4) };
  }

  async click(at, options) {
    await this.page.mouse.click(at.x, at.y, options);
  }

  /** Presses, moves in steps, and lets go unless `release` is false. */
  async drag(from, to, { release = true } = {}) {
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
    await mouse.move(to.x, to.y, { steps: 4 });
    if (release) await mouse.up();
  }

  /** Drags a tool from the rail to a point. */
  async dragTool(name, to) {
    const box = await this.tool(name).boundingBox();
    await this.drag({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, to);
  }

  /** What the canvas shows, in words and places: equal for equal pictures. */
  async picture() {
    return this.drawing.locator('.item').evaluateAll((items) =>
      items.map((item) => [item.id, item.getAttribute('aria-label'), item.getAttribute('transform'), item.textContent])
        .map((parts) => parts.join(' | ')).sort(),
    );
  }

  /** What screen readers are told of all items: independent of their ids and places. */
  async labels() {
    return this.drawing.getByRole('img').evaluateAll((items) =>
      items.map((item) => item.getAttribute('aria-label')).sort());
  }

  /** Zoom and offset of the drawing. */
  async camera() {
    const text = await this.drawing.locator('> g').first().evaluate((world) =>
      `${world.style.transform} ${world.firstElementChild.getAttribute('transform')}`);
    const [x, y, zoom] = text.match(/-?[\d.]+/g).map(Number);
    return { x, y, zoom };
  }

  /** The point of the world at a point of the page. */
  async world(at) {
    const [camera, box] = [await this.camera(), await this.drawing.boundingBox()];
    return { x: (at.x - box.x - camera.x) / camera.zoom, y: (at.y - box.y - camera.y) / camera.zoom };
  }

  async waitForTool(key) {
    await expect(this.page.locator('.canvas')).toHaveAttribute('data-tool', key);
  }
}
