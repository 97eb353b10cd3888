/**
 * Common nouns that head the names of state organs and of organisations.
 * Source: general knowledge of how states and bodies name their organs in English. As of November 2026.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Head nouns of state organs that news writes in lower case: "the Egyptian foreign ministry", "the army". */
export const ORGAN_HEADS: ReadonlySet<string> = words(`
    ministry department presidency government administration authorities embassy parliament army military
    regime cabinet delegation office consulate mission chancellery team side
`);

/** Heads that name an organ only together with a state or a person ("Putin's office", "the Iranian side"). */
export const DEPENDENT_HEADS: ReadonlySet<string> = words(`
    office team mission delegation department side consulate
`);

/** What may stand between the state and the head noun. */
export const ORGAN_QUALIFIERS: ReadonlySet<string> = words(`
    foreign defence defense interior finance justice state external affairs unification trade economy
    energy health treasury negotiating diplomatic military presidential security national federal central
    new interim transitional caretaker previous former current own and president's minister's premier's
    chancellor's president prime minister 's
`);

/** A capitalised run with one of these is an organisation, not a person. */
export const ORGANIZATION_NOUNS: ReadonlySet<string> = words(`
    ministry council association organization organisation committee commission agency union party bank
    institute institution university court department army office center centre group forum foundation
    front movement news post times press guardian journal tribune fund federation league alliance
    coalition congress senate parliament assembly house corps force forces guard guards company
    corporation network service bureau board academy society trust initiative secretariat delegation
    embassy brigade brigades militia watch international administration television radio nations club
    college school authority
`);

/** A capitalised run with one of these is a place, an event or a thing; it is nobody who speaks. */
export const THING_NOUNS: ReadonlySet<string> = words(`
    sea ocean river gulf strait island islands peninsula mountain mountains city province region airport
    street avenue square road bridge war games olympics treaty accord accords agreement pact convention
    protocol act resolution day week award prize cup summit hotel palace lawn base camp curtain one plan
    process statement twitter facebook internet bill constitution cold christmas ramadan easter street
    valley
`);

/** State as written words that make a body's name a party of its own: "NATO allies". */
export const MEMBER_NOUNS: ReadonlySet<string> = words(`
    allies members member states countries nations partners powers signatories
`);
