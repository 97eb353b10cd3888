import type { Effect, Slot } from '../../lexicon/encounter-predicates.ts';
import { BASE_OF } from '../../lexicon/irregular-verbs.ts';
import { adjectiveEffect, nounEffect, verbEffect } from './governors.ts';
import type { Grammar } from './grammar.ts';
import { isNegated, negative, outlookOf } from './outlook.ts';
import { type Outcome, transfer } from './transfer.ts';

/** What stands above an encounter says of it. */
export interface Climbed {
  state: Outcome;
  /** Tokens of the words that tell, from the nearest up. */
  cues: number[];
  /** A governor with an effect of its own tells; otherwise only tense and place in the sentence do. */
  strong: boolean;
  /** It is out because it did not come about, not because somebody refused. */
  lapsed?: boolean;
}

const isPresent = (g: Grammar, at: number): boolean =>
  g.words(at, 'aux', 'aux:pass', 'cop').length === 0 &&
  !/(?:ed|ing)$/.test(g.word(at)) &&
  !BASE_OF.has(g.word(at));

const LINKING = /^(?:be|remain|stay|look|seem|appear|become|get|fall|hang|lie|stand|sit)$/;
/** Adverbs and a preposition may come before the word that tells. */
const LINKED_REACH = 4;

const STANDS: ReadonlySet<Outcome> = new Set([
  'held',
  'under way',
  'scheduled',
  'planned',
  'proposed',
  'uncertain',
]);

/** Effects of nouns that an infinitive completes ("plans to meet", not "progress to hold"). */
const TAKES_INFINITIVE: ReadonlySet<Effect> = new Set([
  'is planned',
  'is fixed',
  'is agreed',
  'is proposed',
  'is wanted',
  'is possible',
  'is refused',
  'is threatened',
]);

/** Longest way up; a parse that is deeper is none. */
const MAX_DEPTH = 14;

/** Works out states from the words above, in one sentence. `time` is what the clause tells of when. */
export class Climber {
  readonly #grammar: Grammar;
  readonly #time: string | null;

  constructor(grammar: Grammar, time: string | null) {
    this.#grammar = grammar;
    this.#time = time;
  }

