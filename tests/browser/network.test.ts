import { expect, test } from 'vitest';
import { pointOn, waitForCard } from '../../tools/browsers/marks.ts';
import { NEWS } from './support/hosts.ts';
import { inEachBrowser, openPopup, visitAnnotated } from './support/lab.ts';

/** Hosts that the browsers themselves call at their start, whatever extension is in them. */
const BROWSERS_OWN =
  /(^|\.)(mozilla\.(org|com|net)|mozaws\.net|firefox\.com|google\.com|googleapis\.com|gvt1\.com|gstatic\.com)$/;

inEachBrowser('network', (lab) => {
  test('reading an article, its card and its brief asks no host for anything', async () => {
    const { server } = lab();
    const start = server.seen.length;
    const { page, id } = await visitAnnotated(lab(), `${NEWS}/world/second-summit`);
    const point = await pointOn(page, 'attache-quote');
    await page.mouse.move(point.x, point.y);
    await waitForCard(page);
    const popup = await openPopup(lab(), id);
    await popup.waitForSelector('[data-phase="annotated"] .status');
    await popup.click('.status button.line');
    await waitForCard(page);
    const asked = server.seen.slice(start);
    const byThePage = asked.filter(
      ({ url, from }) => url.startsWith(`${NEWS}/`) && (from === undefined || from.startsWith(NEWS)),
    );
    // Were nothing of the page's own seen, the test would be blind.
    expect(byThePage.length).toBeGreaterThan(1);
    const others = asked.filter((request) => !byThePage.includes(request));
    expect(others.filter(({ url }) => !BROWSERS_OWN.test(new URL(url).hostname))).toEqual([]);
    expect(byThePage.filter(({ served }) => !served)).toEqual([]);
  });

  test('a request by the extension would be seen here, if the browser let it out at all', async () => {
    const { server, desk } = lab();
    const beacon = 'http://beacon.attache.example/';
    const refused = await desk.page.evaluate(
      (url) =>
        fetch(url, { mode: 'no-cors' }).then(
          () => false,
          () => true,
        ),
      beacon,
    );
    expect(server.seen.some(({ url }) => url === beacon)).toBe(!refused);
  });
});
