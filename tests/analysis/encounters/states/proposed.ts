import type { StateRow } from './row.ts';

/** Own sentences; see row.ts. */
export const PROPOSED: readonly StateRow[] = [
  { text: "Pakistan's premier on Monday invited his Afghan counterpart to [[visit Islamabad]]." },
  {
    text: 'The Vatican has offered to [[host talks]] between the government of Nicaragua and its exiled bishops.',
  },
  { text: 'Ketria seeks [[urgent meeting]] with Sarland over downed drone' },
  { text: 'In a letter delivered by the Swiss, the general suggested that the two [[meet]] on a ship.' },
  {
    text: '"My door is open, any hour, any day, for [[a conversation]] with President Zeleny," the Belmoran leader said.',
  },
  {
    text: 'Twelve African states have asked the Security Council to [[convene]] over the killings in El Fasher.',
  },
  {
    text: "Portugal's president, speaking in Maputo after the signing of two gas contracts that had been delayed by the cyclone, floated the idea of a [[Lusophone summit]] on debt.",
  },
  { text: 'A [[direct dialogue]] with the separatists was urged on Monday by the archbishop of Bamenda.' },
  {
    text: 'Finland would be glad to [[receive]] the two presidents if they so wished, its foreign minister said in Turku.',
  },
  { text: 'Chile requested [[consultations]] under the treaty after Argentine dredgers crossed the line.' },
  {
    text: 'The ultimate answer, argued Senator Gwen Talbot, is a [[peace conference]] with every faction in the room.',
    miss: true,
  },
  {
    text: 'Ready "from tomorrow" to [[sit down]] with the guerrillas, Governor Restrepo named only one condition, the release of nine policemen.',
  },
  {
    text: "Beijing proposed that the [[foreign ministers' hotline call]] be made monthly and that the first take place soon.",
  },
  {
    text: 'It was the Malaysian king who appealed to the Thai generals to [[open negotiations]] with the insurgents in the south.',
  },
  {
    text: 'The Elders, a group of former statesmen, pressed Juba and Khartoum on Tuesday to [[come to the table]].',
  },
  {
    text: "An [[invitation to Minsk]], handed over by the ambassador, was on the Moldovan premier's desk on Friday morning.",
    miss: true,
  },
  { text: 'The Greek government renewed its plea for a [[London meeting]] about the marbles.' },
  {
    text: "Willing as ever to [[mediate]], Kenya's president telephoned both camps with an offer of Naivasha as a venue.",
    miss: true,
  },
  { text: 'Rebel chief Yusuf Garang wants to [[talk to the president alone]], a go-between said.' },
  {
    text: 'Fighting has emptied three towns. On Thursday the emir of Kano called on both sides to [[meet under his roof]].',
  },
  {
    text: "Sarland's answer came within the hour. It would welcome [[a summit]], it wrote, and left it to Ketria to name a day.",
    miss: true,
  },
  {
    text: "The union's demand for a [[sit-down with the finance minister]] went unanswered on Monday while bus drivers halted work in four cities and a court put off a ruling on the strike.",
  },
  {
    text: 'Uruguay put forward Colonia as the site of a [[possible encounter]] between the feuding presidents.',
    miss: true,
  },
  {
    text: 'After cancelling two exercises as a gesture of goodwill, Seoul offered the North [[military talks]].',
    trap: true,
  },
  {
    text: 'The mediators called for [[the negotiations]], suspended since the ambush at Kidal, to be resumed.',
    trap: true,
  },
  {
    text: 'Premier Dacosta said he would never refuse [[a meeting with the strikers]], and asked them to name the hour.',
    trap: true,
    miss: true,
  },
  { text: 'Having ruled out force, President Aldana urged a [[dialogue]] with Caracas.', trap: true },
  {
    text: 'Four senators said the White House should drop its plan for new duties and instead [[hold a summit]] with Ottawa.',
    trap: true,
  },
  {
    text: "The vote on sanctions scheduled for Tuesday could wait, argued Norway, which suggested [[a visit by the council's envoys]] first.",
    trap: true,
  },
  {
    text: 'No reply has come to the [[offer of a phone call]] that Lisbon made to Bissau three days ago.',
    trap: true,
  },
  {
    text: '"If he postponed the referendum, I would [[go to see him]] the same evening," said opposition leader Ana Kvitova, repeating her offer.',
    trap: true,
    miss: true,
  },
  {
    text: 'Delays at the port have cost millions, so shippers are asking the two transport ministers to [[meet at once]].',
    trap: true,
  },
  {
    text: 'Rather than break off relations, the Irish premier wants to [[hear the ambassador out]] and has asked for a meeting.',
    trap: true,
  },
  {
    text: 'At talks held in Doha on Monday, Qatar proposed that the two presidents themselves [[should get together]].',
    trap: true,
  },
  {
    text: 'Denying that she wanted to cancel anything, Minister Haugen said she would like a [[supplementary round]] devoted to cod, and had written to London to that effect.',
    trap: true,
  },
  {
    text: "The foreign ministry is planning no initiative of its own but seconds Egypt's call for an [[international conference on the Nile]].",
    trap: true,
    miss: true,
  },
  {
    text: "They have not spoken since the embassy was sacked. Bulgaria's president now [[suggests a walk and a talk]] on the shore at Varna.",
    trap: true,
  },
  {
    text: 'Talks on the islands failed in 1994 and again in 2011. Undeterred, Mauritius has asked for a [[third attempt]].',
    trap: true,
  },
  {
    text: 'A scheduled prisoner exchange fell through, which made [[a face-to-face session]] all the more pressing, said the Red Cross, urging one.',
    trap: true,
    miss: true,
  },
  {
    text: 'The chancellor was willing to [[travel to Tehran]], he told Bild, if that would save the deal.',
    trap: true,
  },
  {
    text: '"It would be wrong to rule anything out. Let us [[meet]]," wrote Marshal Idriss to the man he had tried to overthrow.',
    trap: true,
    miss: true,
  },
  {
    text: "The king's suggestion of a [[summit on Mount Kenya]] drew polite smiles from the invited presidents.",
    trap: true,
    also: 'uncertain',
  },
];