  /** State of what the noun at `at` names, by what governs it. Null where nothing does. */
  ofNoun(at: number, depth = 0): Climbed | null {
    const g = this.#grammar;
    if (depth > MAX_DEPTH) return null;
    const relation = g.relation(at);
    const head = g.head(at);
    if (head < 0) return this.#alone(at, depth);
    if (relation === 'conj' || relation === 'appos' || relation === 'flat')
      return this.ofNoun(head, depth + 1);
    // "postponed until May the summit": a noun without a preposition hangs on the verb, not on the noun before it.
    const loose =
      relation === 'nmod' && at > head && g.preposition(at) === '' && g.words(at, 'det').length > 0;
    const verb = loose ? this.#verbAbove(head) : undefined;
    if (verb !== undefined) return this.#underPredicate(at, verb, 'object', depth);
    if (g.word(head) === 'pending') return { state: 'under way', cues: [head], strong: false };
    const slot = this.#slotOf(at);
    if (slot === undefined) return null;
    const there = g.child(head, 'expl') === undefined ? undefined : g.child(head, 'nsubj', 'obj');
    // "there were no plans, he said, for a meeting".
    if (
      there !== undefined &&
      there !== at &&
      /^(?:for|of|to)$/.test(slot) &&
      nounEffect(g, there) !== undefined
    )
      return this.#underNoun(at, there, slot, depth);
    if (this.#isNoun(head)) return this.#underNoun(at, head, slot, depth);
    return this.#underPredicate(at, head, slot, depth);
  }

  /** "Talks suspended", "Talks between them collapsed.": a sentence that seems to have no predicate has it behind the noun. */
  #alone(at: number, depth: number): Climbed | null {
    const g = this.#grammar;
    const verb = g
      .all(at, 'conj', 'acl', 'parataxis', 'dep')
      .find(
        (child) =>
          child > at &&
          g.tree.part(child) === 'VERB' &&
          g.child(child, 'nsubj', 'nsubj:pass', 'cc', 'mark') === undefined,
      );
    if (verb === undefined) return null;
    const effect = this.#effectOf(verb, 'subject') ?? this.#effectOf(verb, 'object');
    if (effect === undefined) return null;
    const own = outlookOf(g, verb, this.#time).state ?? (g.word(verb - 1) === 'to' ? 'scheduled' : 'held');
    return { state: transfer(effect, own), cues: [verb], strong: depth <= MAX_DEPTH };
  }

  /** State of what the predicate at `at` tells of: by its own tense and mood, else by what it hangs on. */
  ofPredicate(at: number, depth = 0): Climbed {
    const g = this.#grammar;
    const { state, negated } = outlookOf(g, at, this.#time);
    const bare: Climbed = { state: 'held', cues: [at], strong: false };
    if (depth > MAX_DEPTH) return bare;
    if (state !== null) return this.#embedded(at, { state, cues: [at], strong: state !== 'held' }, depth);
    if (g.words(at, 'mark', 'advmod').includes('whether'))
      return { state: 'uncertain', cues: [at], strong: true };
    const above = this.#above(at, depth) ?? {
      ...bare,
      state: g.words(at, 'mark').includes('to') ? 'scheduled' : 'held',
    };
    return negated
      ? { ...above, state: negative(above.state), cues: [at, ...above.cues], strong: true }
      : { ...above, cues: [at, ...above.cues] };
  }

  /** Finite clauses: what they are told under may deny or doubt them. */
  #embedded(at: number, own: Climbed, depth: number): Climbed {
    const g = this.#grammar;
    const relation = g.relation(at);
    const marks = g.words(at, 'mark', 'advmod');
    if (relation === 'advcl' && marks.some((mark) => /^(?:if|unless|whether|lest)$/.test(mark)))
      return { ...own, state: 'uncertain', strong: true };
    if (relation === 'ccomp' || relation === 'csubj' || relation === 'acl') {
      if (marks.includes('whether') || (relation === 'ccomp' && marks.includes('if')))
        return { ...own, state: 'uncertain', cues: [at, g.head(at)], strong: true };
    }
    const head = g.head(at);
    if (head < 0) return own;
    if (relation === 'conj') {
      const first = g.relation(head);
      return first === 'ccomp' || first === 'advcl' ? this.#embeddedAs(head, own, depth) : own;
    }
    return this.#embeddedAs(at, own, depth);
  }

