import type { StateRow } from './row.ts';

/** Own sentences; see row.ts. */
export const NO_PLANS: readonly StateRow[] = [
  { text: 'No [[meeting]] with the Iranian delegation is planned, the Swiss foreign ministry said.' },
  { text: 'The Norwegian premier has no plans to [[visit Moscow]], an adviser said on Sunday.' },
  { text: "The president's schedule in New York contains no [[bilateral with the Cuban leader]]." },
  { text: 'No [[Ketria talks]] planned, says Sarland premier', miss: true },
  {
    text: `"Nothing of the kind is on the calendar," the Kremlin's spokesman replied when asked about [[a call to Warsaw]].`,
    miss: true,
  },
  { text: 'A [[summit of the two Sudans]] is not in the works, according to an African Union official.' },
  {
    text: 'The palace, which on Tuesday announced visits to Riyadh and Doha and cancelled a polo match, was not aware of any plan for [[a meeting of the crown prince with his uncle]] during the trip.',
  },
  {
    text: "At the moment no [[trip to Beirut]] is foreseen, the German defence ministry said, adding that its frigate would leave the Lebanese coast as scheduled and that the minister's visit to Cyprus had been a routine one.",
    miss: true,
  },
  { text: 'Neither side has any [[encounter]] on its agenda, diplomats in Vienna said.', miss: true },
  { text: 'While in Lisbon the Angolan minister is not due to [[meet]] anyone from the opposition.' },
  { text: 'No [[further round of talks]] has been scheduled, the mediator said as the snow fell on Oslo.' },
  {
    text: 'Asked about [[a visit to Tripoli]], the Maltese foreign minister said none was being prepared.',
    miss: true,
  },
  {
    text: 'There is currently no intention on the part of the cabinet to [[convene a conference]] on the straits.',
    miss: true,
  },
  { text: "The Belgian king's diary for the autumn shows no [[journey to Kinshasa]]." },
  {
    text: "Contacts at the level of ambassadors suffice, and [[a leaders' meeting]] has not been contemplated, New Delhi said.",
  },
  {
    text: "The junta's guests at the parade will not include the Togolese leader, with whom no [[conversation]] has been arranged.",
  },
  {
    text: "[[A new round of negotiations]] with the creditors is not on the table at present, Accra's finance ministry said.",
    miss: true,
  },
  {
    text: "Not on the list of the pope's appointments in Baghdad: [[a meeting with the Shia militias' chiefs]].",
    miss: true,
  },
  { text: 'The two premiers will both be in Davos. No [[tête-à-tête]] has been set up, their offices said.' },
  {
    text: 'Reporters pressed the minister about Havana. "I have no [[visit]] in my diary," she said, and took the next question.',
  },
  { text: 'The spokesman knew of no [[contacts]] planned between the two general staffs.' },
  {
    text: 'Budapest does not envisage [[talks with the Ukrainian minority leaders]] this year, an official told public radio.',
  },
  {
    text: 'Nothing is arranged for the two generals to [[get together]] on the sidelines of the parade, organisers said.',
  },
  {
    text: 'The White House has no [[summit]] with the Taliban on its schedule but does not exclude one.',
    trap: true,
    also: 'uncertain',
  },
  {
    text: `"There is nothing to cancel, because no [[visit to Belgrade]] was ever arranged," the Albanian premier's office said.`,
    trap: true,
  },
  {
    text: 'A naval exercise has been postponed, but no [[meeting of the admirals]] is planned to discuss it.',
    trap: true,
  },
  {
    text: 'The two foreign ministers held talks in March; at present no [[second session]] is foreseen.',
    trap: true,
    miss: true,
  },
  {
    text: 'Neither refusing nor seeking it, the Mongolian president simply has no plans for [[a telephone call with Taipei]].',
    trap: true,
  },
  {
    text: "Chile's minister, who will meet six of her colleagues in Cartagena on Friday, has no [[appointment with the Bolivian]].",
    trap: true,
    miss: true,
  },
  {
    text: 'Reports that the premier had put off [[a trip to Colombo]] were puzzling, his aide said, as none had been on his programme.',
    trap: true,
    miss: true,
  },
  {
    text: 'It would be wrong to speak of a refusal, Ankara said: [[a conference on the islands]] was just not being planned by anybody.',
    trap: true,
  },
  {
    text: 'Planned exercises will continue, and [[discussions with Pyongyang about them]] are not scheduled.',
    trap: true,
  },
  {
    text: "We're not breaking anything off, the Omani aide said, but [[new contacts with the Houthis]] are not foreseen for now.",
    trap: true,
    miss: true,
  },
  {
    text: 'The proposal for a June encounter lies unanswered in a drawer; for the time being, both capitals say, no [[date with the Hungarians]] is being prepared.',
    trap: true,
  },
  {
    text: 'Suggestions that the king would call on the dissident were off the mark. His programme in Hanoi, an aide said, provides for no [[such meeting]].',
    trap: true,
  },
  {
    text: 'The two leaders will travel on the same train. Even so, no [[formal talks]] between them are scheduled, their staffs said.',
    trap: true,
  },
  {
    text: 'Delayed for a year by the virus, the games begin on Friday; no [[diplomatic encounters on the margins]] are planned, Tokyo said.',
    trap: true,
  },
  {
    text: '"I would love to [[see him]] one day," said the Irish president of the dalai lama, adding that nothing was planned.',
    trap: true,
    miss: true,
  },
  {
    text: 'A minister cancelled her holiday over the crisis, yet her staff say no [[cabinet-level consultations with Lagos]] are in preparation.',
    trap: true,
  },
  {
    text: 'In Ljubljana the premier will visit a school, a port and a factory; [[a stop at the Croatian embassy]] is not envisaged.',
    trap: true,
    also: 'ruled out',
  },
  {
    text: 'The premier hinted that he might go to Tallinn. On Monday his office made clear that no [[Estonian trip]] was planned.',
    trap: true,
    also: 'uncertain',
  },
  {
    text: 'The talks in Rome are to go on; [[a meeting of the presidents]] to crown them is, for now, not planned.',
    trap: true,
    miss: true,
  },
];
