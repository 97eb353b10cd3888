import type { StateRow } from './row.ts';

/** Own sentences; see row.ts. */
export const CANCELLED: readonly StateRow[] = [
  { text: "Slovakia's president has called off [[a visit to Budapest]] in protest at a new monument." },
  {
    text: 'The [[summit]], fixed for 8 June in Tunis, was scrapped on Friday when three leaders sent regrets.',
  },
  { text: 'Sarland axes [[talks]] with Ketria hours before start', miss: true },
  { text: "The cancellation of [[Premier Duarte's trip to Luanda]] cost the treasury half a million euros." },
  {
    text: 'Turkey called the [[Friday meeting of the defence ministers]] off without giving a reason.',
    miss: true,
  },
  {
    text: "Furious at the leak, the Swedes pulled out of [[Tuesday's consultations]], and the host told the interpreters to go home.",
  },
  {
    text: "The royal couple's [[tour of Belize]] has been dropped from the calendar, a palace source said on Sunday, whereas the fortnight in Jamaica, the regatta and a reception for Caribbean governors will proceed.",
  },
  {
    text: '"There will be no [[Thursday call]]; we have taken it off the list," the chancellery told reporters.',
    miss: true,
  },
  {
    text: 'Struck from the programme at the last minute was [[a dinner with the Emirati crown prince]].',
    miss: true,
  },
  {
    text: "An earthquake led Nepal to cancel the [[mountain states' conference]] that was to have opened on Monday.",
  },
  {
    text: 'After the coup Paris annulled [[the invitation]] under which the Gabonese leader was to have been its guest in May.',
  },
  { text: 'The [[Bled encounter]] was axed, and the florists were left with nine hundred lilies.' },
  {
    text: 'Citing "reasons of state", Baghdad withdrew its delegation and [[the Amman round]], due to begin that evening, was cancelled.',
  },
  {
    text: 'Brazil has scratched [[the bilateral]] that had been pencilled in, then confirmed, for the margins of the climate conference.',
  },
  {
    text: "Ministers nixed [[next week's Arctic gathering]] after Norway and Russia, who had been meeting quietly in Tromso all winter and had all but agreed a quota, fell out over crab.",
  },
  {
    text: 'The news that [[his audience with the pope]] was off reached General Medina at the airport.',
    miss: true,
  },
  {
    text: 'The abandonment of [[the Vienna summit]], for which 4,000 police had been drafted in, was announced in one line.',
  },
  {
    text: "Georgia's foreign minister abruptly cancelled [[talks in Sukhumi]], blaming shots fired at his convoy.",
  },
  {
    text: 'They were to have met on Saturday in Lugano. On Friday night Baku sent a message of two words, and [[the meeting]] was off.',
  },
  {
    text: 'Everything was ready, from the carpets to the guard of honour. Then the junta disinvited its guest, and [[the state visit]] was struck out.',
    miss: true,
  },
  { text: "Owing to the outbreak, Samoa has cancelled the [[island leaders' meeting]] outright." },
  {
    text: 'Canada, which was to have [[hosted]] the ministers at Banff in July, has dropped the event.',
    miss: true,
  },
  {
    text: "The Algerian ambassador's refusal to apologise put paid to [[the visit his president was to make]] to Madrid on the 11th.",
    miss: true,
  },
  {
    text: 'At first merely postponed, the [[Tbilisi conference]] was struck off altogether on Wednesday.',
    trap: true,
    miss: true,
  },
  {
    text: 'The president had been due to [[meet the Serbian premier]] on Sunday but caught pneumonia, and no new date will be sought.',
    trap: true,
  },
  {
    text: `"This is not a postponement," the Ugandan minister said of [[Monday's cancelled session]].`,
    trap: true,
  },
  {
    text: "Ethiopia's leader, who was scheduled to [[address and then meet]] the donors in Oslo on Tuesday, will no longer be travelling.",
    trap: true,
    miss: true,
  },
  {
    text: 'Instead of the [[summit at Sochi]], now abandoned, the two presidents will talk by telephone on Friday.',
    trap: true,
    miss: true,
  },
  {
    text: 'The [[Kampala meeting]] at which the two generals were supposed to shake hands never took place: one of them stayed at home.',
    trap: true,
  },
  {
    text: "Premier Novotna will meet nobody in Warsaw: she dropped [[the visit, due on Thursday,]] after the minister's resignation and is staying in Brno.",
    trap: true,
  },
  {
    text: "The delayed tariffs came into force at midnight, and at one minute past Mexico cancelled [[Wednesday's trade talks]].",
    trap: true,
  },
  {
    text: "Denials notwithstanding, [[the Sofia visit]] was dead by noon, when the president's aircraft was sent back to its hangar.",
    trap: true,
    miss: true,
  },
  {
    text: "Both governments confirmed the news that each had denied in the morning: [[next Tuesday's prime ministers' meeting]] will not take place.",
    trap: true,
    miss: true,
  },
  {
    text: "Under the accord the two were to see each other in Cairo every spring; [[this year's appointment]], booked for 4 April, lapsed after the raid.",
    trap: true,
    miss: true,
  },
  {
    text: 'The minister proposed a new date, but it was declined. [[The Rotterdam hearing with the Surinamese envoy]], planned for yesterday, was not held and will not be.',
    trap: true,
  },
  {
    text: 'Officials delayed announcing it for a week. [[The Baltic summit of 2 May]] has been called off.',
    trap: true,
  },
  {
    text: 'Though the mediator says other talks are still under way, the [[session on prisoners fixed for Thursday]] has been removed from the list for good.',
    trap: true,
    miss: true,
  },
  {
    text: `What the palace called a "change of plan" was in truth the scrapping of [[the premier's long-announced journey to Delhi]].`,
    trap: true,
  },
  {
    text: 'The planes were fuelled, the red carpet rolled out; the [[Ashgabat reunion]] was to open on Monday, until Sunday, when its hosts called it off.',
    trap: true,
    miss: true,
  },
  {
    text: 'Threatened since March, it came on Tuesday: Belgrade cancelled [[the visit of the Croatian foreign minister]], who had been expected on the 9th.',
    trap: true,
  },
  {
    text: 'Never one to break off a friendship, Marshal Toure nonetheless told Bamako he would not be coming on the 5th as agreed and that [[the trip]] was cancelled.',
    trap: true,
  },
  {
    text: 'The White Nile forum, postponed indefinitely in March, has now quietly lost its budget, and [[the gathering]] is considered cancelled.',
    trap: true,
    also: 'delayed',
    miss: true,
  },
];