  #embeddedAs(at: number, own: Climbed, depth: number): Climbed {
    const g = this.#grammar;
    const head = g.head(at);
    const relation = g.relation(at);
    if (head < 0) return own;
    if (
      relation === 'advcl' &&
      /^(?:when|as|while|until|before)$/.test(g.words(at, 'mark', 'advmod')[0] ?? '')
    ) {
      // "when they meet": as far off as the clause that it hangs on.
      if (
        own.state === 'held' &&
        /^(?:while|as)$/.test(g.words(at, 'mark', 'advmod')[0] ?? '') &&
        isPresent(g, at)
      )
        return { ...own, state: 'under way' };
      if (
        own.state !== 'held' ||
        g.words(at, 'aux', 'aux:pass').length > 0 ||
        /ed$|met|held/.test(g.word(at))
      )
        return own;
      const main = this.ofPredicate(head, depth + 1);
      return main.state === 'planned' || main.state === 'scheduled' ? { ...own, state: 'scheduled' } : own;
    }
    if (relation !== 'ccomp' && relation !== 'csubj' && relation !== 'acl') return own;
    const effect =
      g.tree.part(head) === 'NOUN'
        ? nounEffect(g, head)
        : (verbEffect(g, head, 'clause') ?? adjectiveEffect(g, head, 'clause'));
    if (
      effect === 'is told' &&
      g.lemmas(head).includes('confirm') &&
      this.ofPredicate(head, depth + 1).state === 'ruled out'
    )
      return { ...own, state: 'uncertain', cues: [...own.cues, head], strong: true };
    if (relation === 'acl' && effect !== 'is possible' && effect !== 'is in doubt') return own;
    if (
      effect === undefined ||
      effect === 'is told' ||
      effect === 'takes place' ||
      effect === 'is planned' ||
      effect === 'is agreed'
    )
      return own;
    if (
      own.state !== 'held' &&
      effect !== 'is denied' &&
      effect !== 'is refused' &&
      effect !== 'is in doubt' &&
      effect !== 'is possible'
    )
      return own;
    const outer =
      g.tree.part(head) === 'NOUN' ? this.#exists(head, depth + 1) : this.ofPredicate(head, depth + 1);
    return { state: transfer(effect, outer.state), cues: [...own.cues, ...outer.cues], strong: true };
  }

  /** Infinitives, gerunds and participles: what they hang on. */
  #above(at: number, depth: number): Climbed | null {
    const g = this.#grammar;
    const head = g.head(at);
    const relation = g.relation(at);
    if (head < 0) return null;
    if (relation === 'conj') return this.ofPredicate(head, depth + 1);
    // "cancelling it amounted to …": told as done.
    if (/subj/.test(relation) && g.word(at).endsWith('ing'))
      return { state: 'held', cues: [], strong: false };
    if (relation === 'parataxis' || relation === 'dep') return null;
    const link = g.words(at, 'mark', 'case').find((word) => word !== 'to') ?? '';
    // What marks the clause above may hang on its infinitive in a poor parse ("before he is due to meet").
    const own = relation !== 'xcomp' && relation !== 'acl';
    const byLink = own || link === 'without' ? this.#byLink(link, head, depth) : null;
    if (byLink !== null) return byLink;
    if (this.#isNoun(head)) {
      const known = nounEffect(g, head);
      const effect = known !== undefined && TAKES_INFINITIVE.has(known) ? known : undefined;
      if (effect === undefined)
        return { state: g.word(at - 1) === 'to' ? 'planned' : 'held', cues: [], strong: false };
      const outer = this.#exists(head, depth + 1);
      return { state: transfer(effect, outer.state), cues: outer.cues, strong: true };
    }
    const slot = relation === 'obl' || relation === 'nmod' ? link : 'clause';
    const effect =
      this.#effectOf(head, slot) ?? (slot === 'clause' ? undefined : this.#effectOf(head, 'clause'));
    const outer = this.ofPredicate(head, depth + 1);
    if (effect === undefined || (relation === 'advcl' && effect === 'takes place')) return outer;
    return {
      state: this.#dated(effect, transfer(effect, outer.state)),
      cues: outer.cues,
      strong: effect !== 'takes place' || outer.strong,
    };
  }

  /** "after meeting", "before leaving", "without meeting", "instead of". */
  #byLink(link: string, head: number, depth: number): Climbed | null {
    if (/^(?:after|since|following|upon)$/.test(link)) return { state: 'held', cues: [], strong: true };
    if (/^(?:without|than|instead)$/.test(link)) return { state: 'ruled out', cues: [], strong: true };
    if (link === 'before') {
      const main = this.ofPredicate(head, depth + 1);
      return main.state === 'held' ? { ...main, strong: false } : { ...main, state: 'scheduled' };
    }
    return null;
  }

  #underPredicate(at: number, head: number, slot: Slot, depth: number): Climbed | null {
    const g = this.#grammar;
    const relation = g.relation(at);
    const told = this.ofPredicate(head, depth + 1);
    const effect = this.#effectOf(head, slot);
    // "her programme contains no visit": what is not there is not planned.
    if (
      effect === undefined &&
      relation === 'obj' &&
      g.words(at, 'det').includes('no') &&
      told.state === 'held'
    )
      return { ...told, state: 'no plans', strong: true };
    const outer = this.#withDeterminer(at, told);
    const last = this.#laterConjunct(at, head, slot, depth);
    if (last !== null) return last;
    if (effect !== undefined && effect !== 'is told') {
      // What only an agent can break off stays open while it is threatened; what breaks by itself goes on.
      if (
        effect === 'ends' &&
        slot === 'object' &&
        g.child(head, 'nsubj') !== undefined &&
        outer.state === 'held'
      )
        return { ...outer, state: 'broken off', strong: false };
      const open =
        effect === 'is broken off' &&
        slot !== 'subject' &&
        (outer.state === 'uncertain' || outer.state === 'proposed');
      const out = effect === 'is possible' && outer.state === 'ruled out';
      const state = open
        ? 'uncertain'
        : out
          ? 'no plans'
          : this.#dated(effect, transfer(effect, outer.state));
      const lapsed = effect === 'takes place' && state === 'ruled out';
      return {
        state,
        cues: outer.cues,
        strong: effect !== 'takes place' || outer.strong,
        ...(lapsed ? { lapsed } : {}),
      };
    }
    if (relation === 'obl' || relation === 'nmod' || relation === 'advmod')
      return this.#byPreposition(at, outer);
    // What becomes of a deed that the encounter only suffers says nothing of the encounter.
    // "the visit would have been a chance": it did not come to it.
    const open =
      STANDS.has(outer.state) ||
      (outer.state === 'cancelled' && outlookOf(g, head, this.#time).state === 'cancelled');
    return {
      ...outer,
      state: open ? outer.state : 'held',
      strong: open && outer.strong && relation !== 'obj',
    };
  }

  /** "was scheduled for noon and then cancelled": of several predicates with one subject the last change counts. */
  #laterConjunct(at: number, head: number, slot: Slot, depth: number): Climbed | null {
    const g = this.#grammar;
    if (slot !== 'object' && slot !== 'subject') return null;
    if (g.relation(at) === 'obj') return null;
    for (const other of g.all(head, 'conj').reverse()) {
      if (g.child(other, 'nsubj', 'nsubj:pass', 'obj') !== undefined) continue;
      const effect = this.#effectOf(other, 'object') ?? this.#effectOf(other, 'subject');
      if (effect === undefined || !/delayed|cancelled|broken|refused/.test(effect)) continue;
      const own = this.ofPredicate(other, depth + 1);
      return { state: transfer(effect, own.state), cues: own.cues, strong: true };
    }
    return null;
  }

  #byPreposition(at: number, outer: Climbed): Climbed | null {
    const preposition = this.#grammar.preposition(at);
    const ahead = outer.state === 'planned' || outer.state === 'scheduled';
    if (/^(?:after|since|following|from|upon|despite)$/.test(preposition))
      return {
        state: ahead && preposition === 'after' ? 'scheduled' : 'held',
        cues: [],
        strong: preposition !== 'from',
      };
    if (/^(?:ahead of|prior to|pending)$/.test(preposition))
      return { state: preposition === 'pending' ? 'under way' : 'scheduled', cues: [], strong: false };
    if (preposition === 'before')
      return { state: outer.state === 'held' ? 'held' : 'scheduled', cues: [], strong: false };
    if (/^(?:during|at|in|throughout|over|within|on|amid|as)$/.test(preposition))
      return { ...outer, state: ahead || outer.state === 'under way' ? outer.state : 'held', strong: false };
    if (preposition === 'without') return { state: 'ruled out', cues: [], strong: true };
    if (preposition === 'until') return { state: 'scheduled', cues: [], strong: false };
    return { ...outer, strong: false };
  }

  #underNoun(at: number, head: number, slot: Slot, depth: number): Climbed | null {
    const g = this.#grammar;
    const effect = /^(?:of|for|to|on|over|about|into|between|toward|towards|)$/.test(slot)
      ? nounEffect(g, head)
      : undefined;
    // "mediation efforts", "the peace talks process": the whole is what is told of.
    if (
      g.relation(at) === 'compound' &&
      /^(?:efforts?|process|sessions?|rounds?|missions?|drive|marathon|table)$/.test(g.word(head))
    )
      return this.ofNoun(head, depth + 1);
    if (effect === undefined) {
      if (/^(?:in|at|within|throughout)$/.test(slot)) return { state: 'held', cues: [], strong: false };
      if (/^(?:after|following|since|during)$/.test(slot)) return { state: 'held', cues: [], strong: true };
      const further = this.ofNoun(head, depth + 1);
      return further === null
        ? null
        : {
            ...further,
            strong: further.strong && /^(?:of|via|through|regarding|concerning|about|on|over)$/.test(slot),
          };
    }
    if (effect === 'takes place')
      return this.ofNoun(head, depth + 1) ?? { state: 'held', cues: [], strong: false };
    const outer = this.#exists(head, depth + 1);
    const state =
      effect === 'is broken off' && outer.state === 'uncertain' ? 'under way' : transfer(effect, outer.state);
    return {
      state: g.relation(at) === 'compound' && effect === 'is possible' ? 'uncertain' : state,
      cues: [head, ...outer.cues],
      strong: true,
    };
  }

  /** Whether there is what the noun names ("has no plans", "declined the invitation"), as an outcome. */
  #exists(at: number, depth: number): Climbed {
    const g = this.#grammar;
    const none: Climbed = { state: 'held', cues: [at], strong: true };
    const denied =
      g.words(at, 'det').some((word) => word === 'no' || word === 'neither') ||
      g.preposition(at) === 'without';
    const found = depth > MAX_DEPTH ? none : this.#governed(at, depth);
    const state = found?.state ?? 'held';
    const cues = [at, ...(found?.cues ?? [])];
    if (!denied) return { state, cues, strong: true };
    return { state: negative(state === 'standing' ? 'held' : state), cues, strong: true };
  }

  #governed(at: number, depth: number): Climbed | null {
    const g = this.#grammar;
    const head = g.head(at);
    const relation = g.relation(at);
    if (head < 0) return this.#isPredicate(at) ? this.ofPredicate(at, depth + 1) : null;
    if (relation === 'conj' || relation === 'appos') return this.#governed(head, depth + 1);
    if (relation === 'obl' || relation === 'advcl' || relation === 'parataxis') {
      const slot = this.#slotOf(at) ?? '';
      const effect = this.#effectOf(head, slot);
      // "not aware of any plans": there are none.
      if (
        slot === 'of' &&
        /^(?:aware|know|knew|knows|known|heard|hear)$/.test(g.word(head)) &&
        isNegated(g, head)
      )
        return { state: 'ruled out', cues: [head], strong: true };
      if (effect === undefined || effect === 'takes place' || effect === 'is told') return null;
      return { state: transfer(effect, this.ofPredicate(head, depth + 1).state), cues: [head], strong: true };
    }
    const slot = this.#slotOf(at);
    if (slot === undefined) return null;
    if (this.#isNoun(head)) {
      const effect = nounEffect(g, head);
      if (/^(?:lack|absence|end|loss|shortage)$/.test(g.word(head)))
        return { state: 'ruled out', cues: [head], strong: true };
      if (effect === undefined || effect === 'takes place') return null;
      const outer = this.#exists(head, depth + 1);
      return { ...outer, state: transfer(effect, outer.state) };
    }
    const outer = this.ofPredicate(head, depth + 1);
    const effect = this.#effectOf(head, slot);
    if (effect !== undefined && /agreed|refused|cancelled|delayed|broken|doubt|denied|possible/.test(effect))
      return { ...outer, state: transfer(effect, outer.state) };
    // "has no plans", "extended an invitation", "there is talk of": it is there as far as the verb holds.
    return outer.state === 'ruled out' || outer.state === 'uncertain' || outer.state === 'cancelled'
      ? outer
      : { ...outer, state: 'held' };
  }

  /** "no talks were held": the noun's own negation is the predicate's. */
  #withDeterminer(at: number, outer: Climbed): Climbed {
    const g = this.#grammar;
    const relation = g.relation(at);
    const subject = relation === 'nsubj' || relation === 'nsubj:pass';
    const none = g.words(at, 'det').includes('no');
    // "there is no meeting": none is planned.
    if (
      none &&
      subject &&
      /^(?:is|are)$/.test(g.word(g.head(at))) &&
      g.child(g.head(at), 'expl') !== undefined
    )
      return { ...outer, state: 'no plans', strong: true };
    if (subject || !none) return outer;
    return {
      ...outer,
      state: /^(?:has|have)$/.test(g.word(g.head(at))) ? 'no plans' : negative(outer.state),
      strong: true,
    };
  }

  #effectOf(head: number, slot: Slot): Effect | undefined {
    const g = this.#grammar;
    const linked = slot === 'subject' ? this.#linked(head) : undefined;
    if (linked !== undefined) return linked;
    const copular =
      g.tree.part(head) === 'ADJ' || this.#isPredicate(head) || g.child(head, 'aux:pass') !== undefined;
    const effect = copular
      ? (adjectiveEffect(g, head, slot) ?? verbEffect(g, head, slot))
      : (verbEffect(g, head, slot) ?? adjectiveEffect(g, head, slot));
    // "denied him a meeting": refused; "denied a meeting": disputed.
    return effect === 'is denied' && slot === 'object' && g.all(head, 'obj', 'iobj').length > 1
      ? 'is refused'
      : effect;
  }

  /** "remain uncertain", "look dead", "are on hold": what a linking verb says is said by the words behind it. */
  #linked(head: number): Effect | undefined {
    const g = this.#grammar;
    if (!g.lemmas(head).some((lemma) => LINKING.test(lemma))) return undefined;
    for (let at = head + 1; at <= head + LINKED_REACH; at++) {
      const effect = adjectiveEffect(g, at, 'subject');
      if (effect !== undefined) return effect;
    }
    return undefined;
  }

  /** With a day or a place what is expected is scheduled; who would be ready to come proposes to. */
  #dated(effect: Effect, state: Outcome): Outcome {
    if (effect === 'is proposed' && (state === 'planned' || state === 'scheduled')) return 'proposed';
    return effect === 'is expected' && state === 'planned' && this.#time !== null ? 'scheduled' : state;
  }

  #verbAbove(at: number): number | undefined {
    const g = this.#grammar;
    for (let above = at; above >= 0; above = g.head(above)) if (g.tree.part(above) === 'VERB') return above;
    return undefined;
  }

  /** A noun that is no predicate; a noun with an effect that the parse takes for an adjective is one all the same. */
  #isNoun(at: number): boolean {
    const part = this.#grammar.tree.part(at);
    if (this.#isPredicate(at)) return false;
    return (
      part === 'NOUN' || part === 'PROPN' || (part === 'ADJ' && nounEffect(this.#grammar, at) !== undefined)
    );
  }

  #isPredicate(at: number): boolean {
    return this.#grammar.child(at, 'cop') !== undefined;
  }

  /** Which place of its governor the word at `at` fills. */
  #slotOf(at: number): Slot | undefined {
    const g = this.#grammar;
    const relation = g.relation(at);
    switch (relation) {
      case 'obj':
      case 'iobj':
      case 'nsubj:pass':
        return 'object';
      case 'nsubj': {
        const head = g.head(at);
        const passive = g.child(head, 'aux:pass') !== undefined;
        return passive ? 'object' : 'subject';
      }
      case 'xcomp':
      case 'ccomp':
      case 'csubj':
        return 'clause';
      case 'obl':
      case 'nmod': {
        const preposition = g.preposition(at).split(' ').at(-1) ?? '';
        // A noun behind its verb without a preposition is its object, whatever a poor parse says.
        // "with no talks set": the participle behind it tells of it.
        if (preposition === 'with' && at + 1 === g.head(at)) return 'object';
        return preposition === '' && relation === 'obl' && at > g.head(at) ? 'object' : preposition;
      }
      case 'compound':
        return 'of';
      case 'advmod':
      case 'advcl':
      case 'acl':
      case 'dep':
      case 'list':
      case 'orphan':
      case 'parataxis':
      case 'amod':
        return '';
      default:
        return undefined;
    }
  }
}
