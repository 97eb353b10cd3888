import type { Actor, Span } from '../../shared/analysis.ts';
import type { Entity } from '../models/recogniser.ts';
import type { TextDocument } from '../text/document.ts';
import { reportsSport } from '../text/sport.ts';
import { antecedentsOf } from './antecedents.ts';
import { nounsOfPeople, withIntroduced } from './called.ts';
import { certaintyOf } from './certainty.ts';
import type { Cluster } from './cluster.ts';
import { findDescriptors } from './descriptors.ts';
import { gatherNames } from './gather.ts';
import { withVotedGenders } from './gender-votes.ts';
import { withHalves } from './halves.ts';
import { IdIssuer } from './ids.ts';
import { withNamedBehind } from './introduced.ts';
import type { NameMention } from './mention.ts';
import { findNames } from './names.ts';
import { pronounOf } from './pronoun-words.ts';
import { resolvePronouns } from './pronouns.ts';
import type { ActorReading, Reference } from './reference.ts';
import { settleSides } from './sides.ts';
import { findSubjects } from './subjects.ts';
import { TokenCover } from './token-cover.ts';
import { findUnnamed, type UnnamedMention } from './unnamed.ts';
import { gatherUnnamed, type UnnamedCluster } from './unnamed-clusters.ts';
import { isFigure } from './usage.ts';

/**
 * Who is named or speaks without a name in the document, and every place that means them.
 * `entities` are the recognised names of each sentence; `quoted` tells whether an offset lies in quotation marks: pronouns there belong to the speaker.
 */
export function readActors(
  doc: TextDocument,
  entities: readonly (readonly Entity[])[],
  quoted: (offset: number) => boolean,
): ActorReading {
  const recognised = withIntroduced(doc, withHalves(doc, findNames(doc, entities)));
  const { names: found, unnamed: people } = withNamedBehind(doc, recognised, unnamedIn(doc, recognised));
  const cover = new TokenCover(people);
  const names = found.filter((name) => !cover.touches(name.first, name.last) && !isFigure(doc.tokens, name));

  const clusters = gatherNames(doc.text, names);
  settleSides(doc, clusters, names);
  if (reportsSport(doc)) forgetItems(clusters);
  const issuer = new IdIssuer();
  const ids = new Map(clusters.map((cluster) => [cluster, issuer.issue(cluster.name, cluster.type)]));

  const everyName = clusters.flatMap((cluster) =>
    cluster.mentions.map((mention) => reference(mention, [ids.get(cluster) ?? ''], 'name')),
  );
  const described = descriptorsIn(doc, clusters, ids, new TokenCover(everyName));
  const describedCover = new TokenCover(described);
  // "The president of Peru" is all him; Peru is nobody there.
  const named = everyName.filter((name) => !describedCover.touches(name.first, name.last));
  const present = new Set(named.flatMap(({ actors }) => actors));
  const unnamed = gatherUnnamed(
    doc.text,
    people.filter((person) => !describedCover.touches(person.first, person.last)),
  ).map((cluster) => ({ cluster, id: issuer.issue(cluster.role, 'unnamed') }));
  const unnamedRefs = unnamed.flatMap(({ cluster, id }) =>
    cluster.mentions.map((mention) => reference(mention, [id], 'name')),
  );

  const taken = new TokenCover([...named, ...described, ...unnamedRefs]);
  const loose = names
    .filter((name) => name.use !== 'party' && !taken.touches(name.first, name.last))
    .map((name) => looseReference(doc, name, clusters, ids, present));

  const nominal = inOrder([...named, ...described, ...unnamedRefs, ...loose]);
  const actors = [
    ...clusters
      .map((cluster) => namedActor(cluster, ids.get(cluster) ?? ''))
      .filter(({ id }) => present.has(id)),
    ...unnamed.map(({ cluster, id }) => unnamedActor(cluster, id)),
  ];
  const { resolved, lists } = resolvePronouns(
    doc,
    withVotedGenders(doc, antecedentsOf(doc, nominal, clusters, ids, unnamed), quoted),
    quoted,
  );
  const pronouns = resolved.map(({ at, ids: meant }) => pronounAt(doc, at, meant));
  const references = inOrder([...nominal, ...pronouns]);
  const incidental = new Set(unnamed.filter(({ cluster }) => !cluster.typical).map(({ id }) => id));
  return {
    actors: withMentions(actors, references),
    references,
    subjects: findSubjects(doc.tokens, references),
    incidental,
    lists,
  };
}

