// The edits that bench.mjs times. One entry:
//   name     what the table says
//   group    entries of one group are compared: ratios are against the first of the group
//   hash     optional: what stands after # in the address, such as a larger design
//   prepare  optional: brings the page to where the edit can be made (say, opens a design)
//   edit     makes one edit, resolves to the milliseconds until it was painted;
//            `run` counts up, so that each edit can differ from the last

/**
 * Milliseconds from an input event to the end of the frame that follows it.
 * `act` makes the event with real input, such as `() => page.keyboard.press('Delete')`.
 * Work that the app puts off to a later frame is not counted.
 */
export async function inputToPaint(page, eventType, act) {
  await page.evaluate((type) => {
    window.benchPaint = new Promise((done) => {
      const painted = (event) =>
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - event.timeStamp)));
      addEventListener(type, painted, { capture: true, once: true });
    });
  }, eventType);
  await act();
  return page.evaluate(() => window.benchPaint);
}

/** The pattern of three zones, and 100 times as many subnets and node groups. */
const SIZES = [
  { size: 'classic', hash: '' },
  { size: '600 subnets', hash: '#large=100' },
];

/** Puts the welcome away; the design that the address asks for stays open. */
async function begin(page) {
  await page.locator('.welcome__close').click();
}

/** The first subnet's box; in both sizes it is a public one. */
const firstSubnet = (page) => page.locator('#canvas [id^="item-subnet-"]').first();

/** A point of the first subnet's title, on the page. */
async function title(page) {
  const box = await firstSubnet(page).locator('.frame').first().boundingBox();
  return { x: box.x + box.width * 0.3, y: box.y + Math.min(10, box.height / 3) };
}

async function selectSubnet(page) {
  await begin(page);
  const at = await title(page);
  await page.mouse.click(at.x, at.y);
  await page.locator('[data-field="public_ip_on_launch"]').waitFor();
}

const toggle = ({ size, hash }) => ({
  name: `${size}: switch public IP at launch`,
  group: 'toggle',
  hash,
  prepare: selectSubnet,
  edit: (page) => {
    const field = page.locator('[data-field="public_ip_on_launch"] input');
    return inputToPaint(page, 'change', () => field.click());
  },
});

const typing = ({ size, hash }) => ({
  name: `${size}: one letter of a subnet's name`,
  group: 'typing',
  hash,
  prepare: async (page) => {
    await selectSubnet(page);
    await page.locator('[data-field="name"] input').focus();
    await page.keyboard.press('End');
  },
  edit: (page) => inputToPaint(page, 'input', () => page.keyboard.press('x')),
});

const deletion = ({ size, hash }) => ({
  name: `${size}: delete a subnet`,
  group: 'delete',
  hash,
  prepare: selectSubnet,
  edit: async (page) => {
    const millis = await inputToPaint(page, 'keydown', () => page.keyboard.press('Delete'));
    // Back as it was, for the next run; what comes back is selected again.
    await page.keyboard.press('Control+z');
    const at = await title(page);
    await page.mouse.click(at.x, at.y);
    return millis;
  },
});

/** How many places the pointer goes through in one drag. */
const DRAG_MOVES = 60;

const drag = ({ size, hash }) => ({
  name: `${size}: slowest of ${DRAG_MOVES} moves of a drag`,
  group: 'drag',
  hash,
  prepare: begin,
  edit: async (page) => {
    const at = await title(page);
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x + 8, at.y + 8);
    let slowest = 0;
    for (let move = 1; move <= DRAG_MOVES; move += 1) {
      const to = { x: at.x + 8 + move * 4, y: at.y + 8 + (move % 7) };
      slowest = Math.max(slowest, await inputToPaint(page, 'pointermove', () => page.mouse.move(to.x, to.y)));
    }
    await page.keyboard.press('Escape');
    await page.mouse.up();
    return slowest;
  },
});

export const scenarios = [toggle, typing, deletion, drag].flatMap((make) => SIZES.map(make));
