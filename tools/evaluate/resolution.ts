import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnalyst } from '../../src/analysis/analyze.ts';
import { readWeights } from '../models.ts';
import { percent, table } from './markdown.ts';
import { fairTallies } from './resolution/fair.ts';
import { gumTallies } from './resolution/gum.ts';
import { Links } from './resolution/links.ts';
import { HEAD, type Tally } from './resolution/tally.ts';

/** Who is meant by pronouns and descriptions, and which Wikidata item a name is given. */
export function resolutionSection(data: string): string {
  const analyst = createAnalyst(readWeights());
  const lines = (file: string): string[] =>
    readFileSync(join(data, 'eval/actors', file), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
  const fairLinks = new Links();
  const fair = fairTallies(analyst, lines('news-fair-v2.dev.jsonl'), fairLinks);
  const gumLinks = new Links();
  const gum = gumTallies(
    analyst,
    [...lines('gum-news.train.jsonl'), ...lines('gum-news.dev.jsonl')],
    gumLinks,
  );
  const row = (name: string, tally: Tally): string[] => [name, ...tally.cells()];
  const linkRow = (name: string, links: Links): string[] => [
    name,
    `${links.given} of ${links.listed}: ${percent(links.given / links.listed)}`,
    `${links.places}`,
    `${links.right} of ${links.shown}: ${percent(links.right / links.shown)}`,
  ];
  return [
    '## Who is who',
    'Pronouns and descriptions of persons, counted where the text itself names the person somewhere; right if the actor they are taken for is one whose mention covers such a name. A name is what the data calls one; in GUM, which does not, a mention that ends in a proper noun other than an office, without article or possessive pronoun. Descriptions in GUM are “the” with up to eight words.',
    table(
      ['set', ...HEAD],
      [
        row('News-Fair dev, all', fair),
        row('GUM news, he she they …', gum.third),
        row('GUM news, “the …”', gum.described),
        row('GUM news, I me my …', gum.first),
      ],
    ),
    'Wikidata items: of the names of what our tables hold, how many were given their item (in GUM by Wikipedia title), leaving out names of states that are nobody there, but a place, an adjective, a part of a longer name; and of the items shown at names that the data links, how many are right.',
    table(
      ['set', 'given', 'left out', 'right of those shown'],
      [linkRow('News-Fair dev', fairLinks), linkRow('GUM news', gumLinks)],
    ),
  ].join('\n\n');
}
