import { describe, expect, test } from 'vitest';
import { briefOf } from '../../src/brief/brief.ts';
import { briefJson } from '../../src/brief/json.ts';
import { briefMarkdown } from '../../src/brief/markdown.ts';
import { standardsOf } from '../../src/brief/standards/standards.ts';
import type { Analysis, ArticleText } from '../../src/shared/analysis.ts';
import { analysis, article, at } from './article.ts';
import { speech } from './speech.ts';

const markdown = (of: Analysis = analysis, text: ArticleText = article) =>
  briefMarkdown(text, briefOf(text, of), speech);

describe('Markdown', () => {
  const written = markdown();

  test('the head says which article, the banner how it stands and why', () => {
    expect(written.split('\n\n').slice(0, 4)).toEqual([
      `# ${article.title}`,
      `www.lakes-courier.example · 4 Feb 2031 · ${article.url}`,
      '**◷ Delayed** · third round of water talks',
      expect.stringMatching(/^> A third round of water talks .* confirmed on Tuesday\.$/),
    ]);
  });

  test('what the status rests on stands under it, each with its label and sentence', () => {
    expect(written).toContain('**What the status rests on**');
    expect(written).toMatch(/^- Change · ◷ Delayed · A third round of water talks .*$/m);
    expect(written).toMatch(
      /^- Position · Oto Kerran · ‖ Stalled · Kerran rejected any freeze on dam building\.$/m,
    );
  });

  test('all sections in their order', () => {
    expect(written.match(/^## .*$/gm)).toEqual([
      '## Meetings',
      '## Who said what',
      '## Positions',
      '## Unnamed sources',
      '## Timeline',
      '## Disagreements',
      '## Next steps',
    ]);
  });

  test.each([
    [
      'a denial keeps its reporting word',
      '- *denied* that a date had ever been set (denial, institution, sure)',
    ],
    ['one that follows the words stays behind them', 'water’s edge,” he *told* (direct quote, sure)'],
    [
      'an unnamed source is told as written',
      '- A Velmoran diplomat, who asked not to be named, *said* there was',
    ],
    ['every account of a meeting', '  - Jun Orrel: ⊘ Ruled out · Orrel said such a meeting was unnecessary.'],
    ['time as written and what it comes to', 'Port Aldis · four months ago → Oct 2030'],
  ])('%s', (_name, words) => {
    expect(written).toContain(words);
  });

  test('agreements and measures stand with their sentence and each account, positions under their holder', () => {
    const evidence = at('rejected any freeze on dam building');
    const measured = markdown({
      ...analysis,
      measures: [
        {
          id: 'freeze',
          kind: 'withdrawal',
          span: at('any freeze on dam building'),
          parties: ['kerran'],
          target: 'marden',
          state: 'rejected',
          evidence,
          accounts: [
            { source: null, state: 'rejected', evidence },
            { source: 'kerran', state: 'rejected', evidence },
          ],
        },
      ],
    });
    expect(measured).toMatch(
      /^- \*\*\S Rejected\*\* · any freeze on dam building · \S+ · by Oto Kerran · towards Ilse Marden\n {2}> Kerran rejected any freeze on dam building\.\n {2}- Oto Kerran: \S Rejected · Kerran rejected/m,
    );
    expect(measured).toContain('## Positions\n\n**Oto Kerran**\n\n- rejects any freeze on dam building\n');
  });

  test('an article without diplomacy says so and still lists who said what', () => {
    const bare = markdown({
      ...analysis,
      status: null,
      encounters: [],
      positions: [],
      timeline: [],
      disagreements: [],
    });
    expect(bare).toContain('No diplomatic event found');
    expect(bare.match(/^## .*$/gm)).toEqual(['## Who said what', '## Unnamed sources']);
  });

  test('page text cannot become markup', () => {
    const title = '1. *Bold* [link](https://evil.example) <img src=x> `code` _x_ &amp;';
    const [head] = markdown(analysis, { ...article, title }).split('\n');
    expect(head).toBe(
      '# 1\\. \\*Bold\\* \\[link\\](https://evil.example) \\<img src=x\\> \\`code\\` \\_x\\_ \\&amp;',
    );
  });

  test('an address that is none does not stop it', () => {
    expect(markdown(analysis, { ...article, url: 'nowhere' })).toContain('4 Feb 2031 · nowhere');
  });
});

test('JSON holds the text that its spans point into, and reads back as it was', () => {
  expect(JSON.parse(briefJson(article, analysis))).toEqual({
    article,
    analysis,
    standards: standardsOf(article, analysis),
  });
});