/** In a report of sport a country is its team, and a name alone more likely a player's than a statesman's. */
function forgetItems(clusters: readonly Cluster[]): void {
  for (const cluster of clusters)
    if (cluster.type === 'country' || (cluster.type === 'person' && cluster.role === null))
      cluster.wikidata = null;
}

const inOrder = (references: Reference[]): Reference[] =>
  references.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);

const reference = (
  { span, first, last }: { span: Span; first: number; last: number },
  actors: string[],
  form: Reference['form'],
): Reference => ({ span, first, last, actors, form });

function pronounAt(doc: TextDocument, at: number, meant: string[]): Reference {
  const token = doc.tokens[at];
  const start = token?.start ?? 0;
  const end = start + (token === undefined ? 0 : pronounOf(token).length);
  return reference({ span: [start, end], first: at, last: at + 1 }, meant, 'pronoun');
}

function unnamedIn(doc: TextDocument, names: readonly NameMention[]): UnnamedMention[] {
  const cover = new TokenCover(names);
  return doc.sentences
    .filter((sentence) => doc.paragraphs[sentence.paragraph]?.heading !== true)
    .flatMap((sentence) =>
      findUnnamed(
        doc,
        sentence,
        (at) => cover.at(at) !== undefined,
        (at) => isNamedPerson(cover.at(at)),
      ).filter(({ first }) => !isApposition(doc, cover, first)),
    );
}

/** "Anna Vega, a senior official, said": the phrase is her role, not somebody else. */
const isApposition = (doc: TextDocument, names: TokenCover<NameMention>, first: number): boolean =>
  doc.tokens[first - 1]?.text === ',' &&
  isNamedPerson(names.at(first - 2)) &&
  /^(?:an?|the)$/.test(doc.tokens[first]?.lower ?? '');

const isNamedPerson = (name: NameMention | undefined): boolean =>
  name?.type === 'person' && name.pending !== true;

function descriptorsIn(
  doc: TextDocument,
  clusters: readonly Cluster[],
  ids: ReadonlyMap<Cluster, string>,
  taken: TokenCover<Reference>,
): Reference[] {
  const known = { clusters, called: nounsOfPeople(doc, clusters) };
  return doc.sentences
    .filter((sentence) => doc.paragraphs[sentence.paragraph]?.heading !== true)
    .flatMap((sentence) => findDescriptors(doc, sentence, known, (at) => taken.at(at) !== undefined))
    .map((found) =>
      reference(
        found,
        found.clusters.map((cluster) => ids.get(cluster) ?? ''),
        found.clusters.length > 1 ? 'group' : 'descriptor',
      ),
    );
}

function looseReference(
  doc: TextDocument,
  name: NameMention,
  clusters: readonly Cluster[],
  ids: ReadonlyMap<Cluster, string>,
  present: ReadonlySet<string>,
): Reference {
  const known = clusters.find((cluster) => cluster.key !== undefined && cluster.key === name.key);
  const id = known === undefined ? undefined : ids.get(known);
  const label = name.use === 'place' ? doc.text.slice(...name.span) : (name.side ?? '');
  return {
    ...reference(
      name,
      id !== undefined && present.has(id) ? [id] : [],
      name.use === 'place' ? 'place' : 'modifier',
    ),
    label,
  };
}

const namedActor = (cluster: Cluster, id: string): Actor => ({
  id,
  name: cluster.name,
  type: cluster.type,
  role: cluster.role,
  side: cluster.side,
  wikidata: cluster.wikidata,
  mentions: [],
  pronouns: [],
  certainty: certaintyOf(cluster),
});

const unnamedActor = ({ role, side }: UnnamedCluster, id: string): Actor => ({
  id,
  name: `${role} (unnamed)`,
  type: 'unnamed',
  role,
  side,
  wikidata: null,
  mentions: [],
  pronouns: [],
  certainty: side === null ? 'likely' : 'sure',
});

function withMentions(actors: Actor[], references: readonly Reference[]): Actor[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  for (const { span, actors: meant, form } of references) {
    if (meant.length !== 1 || form === 'place' || form === 'modifier') continue;
    const actor = byId.get(meant[0] ?? '');
    (form === 'pronoun' ? actor?.pronouns : actor?.mentions)?.push(span);
  }
  return actors.sort((a, b) => (a.mentions[0]?.[0] ?? 0) - (b.mentions[0]?.[0] ?? 0));
}
