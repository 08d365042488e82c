// The edits that bench.mjs times. One entry:
//   name     what the table says
//   group    entries of one group are compared: ratios are against the first of the group
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

export const scenarios = [];
