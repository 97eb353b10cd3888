import type { StateRow } from './row.ts';

/** Own sentences; see row.ts. */
export const BROKEN_OFF: readonly StateRow[] = [
  { text: '[[Peace talks]] between Ketria and the Highland Front collapsed on Monday after eleven days.' },
  { text: 'The Thai delegation broke off [[negotiations]] and drove to the airport.' },
  {
    text: "New Zealand, which will still receive Fiji's rugby team next month and has not touched its aid, has suspended its [[free trade talks]] with Suva in response to the arrests.",
  },
  { text: '[[Nile negotiations]] fall apart as Addis Ababa rejects draft' },
  {
    text: 'After the shooting at the checkpoint, the Abkhaz side walked out of [[the security consultations]] and has not come back.',
  },
  { text: 'The breakdown of [[the Lausanne parley]] sent oil up three dollars.' },
  {
    text: 'Bolivia recalled its team, bringing [[six weeks of bargaining]] over lithium to a halt.',
    miss: true,
  },
  {
    text: 'The [[dialogue with the bishops]] foundered on the question of amnesty, mediators said on quitting Managua.',
    miss: true,
  },
  { text: 'Bogotá froze [[its talks with the ELN]] the day after the barracks were bombed.' },
  {
    text: '"We are leaving. [[These discussions]] are over," the Houthi delegate announced in Muscat.',
    miss: true,
  },
  {
    text: 'Deadlocked over the return of archives, [[the Franco-Algerian conversations]] were broken off in June.',
  },
  {
    text: "Rounds one to four went well; in the fifth [[the exchange]] ended in shouting, and Iceland's delegates flew home.",
    also: 'held',
  },
  {
    text: 'The European Commission halted [[accession negotiations]] with Belmora, citing the closure of the courts.',
  },
  { text: 'The [[parley in Goma]] was abandoned midway when shells began to fall on the town.', miss: true },
  {
    text: 'Having cut [[talks]] short, the Kosovar delegation accused the Serbs of bad faith.',
    also: 'held',
  },
  { text: 'The [[Cyprus process]] has been stalled since the collapse at Crans in 2017.' },
  {
    text: "Norway, as facilitator, declared [[the Philippine peace talks]] terminated on Thursday at Manila's request.",
  },
  { text: 'Lebanon discontinued [[its maritime boundary discussions]] after the fourth sitting.' },
  {
    text: 'For a month the two sides haggled in Ankara. On the eve of the feast Tehran [[pulled its negotiators out]], and the table has stood empty since.',
    miss: true,
  },
  {
    text: "The rebels accused the army of an ambush. By nightfall [[the Kidal talks]] were over and the mediators' tents had come down.",
    miss: true,
  },
  {
    text: 'In Geneva the Myanmar envoy interrupted the session, gathered up his papers and left; [[the consultations]] were adjourned sine die.',
    miss: true,
  },
  {
    text: 'Britain quit the [[wine and cheese negotiations]] with Ottawa, leaving exporters to pay full duty.',
  },
  {
    text: '[[The unity talks]] between the two Libyan parliaments came to an abrupt end when the speaker of one was arrested.',
  },
  {
    text: 'Running since February, the [[Havana negotiations]] were cancelled on Tuesday by a presidential tweet.',
    trap: true,
    miss: true,
  },
  {
    text: 'The [[dialogue on human rights]] between Berne and Beijing has been on hold for four years.',
    trap: true,
    miss: true,
  },
  {
    text: 'Seven meetings were held and an eighth was scheduled when [[the whole process]] broke down in October.',
    trap: true,
  },
  {
    text: 'Hopes of a third week of talks faded on Sunday, when [[the Djibouti round]] was cut short and the delegations flew home.',
    trap: true,
  },
  {
    text: 'The mediators propose to restart [[the talks that Kigali walked out of]] in May.',
    trap: true,
    miss: true,
  },
  {
    text: 'No date has been set for a resumption of [[the suspended negotiations]] on the Donbas mines.',
    trap: true,
    miss: true,
  },
  {
    text: '"We shall not go back," said General Osei, ruling out any return to [[the conference he stormed out of]] last week.',
    trap: true,
    miss: true,
  },
  {
    text: 'The foreign ministry prefers the word "pause", but [[the arms talks]] were broken off by its own delegation on 3 May and nobody has seen the other side since.',
    trap: true,
  },
  {
    text: "The premier's planned visit to Riga stays in the diary although Latvia stopped [[the fishing talks]] on Monday.",
    trap: true,
  },
  {
    text: 'Delayed at the outset by a row over interpreters, [[the Minsk discussions]] eventually opened, ran for a day and collapsed.',
    trap: true,
    also: 'held',
    miss: true,
  },
  {
    text: 'Parties that had promised to stay "until white smoke" left after three days. [[The Lomé conclave]] ended in nothing.',
    trap: true,
    also: 'held',
  },
  {
    text: 'At the start of the week they were still exchanging drafts. Now [[the parley]] has been called off, with both teams on their way home.',
    trap: true,
    also: 'cancelled',
  },
  {
    text: 'Asked if the two still meet, the adviser shook his head: "[[Our contacts]] were cut when they shelled the hospital."',
    trap: true,
    miss: true,
  },
  {
    text: 'The president denies that he broke off [[the amnesty talks]]; it was the guerrillas, he says, who walked out of them.',
    trap: true,
    miss: true,
  },
  {
    text: 'Once a ceasefire holds, Doha will propose to revive [[the dialogue]] that fell apart in August.',
    trap: true,
  },
  {
    text: 'The [[Male summit]] broke up in disarray after four leaders left on its first evening.',
    trap: true,
    also: 'held',
  },
  {
    text: 'With sanctions postponed, many expected the [[pension talks with the creditors]] to go on; instead Athens abandoned them on Friday.',
    trap: true,
    miss: true,
  },
  {
    text: "Sarland could resume exports next month. But [[its negotiations with the growers' league]], interrupted in May, remain suspended.",
    trap: true,
  },
  {
    text: 'There was no handshake and no joint statement when [[the Oslo channel]], open since 2018, was shut down by the new government.',
    trap: true,
    miss: true,
  },
];
