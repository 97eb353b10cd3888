import type { StateRow } from './row.ts';

/** Own sentences; see row.ts. */
export const UNCERTAIN: readonly StateRow[] = [
  { text: 'It is unclear whether the Malian president will [[attend the talks]] in Algiers.' },
  { text: 'The Sarlandish premier may [[visit]] Ketria in the spring.', miss: true },
  { text: 'Doubts grow over [[Lomé summit]]', miss: true },
  { text: "Whether the [[Bishkek meeting]] can be saved was anyone's guess on Thursday night." },
  {
    text: 'President Kamara, who last week saw the Ghanaian leader in Accra and postponed a cabinet reshuffle, is weighing [[a trip to Abuja]], aides said.',
  },
  { text: 'The fate of the [[October conference]] hangs on a court ruling.', miss: true },
  { text: `"Maybe we [[talk]], maybe we don't," the Belmoran president told reporters on the lawn.` },
  {
    text: 'If the prisoners are freed, Jordan could [[host a round of negotiations]], a diplomat speculated.',
  },
  { text: "Sources gave conflicting accounts of whether Ecuador's minister would [[fly to Lima]]." },
  { text: 'The army has threatened to pull out of the [[Khartoum dialogue]], which was to begin on Sunday.' },
  { text: 'Diplomats do not exclude [[an encounter between the two premiers]] at the funeral.' },
  { text: "The arrest of the chief delegate has thrown [[next week's Juba talks]] into doubt.", miss: true },
  { text: 'There is speculation in Rome about [[a papal visit to Hanoi]].', miss: true },
  {
    text: `Perhaps the two presidents, who last talked in June and have since expelled each other's attaches, [[will speak by phone]], perhaps not; the Elysee said it was "looking at it".`,
    miss: true,
  },
  {
    text: 'An [[informal summit]] on Malta is being considered, although two of the invited leaders have yet to be asked.',
    also: 'proposed',
  },
  { text: 'The Japanese premier would not rule out [[a meeting with General Paek]].' },
  {
    text: 'The rebels said they had not made up their minds about [[taking part in the Doha round]].',
    miss: true,
  },
  {
    text: 'Officials were scrambling late on Friday to rescue the [[Lake Ohrid meeting]], which the Bulgarians said they might skip.',
    miss: true,
  },
  {
    text: 'Manila says the two admirals met in a hotel. Beijing says [[the encounter]] never occurred.',
    also: 'held',
    miss: true,
  },
  {
    text: 'A fresh quarrel over visas erupted on Monday. It could yet cost Ankara [[the Brussels visit]] its president covets.',
  },
  {
    text: "Prospects for the [[Quito summit]] dimmed when Lima's congress, which had already thrown out a tax bill and censured two ministers that week, withheld permission for the president to leave.",
  },
  { text: "Should the ceasefire fail, Oslo warned, [[Tuesday's session]] might have to be dropped." },
  {
    text: 'Both foreign ministries refused to confirm or deny that [[a meeting in Larnaca]] was on the cards.',
    miss: true,
  },
  {
    text: 'Cancelled in a rage on Monday, the [[Reykjavik summit]] might take place after all, the Icelandic host hinted a day later.',
    trap: true,
  },
  {
    text: 'Premier Dragan said he would cancel [[his talks with the IMF]] if the fund published its report.',
    trap: true,
  },
  {
    text: '"We have not decided to call it off," the Kenyan president said of the [[Naivasha conference]], "nor have we decided to go ahead."',
    trap: true,
    miss: true,
  },
  {
    text: 'The envoy denied [[meeting the arms dealer]] in Limassol, which two witnesses say he did.',
    trap: true,
  },
  {
    text: 'Officially [[the visit]] is still scheduled for Thursday. Privately the Egyptians say it may be postponed.',
    trap: true,
    miss: true,
  },
  {
    text: 'Both deny having put off [[the Tallinn round]]; neither would say that it will be held.',
    trap: true,
  },
  {
    text: 'Ruling nothing out, Senator Quayle left it open if she would [[see the Taiwanese leader]].',
    trap: true,
  },
  {
    text: 'Calls to break off [[contact with the junta]] are being studied in Brussels, where no decision has been made.',
    trap: true,
  },
  {
    text: "Moscow says no [[leaders' call]] is planned, while Ankara insists one will take place on Friday.",
    trap: true,
    miss: true,
  },
  {
    text: 'A proposed [[gas summit]] may or may not materialise, said the Qatari minister, whose flight home had been delayed.',
    trap: true,
    miss: true,
  },
  {
    text: 'The two were to meet on Monday, according to Cairo. According to Addis Ababa no [[such meeting]] had ever been arranged.',
    trap: true,
    miss: true,
  },
  {
    text: "The premier's office confirmed the trip at noon. By evening it would not say whether [[he was going to Sofia]] or staying.",
    trap: true,
  },
  {
    text: "Held hostage by a budget crisis, the [[premier's planned journey to Seoul]] is in the balance.",
    trap: true,
    miss: true,
  },
  {
    text: 'A session had been agreed on condition that the siege was lifted. With the siege unbroken, nobody knows if [[the parley]] still stands.',
    trap: true,
    also: 'proposed',
  },
  {
    text: 'The deal under which the generals [[would have met]] fell through on Tuesday, and mediators could not say what came next.',
    trap: true,
    miss: true,
  },
  {
    text: 'Azerbaijan is considering whether to put off or scrap [[the visit of the French speaker]], due on 2 July.',
    trap: true,
  },
  {
    text: "Norvia [[won't show up]] at Friday's border talks if the shelling goes on, its envoy warned.",
    trap: true,
  },
  {
    text: 'If invited, said President Sandhu, he would probably go to [[a meeting in Lahore]], though he doubted the letter would ever come.',
    trap: true,
    also: 'proposed',
    miss: true,
  },
  {
    text: 'Nothing has been scheduled, said the palace; but newspapers in both capitals are betting on [[a Christmas encounter]] of the two kings.',
    trap: true,
    also: 'no plans',
    miss: true,
  },
];
