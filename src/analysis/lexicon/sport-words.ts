/**
 * Words that reports of matches use and reports of politics hardly do: in such a report a country's name is its team.
 * Words that both share ("goal", "defence", "campaign", "leader") are left out.
 * Source: general knowledge of English sports news. As of November 2026.
 */
export const SPORT_WORDS: ReadonlySet<string> = new Set(
  `match matches goalkeeper midfielder striker forwards winger defender defenders kick-off kickoff halftime half-time
   header offside equaliser equalizer scored scoring scoreline goalless unbeaten
   semifinal semifinals semi-final semi-finals quarterfinal quarterfinals quarter-final quarter-finals tournament
   tournaments championship championships qualifier qualifiers knockout referee stoppage-time extra-time teammate
   teammates substitute substitutes squad squads fixture fixtures stadium fifa uefa rugby cricket football soccer
   basketball hockey tennis golf innings wicket wickets bowler batsman batting try-line tries fly-half scrum lineout
   touchdown quarterback playoff playoffs medal medals medallist medalist athlete athletes marathon sprint relay
   swimmer cyclist grand-slam set-point birdie bogey par-five coach coaches coached cup cups scorer scorers leagues bowled olympic`
    .trim()
    .split(/\s+/),
);
