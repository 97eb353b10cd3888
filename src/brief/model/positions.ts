import type { Analysis, ArticleText, Span, Stance } from '../../shared/analysis.ts';
import { asWritten, lineAt } from './line.ts';
import { castOf } from './people.ts';

/** Where an actor stands on something. */
export interface PositionView {
  stance: Stance;
  /** What it is about, in the article's words. */
  object: string;
  /** Name of whom it is directed at. */
  target: string | null;
  /** What proves it. */
  span: Span;
}

/** One actor's positions. */
export interface ActorPositions {
  /** Actor id. */
  key: string;
  name: string;
  positions: PositionView[];
}

/** Positions by actor, those with the most first; one whose words the text does not hold is left out. */
export function positionsByActor({ text }: ArticleText, { actors, positions }: Analysis): ActorPositions[] {
  const cast = castOf(actors);
  const held = new Map<string, ActorPositions>();
  for (const { actor, stance, object, target, evidence } of positions) {
    const name = cast.get(actor)?.name;
    const words = asWritten(text, object, [evidence]);
    const proof = lineAt(text, evidence);
    if (name === undefined || words === null || proof === null) continue;
    const one = held.get(actor) ?? { key: actor, name, positions: [] };
    held.set(actor, one);
    const at = target === null ? null : (cast.get(target)?.name ?? null);
    one.positions.push({ stance, object: words.text, target: at, span: proof.span });
  }
  return [...held.values()].sort((a, b) => b.positions.length - a.positions.length);
}
