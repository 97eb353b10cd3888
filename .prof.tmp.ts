import { openNewsStand } from './tools/pages/news-stand.ts';
import { newsArticles } from './tools/bench/articles.ts';
import { longPage } from './tools/bench/long/page.ts';
import { writeFileSync } from 'node:fs';
const words = Number(process.argv[2] ?? 200000);
const texts = newsArticles('/work/shared', 'train') ?? [];
const paragraphs = texts.flatMap((t) => t.split(/\n+/)).filter((t) => t.trim() !== '');
const pages = [0,1].map((skip) => longPage(paragraphs, words, skip).html);
const stand = await openNewsStand({ kind: 'chromium', built: '/tmp/unmin', site: ({ searchParams }) => { const p = pages[Number(searchParams.get('of'))]; return p ? { headers: { 'content-type': 'text/html; charset=utf-8' }, body: p } : undefined; } });
for (const of of [0,1]) {
  const { page, id } = await stand.desk.newTab();
  await page.bringToFront();

  const t0 = Date.now();
  await page.goto(`http://long.test/2024/03/12/everything-that-was-said-on-the-river-treaty?of=${of}`, { waitUntil: 'domcontentloaded' });
  console.log('dcl', Date.now()-t0); if (of===1) { await stand.desk.waitForReport(id, (r) => (r.progress ?? 0) > 0.75, 60000); await page.tracing.start({ categories: ['toplevel','disabled-by-default-v8.cpu_profiler'] }); }
  const rep = await stand.desk.waitForReport(id, (r) => r.state !== 'reading', 120000);
  console.log(rep.state, Date.now()-t0, rep.ms, rep.error);
  await new Promise(r=>setTimeout(r,2500));
  if (of===1) writeFileSync('/tmp/trace.json', await page.tracing.stop());
}
await stand.close();
