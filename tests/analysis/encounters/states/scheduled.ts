import type { StateRow } from './row.ts';

/** Own sentences; see row.ts. */
export const SCHEDULED: readonly StateRow[] = [
  { text: 'Prime Minister Lena Aasgaard [[will fly to Ottawa]] on 9 May for two days of trade discussions.' },
  { text: 'The foreign ministers of Tunisia and Malta [[are to confer]] in Valletta next Wednesday.' },
  { text: '[[Sarland-Ketria summit]] set for June 14 in Geneva' },
  {
    text: "Brazil's president, back from a holiday that was cut short by a scandal over timber permits, [[hosts]] the Angolan leader at the Alvorada Palace on Monday, a day before the senate is to vote on the suspended loan.",
  },
  {
    text: 'A [[second round of negotiations]], to begin on Tuesday at the Sheraton in Addis Ababa, will deal with customs posts.',
  },
  {
    text: 'Due in Tokyo on Friday, Secretary Hollis Crane [[is to see]] the crown prince before lunch and the finance minister after it.',
  },
  { text: '"We [[meet on the 22nd]], and I shall bring the maps," said General Toure.', miss: true },
  {
    text: 'The [[emergency conference]] convened by the Arab League for Sunday will be attended by seventeen ministers.',
  },
  {
    text: 'President Ruslan Abdiev [[is travelling]] to Baku at the end of the week to mark the anniversary and hold discussions with his host.',
    miss: true,
  },
  {
    text: "According to the court circular, the Belgian king [[receives]] Rwanda's foreign minister tomorrow at eleven.",
  },
  { text: 'The date is fixed: on 3 September the five coastal presidents [[gather in Aktau]].', miss: true },
  {
    text: 'Invitations have gone out for the [[Pacific Forum]], which opens in Apia on the first Monday of August.',
    miss: true,
  },
  {
    text: 'In a video [[conference]] planned for 10 a.m. Thursday, ministers will weigh help for quake-hit Ecuador.',
  },
  {
    text: 'Hungarian and Slovak officials, who quarrelled in public over the blocked bridge and have withdrawn one consul each, [[have arranged to talk]] on Saturday morning in Komarom.',
    miss: true,
  },
  {
    text: 'What awaits Minister Farah in [[her Friday conversation with the Qatari emir]] is a bill for unpaid gas.',
  },
  {
    text: "The papal nuncio, who [[will be received]] by Cuba's president on Christmas Eve, has kept a list of prisoners in his desk.",
    miss: true,
  },
  {
    text: "Ahead of [[next month's summit in Lomé]], finance officials are combing through the debts of three members.",
  },
  {
    text: 'MANILA, Feb 2 (NNA) - Philippine and Palauan leaders [[will hold their first formal talks]] here on Feb 11, the palace announced.',
    miss: true,
  },
  {
    text: "Denmark's premier goes to the White House on Thursday. [[The encounter]] will be followed by a working lunch.",
    miss: true,
  },
  {
    text: 'Aides had spent weeks on the dates. They settled on 17 and 18 October for the [[Ulaanbaatar gathering]] of landlocked states.',
    miss: true,
  },
  { text: 'The [[call between the two presidents]] is booked for 1500 GMT on Sunday, a Kremlin aide said.' },
  {
    text: 'No fewer than forty leaders have confirmed for the [[ocean summit]] that Lisbon is staging from Monday to Wednesday.',
    miss: true,
  },
  {
    text: "Opposition deputies want the premier to cancel [[Tuesday's visit to Ankara]], but her office said the programme stood.",
    trap: true,
  },
  {
    text: 'The foreign ministry dismissed as gossip a report that the [[Prague summit]] on May 20 would be put off.',
    trap: true,
    miss: true,
  },
  {
    text: 'Tariffs on wine have been postponed, and the [[meeting of the two trade chiefs]] will take place as arranged on Friday in Madrid.',
    trap: true,
  },
  {
    text: "Norvia's president has no intention of scrapping [[his trip to Manila next week]], whatever the senate may say.",
    trap: true,
  },
  {
    text: 'Chief negotiator Ruth Adeyemi will attend the rescheduled [[session on Lake Chad]] on 8 April.',
    trap: true,
  },
  {
    text: 'Although the joint press conference has been dropped from the programme, the [[tête-à-tête]] itself remains set for noon on Thursday.',
    trap: true,
  },
  { text: "Three parties vowed to boycott [[Saturday's national dialogue]] in N'Djamena.", trap: true },
  {
    text: 'Having last met in a snowbound hut in 2019, the two prime ministers [[will meet again]] on Wednesday in warmer surroundings in Nice.',
    trap: true,
  },
  {
    text: "The minister would not reveal what she plans to offer in Thursday's [[bargaining session with Laos]].",
    trap: true,
  },
  {
    text: 'Once thought in doubt, the [[royal visit]] to Jamaica now has firm dates, 4 to 7 February.',
    trap: true,
    miss: true,
  },
  {
    text: 'A planned strike at Zaventem has been called off, so leaders should be able to reach Brussels by air for [[the summit that starts there on Thursday]].',
    trap: true,
  },
  {
    text: "President Imran Solih cut short a tour of Europe to be home in time for [[Sunday's meeting with the Indian premier]].",
    trap: true,
    miss: true,
  },
  {
    text: "The Kremlin denied a newspaper's claim that the [[talks in Astana on Monday]] were off.",
    trap: true,
    miss: true,
  },
  {
    text: 'The last attempt, in spring, collapsed within an hour. The [[new round]] begins in Valletta next Tuesday at nine.',
    trap: true,
  },
  {
    text: 'Storms had forced officials to abandon the May date. The chancellor [[will now be welcomed in Seoul]] on 12 July, and the banquet has been ordered.',
    trap: true,
    also: 'delayed',
  },
  {
    text: 'Hostilities have not been suspended for [[the truce parley due on Friday in Taiz]].',
    trap: true,
    miss: true,
  },
  {
    text: `"Cancel? On the contrary," said the Kenyan minister, packing her bags for [[Monday's conference in Kampala]].`,
    trap: true,
    miss: true,
  },
  {
    text: 'Far from breaking off contact, the two central banks [[will convene]] on 1 March, a week earlier than foreseen.',
    trap: true,
  },
  {
    text: 'Her hosts delayed the announcement until the guest list was settled. Foreign Secretary Penhaligon [[is set to fly to Riyadh]] tomorrow.',
    trap: true,
  },
  {
    text: 'The mayor rejected criticism of the cost of [[hosting the G20 ministers in November]].',
    trap: true,
    also: 'planned',
    miss: true,
  },
];
