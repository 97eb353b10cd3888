import type { Actor, Analysis, ArticleText } from '../../shared/analysis.ts';
import { type Line, lineAt } from './line.ts';
import { type PositionView, positionsByActor } from './positions.ts';
import { type Voice, type VoiceLine, voicesOf } from './voices.ts';

/** Somebody who speaks or acts in an article. */
export interface PersonView {
  /** Actor id; the groups of {@link Voice} have their keys. */
  key: string;
  kind: Voice['kind'];
  name: string | null;
  /** As this article words it. */
  role: string | null;
  /** How often they are named, pronouns aside. */
  mentions: number;
  /** Where they are named first. */
  first: Line | null;
  lines: VoiceLine[];
  /** Where they stand. */
  positions: PositionView[];
}

/** Everybody in the article: who says most first, then those who are named most often; groups without a name last. */
export function peopleOf(article: ArticleText, analysis: Analysis): PersonView[] {
  const voices = voicesOf(article, analysis);
  const byKey = new Map(voices.map((voice) => [voice.key, voice]));
  const stances = new Map(
    positionsByActor(article, analysis).map(({ key, positions }) => [key, positions] as const),
  );
  const named = analysis.actors
    .filter(({ type }) => type !== 'unnamed')
    .map((actor) => personOf(article, actor, byKey.get(actor.id)?.lines ?? [], stances.get(actor.id) ?? []))
    .sort((a, b) => b.lines.length - a.lines.length || b.mentions - a.mentions);
  const others = voices
    .filter(({ kind }) => kind !== 'named')
    .map((voice): PersonView => ({ ...voice, mentions: 0, first: null, positions: [] }));
  return [...named, ...others];
}

function personOf(
  { text }: ArticleText,
  { id, name, role, mentions }: Actor,
  lines: VoiceLine[],
  positions: PositionView[],
): PersonView {
  const [first] = mentions;
  return {
    key: id,
    kind: 'named',
    name,
    role,
    mentions: mentions.length,
    first: first ? lineAt(text, first) : null,
    lines,
    positions,
  };
}
