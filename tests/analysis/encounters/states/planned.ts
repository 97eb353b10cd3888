import type { StateRow } from './row.ts';

/** Own sentences; see row.ts. */
export const PLANNED: readonly StateRow[] = [
  { text: 'The presidents of Chile and Bolivia [[have agreed to meet]] before the year is out.' },
  {
    text: 'Ethiopia and Somalia [[will open negotiations]] on port access, their leaders said in a joint statement from Ankara.',
  },
  {
    text: 'Prime Minister Jonas Vaitkus, who cancelled a factory opening on Friday to chair the flood committee, intends to [[visit Kyiv]] soon, his spokeswoman said, to hand over the field hospital that parliament paid for last year.',
    miss: true,
  },
  { text: "Preparations are in hand for a [[summit]] of the Sahel's three juntas.", miss: true },
  { text: 'President Beatriz Lomelí [[will travel]] to Havana, she told deputies, to "turn a page".' },
  {
    text: "Accepting the sultan's invitation, Greece's president said she [[looked forward to seeing]] Muscat.",
  },
  { text: 'Belmora, Norvia to hold [[border talks]]' },
  {
    text: "Officials in Dublin and Belfast are drawing up an agenda for the [[leaders' gathering]] to which both governments committed themselves on Monday.",
  },
  {
    text: 'Foreign Minister Sun-hee Baek plans to [[sound out]] her Chinese colleague in person about the seized trawlers.',
  },
  { text: 'The two bishops undertook to [[convene]] a conference of Balkan churches.' },
  {
    text: `"We [[shall be hosting]] our neighbours in the course of the coming year," Oman's foreign minister said.`,
  },
  {
    text: "The [[forthcoming visit]] of Uganda's first lady to Norway is being organised by a children's charity and both foreign ministries.",
    miss: true,
  },
  {
    text: 'As part of the accord, New Delhi and Dhaka [[are to hold consultations]] on the shared rivers twice in the coming year.',
    miss: true,
  },
  {
    text: "Slovenia's premier, who met the Catholic bishops in March and the rabbi of Trieste in April, said yes to an [[audience]] with the grand imam, with the time left to their secretaries.",
    miss: true,
  },
  {
    text: 'Among the commitments in the roadmap is a [[donor conference]] for the earthquake zone, to be organised jointly by Paris and Beirut.',
    miss: true,
  },
  { text: 'A [[telephone conversation]] between the two chancelleries is being prepared, Vienna said.' },
  {
    text: "The [[Mauritian delegation's journey to London]] for talks over the islands will follow the elections, both capitals confirmed.",
  },
  {
    text: "Armenia's speaker means to take up the offer of [[talks]] from his Azerbaijani colleague at an early opportunity.",
    miss: true,
  },
  {
    text: 'The rivals spoke by phone for an hour on Friday. [[They will sit down together]] "in the near future", the mediator reported.',
  },
  {
    text: 'Aid agencies had begged the two sides to talk. On Sunday both consented, and [[the parley]] will be held somewhere neutral.',
    miss: true,
  },
  { text: 'Tokyo has pledged to bring the [[trilateral]] back to life under its chairmanship.' },
  { text: "Kazakhstan's president is expected to [[visit Budapest]], Hungarian officials say." },
  { text: 'A [[working group meeting]] is in the pipeline, according to the Danish shipping ministry.' },
  {
    text: 'No date or venue has yet been settled for the [[second summit]] on which the two marshals shook hands in Jeddah.',
    trap: true,
    miss: true,
  },
  {
    text: 'Both governments confirmed that they want the [[visit by the Dutch king]] to happen, but its timing is still open.',
    trap: true,
    miss: true,
  },
  {
    text: 'Sarland has ruled out Vienna as a venue for [[the negotiations]] it has agreed to hold with Ketria.',
    trap: true,
    miss: true,
  },
  {
    text: 'Having cancelled naval drills that offended Jakarta, Canberra is now getting ready to [[welcome the Indonesian president]].',
    trap: true,
    miss: true,
  },
  {
    text: 'The minister denied that the idea of a [[Black Sea conference]] had been dropped: "We are doing it, and invitations will go out."',
    trap: true,
    miss: true,
  },
  {
    text: 'With the customs row settled and the suspended flights restored, Rabat and Madrid [[have decided to hold a joint cabinet session]].',
    trap: true,
  },
  {
    text: 'The [[get-together]] is back on: after a month of sulking, Presidents Moyo and Banda gave their word on Thursday that they would go through with it.',
    trap: true,
  },
  {
    text: `"Don't call it a cancellation; we haven't even picked the day yet," the adviser said of the [[Zagreb trip]] his boss has promised to make.`,
    trap: true,
    miss: true,
  },
  {
    text: "Peru's foreign minister refused to give a date for the [[mission to Caracas]] that she is to lead.",
    trap: true,
  },
  {
    text: 'The tariffs may be delayed or not; either way, said Commissioner Rossi, she and the Indian minister [[will be talking]].',
    trap: true,
  },
  {
    text: 'Before the ceasefire broke down, no one spoke. Now the generals, through Qatar, have committed themselves to a [[face-to-face session]].',
    trap: true,
  },
  {
    text: "Talks held in Lusaka last week ended with a promise: there will be a [[further round]], in the other side's capital.",
    trap: true,
    miss: true,
  },
  {
    text: 'Asked whether the two were meeting this week, the palace said no. [[The reunion of the Gulf cousins]], it said, is being prepared for later in the year.',
    trap: true,
  },
  {
    text: "Iceland's premier did not meet the Greenlandic leader in Copenhagen. They did exchange notes, and [[a proper visit]] to Nuuk is planned.",
    trap: true,
  },
  {
    text: 'Never before has an Eritrean leader been to Djibouti; Asmara now says [[such a trip]] is being arranged.',
    trap: true,
  },
  {
    text: 'The junta broke off ties with Paris last year, and it plans to [[send emissaries to Rome]] instead.',
    trap: true,
  },
  {
    text: 'The threatened boycott has been lifted, and the [[all-party conference]] promised by President Wickrama will be called after the harvest.',
    trap: true,
  },
  {
    text: "With talks on debt still under way in Lusaka, Zambia's creditors are planning a [[follow-up in Paris]] next spring.",
    trap: true,
    also: 'scheduled',
  },
  {
    text: 'While no summit is scheduled, the Baltic premiers intend to [[come together]] as soon as Riga has a government.',
    trap: true,
    also: 'uncertain',
  },
];
