import { overlaps } from '../../../src/analysis/text/spans.ts';
import type { Actor, Analysis, Span } from '../../../src/shared/analysis.ts';

/** A span that the analysis took for an actor: a mention, or a pronoun. */
interface Place {
  span: Span;
  actor: Actor;
}

/** Share of two spans that both cover; below this a description is not the one that was asked for. */
const ALIKE = 0.3;

/** What one Analysis says of places in its text. */
export class Answers {
  readonly actors: readonly Actor[];
  readonly #mentions: Place[];
  readonly #all: Place[];

  constructor({ actors }: Analysis) {
    this.actors = actors;
    const places = (spans: (actor: Actor) => Span[]): Place[] =>
      actors.flatMap((actor) => spans(actor).map((span) => ({ span, actor })));
    this.#mentions = places(({ mentions }) => mentions);
    this.#all = [...this.#mentions, ...places(({ pronouns }) => pronouns)];
  }

  /** The actor named at `span`: whose mention takes in its last word ("Vega" of "President Ana Vega"). */
  named(text: string, span: Span): Actor | undefined {
    return this.#placeOf(text, span)?.actor;
  }

  /** Whether `span` names no actor, or is only a part of a longer name ("Kenya" of "Bank of Kenya"). */
  isNobody(text: string, span: Span): boolean {
    const place = this.#placeOf(text, span);
    return place === undefined || place.span[0] < span[0] || place.span[1] > span[1];
  }

  #placeOf(text: string, [start, end]: Span): Place | undefined {
    const words = text.slice(start, end).replace(/['’]s?\s*$/, '');
    const last: Span = [
      start + Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1,
      start + words.length,
    ];
    return this.#mentions.find((place) => overlaps(place.span, last));
  }

  /** The actor that `span`, a pronoun or description, is taken for. */
  meant(span: Span): Actor | undefined {
    let best: Place | undefined;
    let most = ALIKE;
    for (const place of this.#all) {
      const common = Math.min(place.span[1], span[1]) - Math.max(place.span[0], span[0]);
      const share = common / (place.span[1] - place.span[0] + span[1] - span[0] - common);
      if (share < most) continue;
      best = place;
      most = share;
    }
    return best?.actor;
  }
}
