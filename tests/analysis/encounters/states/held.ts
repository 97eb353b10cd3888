import type { StateRow } from './row.ts';

/** Own sentences; see row.ts. */
export const HELD: readonly StateRow[] = [
  {
    text: 'Foreign Minister Ilse Varga flew to Tirana on Thursday and [[sat down with]] her Albanian counterpart for ninety minutes over fisheries and visas.',
  },
  {
    text: 'The presidents of Ghana and Togo, [[meeting]] for the first time since the border clashes, signed a memorandum on joint patrols.',
  },
  {
    text: '[[Talks]] between Ketrian and Sarlandish engineers over the shared dam wrapped up before dawn with a two-page communique.',
  },
  {
    text: 'King Odran II was received at the Vatican on Sunday, where he and the pontiff [[spoke privately]] for half an hour.',
  },
  {
    text: "BAKU, March 3 - Azerbaijan's energy minister [[hosted]] a Belmoran delegation led by Pavel Dornik and showed it round the new terminal.",
  },
  {
    text: 'During a late-night [[phone call]], Chancellor Brecht told the Turkish leader that Berlin would not lift the export ban.',
  },
  { text: 'Having [[conferred with]] her generals, President Amara Diallo flew straight on to Lomé.' },
  {
    text: 'The communique adopted at the [[Windhoek conference]] commits eleven states to share satellite data.',
  },
  {
    text: '"We had a frank, useful [[conversation]]," said Deputy Minister Tove Lindqvist as she left the Iraqi mission in Geneva. She is off to Cairo next.',
  },
  { text: '[[Brief encounter]] in corridor breaks two-year silence between Lima and Quito', miss: true },
  {
    text: 'It was at a [[breakfast]] with four Baltic ambassadors that Senator Coldwell first floated the idea of a joint air wing.',
    miss: true,
  },
  {
    text: 'Premier Rashid Oumar wound up a three-day [[tour of the Gulf]] on Friday, carrying home pledges worth $2 billion.',
    miss: true,
  },
  {
    text: 'The envoys, who [[had gathered]] in a monastery outside Sofia to keep clear of cameras, left by separate gates.',
  },
  {
    text: "Following [[consultations]] with the International Monetary Fund in Washington last week, Zambia's treasury trimmed its growth forecast.",
  },
  {
    text: 'Two weeks after his [[audience with the emperor]], the Peruvian speaker still carries the fountain pen he was given.',
  },
  {
    text: 'Hanoi, which is to chair the Mekong commission from January and has postponed its own rice tariff until then, [[played host]] last month to trade officials from nine Pacific countries.',
  },
  {
    text: 'Moldovan and Romanian ministers [[got together]] in Iasi on Monday and, by the account of both, argued mostly about electricity.',
  },
  {
    text: "A [[sit-down]] between Norvia's prime minister and striking dockers' leaders produced the truce that reopened the port on Saturday.",
  },
  {
    text: 'The two delegations [[came face to face]] in Muscat in January, and neither has described the encounter since.',
  },
  {
    text: 'General Haddad, whose government has been under fire at home for the loss of two patrol boats and the delayed purchase of radar from France, [[paid a call]] on the Kuwaiti emir on his way back from manoeuvres, state television showed.',
  },
  {
    text: "Warsaw's defence chief [[discussed ammunition]] with his Danish opposite number by telephone late on Tuesday.",
    miss: true,
  },
  {
    text: 'It emerged on Friday that the spy chiefs of Egypt and Ethiopia [[had seen each other]] secretly in Nicosia. Neither government would comment.',
  },
  {
    text: 'Mediators had feared an empty chair. In the event both warlords turned up, and the [[reconciliation session]] in Garissa lasted until midnight.',
  },
  {
    text: "Twice put off because of floods, the [[state visit]] of Thailand's queen to Bhutan finally took place in October under clear skies.",
    trap: true,
  },
  {
    text: 'With her flight delayed by fog, Commissioner Anneke Smit reached Oslo after dark but still [[met the Norwegian premier]] over a late supper.',
    trap: true,
  },
  {
    text: 'The two leaders cancelled their joint appearance before reporters after a [[stormy session]] at the palace in Rabat.',
    trap: true,
  },
  {
    text: "President Kolarov refused to say what had been agreed at Sunday's [[talks with the Hungarian government]].",
    trap: true,
  },
  {
    text: "Sanctions on timber were postponed for sixty days after Finland's trade minister [[saw]] her Russian counterpart in Tallinn.",
    trap: true,
  },
  {
    text: 'Spokeswoman Mireille Fauve denied knowing anything about the [[dinner]] at which the bankers and the minister had carved up the telecoms market.',
    trap: true,
    miss: true,
  },
  {
    text: 'Despite repeated calls to scrap it, the [[Asmara summit]] went ahead, and the last of its guests departed on Wednesday.',
    trap: true,
  },
  {
    text: 'There are no plans for another round, Minister Park Dae-sung said on leaving the [[meeting with the Mongolian delegation]].',
    trap: true,
  },
  {
    text: "Threats by hardliners to have it called off came to nothing: Archbishop Tesfaye's [[journey to Asmara]] passed without a single incident.",
    trap: true,
  },
  {
    text: 'The ministers ruled out any change in the border at their [[gathering]] in Bishkek, according to minutes seen by the daily Vremya.',
    trap: true,
  },
  {
    text: "No breakthrough came, no paper was signed and no hands were shaken when Colombia's envoy [[called on]] the Venezuelan vice-president on Monday.",
    trap: true,
    miss: true,
  },
  {
    text: 'The premier will brief parliament on Friday about what he heard at [[his Saturday session with the three Kurdish party chiefs]].',
    trap: true,
  },
  {
    text: "Plans for a common currency were buried at last autumn's [[summit of the Lake states]], diplomats now concede.",
    trap: true,
  },
  {
    text: 'He had sworn never to set foot in Skopje. On Tuesday Greek opposition leader Nikos Maravelis nevertheless [[made the trip]] and stayed two nights.',
    trap: true,
  },
  {
    text: 'The ministry said on Monday that no contact was intended. Photographs published the next morning showed the two intelligence heads [[dining together]] in Larnaca.',
    trap: true,
  },
  {
    text: 'Breaking off a holiday in Crete, Defence Secretary Alder rushed home and [[huddled]] with the French ambassador before midnight.',
    trap: true,
  },
  {
    text: 'The [[Almaty summit]] ended in acrimony, with leaders leaving a day early and a planned declaration abandoned.',
    trap: true,
    also: 'broken off',
  },
  {
    text: "The [[visit]], which had been scheduled for May and then moved to June, was a success by every measure, the Estonian president's biographer writes.",
    trap: true,
    miss: true,
  },
  {
    text: 'Proposals tabled by Cairo at the [[February talks]] were rejected by Sudan within a week.',
    trap: true,
  },
];
