import type { StateRow } from './row.ts';

/** Own sentences; see row.ts. */
export const RULED_OUT: readonly StateRow[] = [
  { text: "President Mendy has refused to [[meet]] the deposed premier's envoys." },
  { text: 'Ketria "will never [[negotiate]] with kidnappers", its interior minister said.' },
  { text: 'Norvia rejects [[summit]] offer from breakaway north', miss: true },
  {
    text: "Turning down an invitation from Caracas, Guyana's president said he saw nothing to [[discuss]].",
    miss: true,
  },
  { text: 'The junta dismissed out of hand a [[visit by UN inspectors]].' },
  {
    text: 'There can be no question of [[a conference with terrorists]], Premier Abela told parliament.',
    miss: true,
  },
  { text: 'Hungary vetoed the [[EU-Belmora summit]] that twenty-six members wanted.' },
  {
    text: 'Spurned by the general was also [[a telephone conversation]] with the secretary-general, a UN source said.',
    miss: true,
  },
  {
    text: 'The Maltese premier, who met the owners of the seized ship on Monday and is due to see the insurers on Thursday, declined to [[receive]] its captain.',
  },
  { text: "Bhutan's king considers [[a meeting of the two armies' commanders]] unnecessary, an aide said." },
  { text: "Taipei's request for [[talks on fishing rights]] met with a curt no from Manila.", miss: true },
  {
    text: '"Not now, not ever," Senator Brandt replied when asked if she would [[sit down with]] the militia leaders.',
    miss: true,
  },
  { text: 'Eritrea has rejected [[mediation]] by Kenya in its quarrel with Djibouti.' },
  { text: "The archbishop's refusal to [[see]] the general has become the talk of San Salvador." },
  {
    text: 'The sheikh excluded [[any dialogue]] so long as one foreign soldier remained. His brother had been thought more pliant.',
  },
  {
    text: 'Denied [[an audience with the prime minister]], the families of the missing camped outside her office.',
    miss: true,
  },
  { text: "Greece turned a deaf ear to Skopje's plea for [[a leaders' call]]." },
  {
    text: "Warsaw was adamant, even as the two parliaments' speakers lunched together in Poznan and a delayed youth exchange got going, that it would not [[open talks]] on reparations.",
  },
  {
    text: 'Three times the emissary rang the bell. On each occasion the marshal sent word that [[a meeting]] was out of the question.',
  },
  {
    text: `The request from Vilnius was friendly. Minsk's reply was not: [[consultations]] on the plant were "neither needed nor wanted".`,
  },
  {
    text: "Colombia's president, opposed to [[any contact with the dissidents]], threatened to sack officials who answered their letters.",
  },
  { text: "The [[encounter at the UN]] that Washington had suggested was vetoed by the ayatollah's office." },
  {
    text: 'Loath to grant him recognition, Nordic leaders unanimously said no to [[a visit by Marshal Zarin]].',
  },
  {
    text: 'Sarland will not [[come to the table]] unless Ketria first pulls its guns back from the river.',
    trap: true,
  },
  {
    text: "Scheduled to speak in the same hall on Tuesday, the two presidents will not [[meet]], the Malian's spokesman said, because his chief refuses to.",
    trap: true,
  },
  {
    text: 'The minister held out no hope: [[talks with the hijackers]] would not be entertained.',
    trap: true,
    miss: true,
  },
  {
    text: '"You cannot cancel what you would never agree to," the Serbian president said, spurning [[the proposed Pristina summit]].',
    trap: true,
  },
  {
    text: 'Ready to talk to the miners and to the teachers, the premier will not [[talk to the police union]].',
    trap: true,
  },
  {
    text: 'The two sides are already negotiating over water; [[negotiations on sovereignty]], London says, are not on offer.',
    trap: true,
    miss: true,
  },
  {
    text: 'Far from delaying an answer, Asuncion rejected [[the Brazilian invitation]] within the hour.',
    trap: true,
  },
  {
    text: 'Plans for a pipeline go ahead, but Ashgabat has no wish for [[the summit that investors requested]] and has told them so.',
    trap: true,
  },
  {
    text: 'Having met him once, in 2012, Minister Osman said he would not [[see the warlord]] a second time.',
    trap: true,
  },
  {
    text: 'The foreign ministry denied the opposition leader [[an interview with the visiting envoy]].',
    trap: true,
    miss: true,
  },
  {
    text: 'He would rather break off relations than [[receive the general]], the Uruguayan president said.',
    trap: true,
    miss: true,
  },
  {
    text: 'Some deputies urged the chancellor to postpone her answer. She gave it at once: she would not [[go to the Minsk gathering]].',
    trap: true,
  },
  {
    text: 'Mediators hoped for a [[truce parley]] this weekend. It will not happen, said rebel commander Deng, who called the offer an insult.',
    trap: true,
    miss: true,
  },
  {
    text: 'Offers to [[mediate]] came from Ankara, Cairo and Riyadh, and all three were sent back unopened.',
    trap: true,
    miss: true,
  },
  {
    text: "No conditions, no preliminaries and above all no [[conference]]: thus Khartoum's answer to the African Union's proposal.",
    trap: true,
    miss: true,
  },
  {
    text: 'A meeting of ambassadors was held in June, but [[one of ministers]] is "excluded", Tirana said.',
    trap: true,
  },
  {
    text: 'As long as the blockade lasts, said Prime Minister Rahimi, [[talks]] are unthinkable.',
    trap: true,
    also: 'uncertain',
  },
  {
    text: 'The general may be willing to see journalists; he is not willing to [[see the bishops]], whose approach he threw out on Friday.',
    trap: true,
  },
  {
    text: `Asked if he planned to [[call Sarland's new leader]], the Norvian premier snapped: "Certainly not. I do not phone usurpers."`,
    trap: true,
    miss: true,
  },
];
