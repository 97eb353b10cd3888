import type { StateRow } from './row.ts';

/** Own sentences; see row.ts. */
export const UNDER_WAY: readonly StateRow[] = [
  {
    text: 'Negotiators from Chad and Niger [[are locked in talks]] at a lakeside hotel, with mediators shuttling between two floors.',
  },
  {
    text: 'MONTEVIDEO - Leaders of the River Plate bloc opened their [[annual summit]] here on Thursday under heavy guard.',
  },
  {
    text: 'The Swiss foreign minister [[is in Tashkent]] until Saturday for a visit devoted to water and glaciers.',
    miss: true,
  },
  {
    text: 'Now in their third week, the [[fishery negotiations]] between Iceland and the Faroes have moved on to mackerel.',
  },
  {
    text: 'As delegates [[wrangled]] behind closed doors for a second night, trucks queued at the frontier.',
    miss: true,
  },
  {
    text: 'Vietnamese and Lao officials [[continue to discuss]] the rail link in Vientiane, a participant said by text message on Sunday.',
  },
  { text: '[[Peace process]] enters delicate phase as Ketrian rebels table map' },
  {
    text: 'Prime Minister Okello [[began a four-day visit]] to Portugal on Monday, the first by a Norvian leader in two decades.',
  },
  {
    text: 'President Santoro [[is receiving]] the credentials committee of the African Union, his office said at noon, promising a statement once the guests had left.',
  },
  {
    text: '"They came at six, they ate nothing, and they [[are still in the room]]," the Omani go-between told reporters shortly after 2 a.m. The subject was prisoners, he added.',
    miss: true,
  },
  {
    text: 'The [[consultations]] which France and Algeria have been conducting since Easter, and which neither the recall of an ambassador in May nor the cancellation of a naval visit in June has interrupted, concern visas, archives and returned skulls.',
    miss: true,
  },
  { text: 'While the ministers [[deliberate]] in Doha, their armies are digging in along the ridge.' },
  {
    text: "As hospitals in the capital ran out of serum and the opposition called for the health minister to go, a team from the World Health Organization [[is holding discussions]] with Burundi's government on access to the quarantined province.",
  },
  {
    text: 'The [[round of talks]] launched in Jakarta this morning brings together six claimants to the reef.',
  },
  {
    text: 'Resumed on Tuesday after a nine-month pause, the [[dialogue between Pristina and Belgrade]] is expected to dwell on number plates.',
    miss: true,
  },
  {
    text: 'The Security Council was [[meeting]] in closed session on the coup as this edition went to press.',
    miss: true,
  },
  {
    text: '[[Bargaining]] over gas transit fees goes on between Minsk and Vilnius, with each side accusing the other of foot-dragging.',
    miss: true,
  },
  {
    text: 'On the second day of his [[pilgrimage to Lhasa]], the Nepali speaker toured a printing house and dined with provincial officials.',
    miss: true,
  },
  {
    text: 'Ministers had until midnight to agree. The deadline came and went, and at dawn the [[haggling]] in Luxembourg was still going on.',
  },
  {
    text: "Sarland's team landed in Nairobi on Sunday. By Monday lunchtime [[both delegations were at the table]].",
    miss: true,
  },
  { text: 'With the [[Accra conference]] in full swing, hoteliers have tripled their prices.', miss: true },
  {
    text: 'Korean and Japanese coastguard officers [[have been negotiating]] a hotline since February and report steady progress.',
    miss: true,
  },
  {
    text: 'The Danish queen, currently [[on a state visit]] to Slovenia, laid a wreath in Ljubljana.',
    miss: true,
  },
  {
    text: 'The much-delayed [[Libyan reconciliation forum]] got under way at last in Sirte on Wednesday.',
    trap: true,
  },
  {
    text: 'Envoy Marta Quiroga flatly denied that the [[peace negotiations]] had collapsed and said the parties would work through the weekend.',
    trap: true,
  },
  {
    text: 'The rebels said they would abandon [[the Juba talks]] unless shelling stopped within two days.',
    trap: true,
    miss: true,
  },
  {
    text: 'Washington has suspended the duties on steel for as long as the [[discussions with Seoul]] last.',
    trap: true,
    miss: true,
  },
  {
    text: 'Rumours that the [[Colombo negotiations]] had broken off were "fiction", said a monk who is taking part in them.',
    trap: true,
  },
  {
    text: "Sweden's premier cancelled a concert on the second evening of her [[visit to Kenya]] because of a cold.",
    trap: true,
    miss: true,
  },
  {
    text: 'Trade minister Lukas Brandl ruled out concessions on beef as [[talks with Mercosur]] entered their final stretch in Brussels.',
    trap: true,
  },
  { text: 'Both camps are threatening to leave, but for now the [[Malabo conclave]] goes on.', trap: true },
  {
    text: 'A vote on the budget was put back by a week because half the cabinet [[is attending a summit]] in Samoa.',
    trap: true,
  },
  {
    text: "The general's aides insisted that no meeting with the junta was planned, even though [[the two men's teams have been talking]] in Bamako since Friday.",
    trap: true,
    miss: true,
  },
  {
    text: 'The conference hall was evacuated and lunch called off after a bomb hoax; the [[Rome food summit]] resumed an hour later and runs until tomorrow.',
    trap: true,
  },
  {
    text: 'Turkmenistan proposed a pipeline moratorium at the [[Caspian talks]], now in their fifth day.',
    trap: true,
    miss: true,
  },
  {
    text: 'Critics want the government to pull out of [[its border parleys with Guyana]], a demand the foreign minister dismissed on Tuesday: her delegates stay where they are.',
    trap: true,
    miss: true,
  },
  {
    text: 'The plenary scheduled for Thursday will be the last of the [[ten-day assembly]] that opened in Suva last week.',
    trap: true,
  },
  {
    text: 'The delegates broke off on Friday for prayers. On Saturday [[the talks]] picked up where they had stopped, with the question of prisoners.',
    trap: true,
    miss: true,
  },
  {
    text: 'Nobody expected the marathon to last. Yet [[the Cyprus parley]], pronounced dead by three newspapers, is about to start its second month.',
    trap: true,
    miss: true,
  },
  {
    text: "The future of the deal may be uncertain, but the [[exchange of views in Riga]] continues, said Latvia's state secretary.",
    trap: true,
    miss: true,
  },
  {
    text: "Belmora's chief delegate stormed out at noon over a seating plan. By four he was back in his chair and the [[armistice talks]] were proceeding.",
    trap: true,
  },
  {
    text: "Held up for three hours by a power failure, the [[donors' meeting]] for Yemen started by candlelight and was in its second session at nightfall.",
    trap: true,
  },
];
