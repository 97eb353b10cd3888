import type { StateRow } from './row.ts';

/** Own sentences; see row.ts. */
export const DELAYED: readonly StateRow[] = [
  { text: 'A [[visit to Madagascar]] by the French president has been put back to the autumn.' },
  {
    text: 'Rain and mud forced the rebels and the government to push their [[second meeting]] into next week.',
    miss: true,
  },
  { text: '[[Norvia-Belmora talks]] postponed as premier falls ill' },
  {
    text: 'The United Nations announced the postponement of the [[Myanmar conference]] until further notice.',
  },
  {
    text: 'Because of elections in Ghana, the [[summit of the cocoa producers]] will be held three months later than foreseen.',
  },
  { text: 'The president, pleading a bad back, asked to defer [[his trip to Kigali]].', miss: true },
  { text: 'Originally due in March, the [[negotiations on the Essequibo]] have slipped to the summer.' },
  {
    text: '"We need more time, that is all," said the Omani minister, explaining why the [[ceasefire talks]] would not start on Sunday but at a later date.',
    miss: true,
  },
  {
    text: "The [[royal tour]] has been moved from April to October owing to the queen mother's death.",
    miss: true,
  },
  {
    text: 'By mutual consent the Sudanese and Egyptian presidents, who had telephoned each other twice over the weekend and agreed on a list of prisoners to be freed, delayed [[their Khartoum meeting]].',
  },
  {
    text: "The hurricane has led the Caribbean Community to set back its [[leaders' retreat]] by ten days.",
    also: 'scheduled',
  },
  {
    text: 'The [[opening of the talks]], planned for dawn, was held up for a second day by a quarrel over flags.',
  },
  {
    text: 'Quarantine rules have kept the Fijian delegation at home, and the [[signing conference]], for which Tonga had cancelled school and hired a cruise ship as lodging, must wait.',
    miss: true,
  },
  {
    text: 'Under pressure from her coalition, Chancellor Hofer put [[a visit to Riyadh]] on ice.',
    miss: true,
  },
  {
    text: 'A spokesman for the sultan said the [[audience]] would take place "another time", a storm having closed the airport.',
  },
  { text: 'Citing the strike, Argentina sought and obtained a postponement of the [[Mercosur summit]].' },
  {
    text: "Pushed back twice already, the [[encounter of the two Koreas' generals]] has been put off again, this time to May.",
    also: 'scheduled',
  },
  {
    text: 'The deferral of the [[Bucharest gathering]] to January leaves the Moldovans without an answer before winter.',
  },
  {
    text: 'The envoys had packed their bags on Tuesday. Then came word from Muscat that [[the round]] would start a week later.',
    also: 'scheduled',
    miss: true,
  },
  {
    text: 'Nobody talks of abandoning the [[Aegean summit]]. But it will not be in June, the Greek premier said, and perhaps not before Christmas.',
    miss: true,
  },
  { text: 'Kazakhstan has rescheduled the [[Caspian meeting]] from 5 to 19 November.', also: 'scheduled' },
  {
    text: 'Minister Rao took a rain check on [[lunch with the Bhutanese envoy]], promising to make it up after the monsoon session.',
    miss: true,
  },
  {
    text: 'The junta in Conakry has dragged its feet, and the [[dialogue promised for last December]] has still not begun.',
    miss: true,
  },
  {
    text: "The trip has not been cancelled, merely moved: Poland's president [[will go to Vilnius]] once the floods recede.",
    trap: true,
    miss: true,
  },
  {
    text: '"We are not ruling out [[the visit]]," the palace said. "It has been set back to spring."',
    trap: true,
    miss: true,
  },
  {
    text: 'With hundreds of flights cancelled by ash, the ministers agreed that [[their Reykjavik session]] should be held on the 14th rather than the 7th.',
    trap: true,
    also: 'scheduled',
    miss: true,
  },
  {
    text: 'The foreign ministry would not call it a break: [[the human rights dialogue]], it said, had been "deferred by agreement".',
    trap: true,
    miss: true,
  },
  {
    text: 'The two premiers had been due to meet on Monday, but [[the encounter]] will have to wait until the budget is passed.',
    trap: true,
    miss: true,
  },
  {
    text: 'A planned [[visit by the Sri Lankan president]] to Tehran was shelved for the time being after the bombing, and both sides said they would find a new date.',
    trap: true,
  },
  {
    text: "The tribunal's verdict came on time; [[the boundary talks]] that should have followed it did not, and are now promised for the new year.",
    trap: true,
    also: 'planned',
    miss: true,
  },
  {
    text: 'Held every March since 1998, the [[Fez forum]] will this year not gather until after Ramadan.',
    trap: true,
    miss: true,
  },
  {
    text: "Colombia's minister, scheduled to be in Quito today, is still in Bogotá; [[her visit]] has been pushed to Thursday by a strike of air traffic controllers.",
    trap: true,
    also: 'scheduled',
    miss: true,
  },
  {
    text: 'The president proposed to his guest that [[they talk]] later in the month instead, and the guest concurred.',
    trap: true,
    also: 'planned',
    miss: true,
  },
  {
    text: "While the naval exercise goes ahead on schedule, the [[defence ministers' call]] planned alongside it has been put off.",
    trap: true,
  },
  {
    text: 'Denying reports of a cancellation, Budapest said the [[Visegrad summit]] had only been postponed.',
    trap: true,
  },
  {
    text: 'Nothing has been broken off, the mediator insisted. [[The next session]] has simply been moved from Tuesday to a day yet to be chosen.',
    trap: true,
    miss: true,
  },
  {
    text: "The summit of Kilimanjaro was reached on time. [[The presidents' summit]] at its foot was not: it now opens on Friday, two days late.",
    trap: true,
    also: 'scheduled',
    miss: true,
  },
  {
    text: 'Talks held on Monday settled one thing only: the [[full conference]] would start in March, not in January.',
    trap: true,
    miss: true,
  },
  {
    text: 'The premier is not going to Lagos on Thursday after all; an aide said [[the journey]] would be made up for when the lira settled.',
    trap: true,
    also: 'cancelled',
    miss: true,
  },
  {
    text: 'The [[trade talks with Australia]], which were to have entered a final round this week, were put on hold until after the election.',
    trap: true,
    also: 'broken off',
  },
  {
    text: 'Cuba [[will not be receiving]] the Mexican president this month as announced but in the second half of the year.',
    trap: true,
    miss: true,
  },
  {
    text: '"Threats do not move us," said the Chadian envoy, "but sandstorms do." [[The peace meeting at Faya]] was put off to Saturday.',
    trap: true,
    also: 'scheduled',
  },
];
