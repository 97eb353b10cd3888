import type { Analyst } from '../../../src/analysis/analyze.ts';
import { BODIES } from '../../../src/analysis/lexicon/bodies.ts';
import { COUNTRIES } from '../../../src/analysis/lexicon/countries.ts';
import { GOVERNMENTS } from '../../../src/analysis/lexicon/governments.ts';
import { MEDIA } from '../../../src/analysis/lexicon/media.ts';
import { PEOPLE } from '../../../src/analysis/lexicon/people.ts';
import { overlaps } from '../../../src/analysis/text/spans.ts';
import type { Actor } from '../../../src/shared/analysis.ts';
import { readRequest } from '../../analyze/request.ts';
import { Answers } from './answers.ts';
import type { Links } from './links.ts';
import { Tally } from './tally.ts';

type Mention = [
  start: number,
  end: number,
  type: string,
  item: string | null,
  name: string,
  form: 'name' | 'nom' | 'coref',
  optional: number,
];

const LISTED = new Set(
  [...PEOPLE, ...COUNTRIES, ...BODIES, ...MEDIA, ...GOVERNMENTS].map(({ wikidata }) => wikidata),
);

const STATES = new Set(COUNTRIES.map(({ wikidata }) => wikidata));

/** News-Fair: cut-outs of articles whose names, pronouns and descriptions carry Wikidata items. */
export function fairTallies(analyst: Analyst, lines: readonly string[], links: Links): Tally {
  const people = new Tally();
  for (const line of lines) {
    const { article } = readRequest(line);
    const answers = new Answers(analyst.analyze(article));
    const { mentions }: { mentions: Mention[] } = JSON.parse(line);
    const counted = mentions.filter(
      ([, , type, item, , , optional]) => type !== 'IGN' && optional !== 1 && item !== null,
    );
    const names = counted.filter(([, , , , , form]) => form === 'name');
    const known = knownActors(answers, names, article.text);
    for (const [start, end, type, item, , form] of counted)
      if (type === 'PER' && form !== 'name') people.count(known.get(item ?? ''), answers.meant([start, end]));
    countGiven(answers, names, article.text, links);
    countShown(answers, names, article.text, links);
  }
  return people;
}

/** By item, the actors whose mentions cover one of its names. */
function knownActors(
  answers: Answers,
  names: readonly Mention[],
  text: string,
): Map<string | null, Set<Actor>> {
  const known = new Map<string | null, Set<Actor>>();
  for (const [start, end, , item] of names) {
    const actors = known.get(item) ?? new Set();
    known.set(item, actors);
    const actor = answers.named(text, [start, end]);
    if (actor !== undefined) actors.add(actor);
  }
  return known;
}

function countGiven(answers: Answers, names: readonly Mention[], text: string, links: Links): void {
  for (const [start, end, , item] of names) {
    if (!LISTED.has(item)) continue;
    if (STATES.has(item) && answers.isNobody(text, [start, end])) links.places++;
    else links.count(answers.named(text, [start, end])?.wikidata === item, text.slice(start, end));
  }
}

/** How many of the items shown at a name that the gold knows are right. Of nested names the one most alike counts. */
function countShown(answers: Answers, names: readonly Mention[], text: string, links: Links): void {
  for (const { wikidata, mentions } of answers.actors) {
    if (wikidata === null) continue;
    for (const span of mentions) {
      const gold = names.filter(([start, end]) => overlaps([start, end], span));
      if (gold.length > 0)
        links.countShown(
          gold.some(([, , , item]) => item === wikidata),
          text.slice(...span),
        );
    }
  }
}
