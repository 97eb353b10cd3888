import type { Body } from './bodies.ts';

/**
 * News agencies, papers and broadcasters that other news quotes as sources. Source: public record; Wikidata items are
 * left out where not sure. As of November 2026.
 */

const outlets = (list: string): Body[] =>
  list.split('|').map((entry) => {
    const [name = '', ...names] = entry.trim().split('=');
    return { name, names, wikidata: null };
  });

export const MEDIA: readonly Body[] = outlets(
  `Reuters|Associated Press=The Associated Press=AP|Agence France-Presse=AFP|TASS=Tass|Interfax|RIA Novosti=RIA|Xinhua=Xinhua News Agency|
   Global Times|People's Daily|CGTN|Kyodo=Kyodo News|Yonhap=Yonhap News Agency|KCNA=Korean Central News Agency|IRNA|Fars=Fars News Agency|Tasnim=Tasnim News Agency|
   Press TV|Mehr News Agency|Anadolu=Anadolu Agency|Al Jazeera|Al Arabiya|WAFA|SANA|SPA=Saudi Press Agency|Haaretz|Jerusalem Post|Times of Israel|
   BBC|Sky News|ITV|Channel 4 News|The Guardian=Guardian|The Times of London|The Telegraph=Daily Telegraph|The Economist=Economist|Financial Times=FT|
   The New York Times=New York Times|The Washington Post=Washington Post|The Wall Street Journal=Wall Street Journal|Los Angeles Times|USA Today|Politico|Axios|
   Bloomberg=Bloomberg News|CNN|NPR|NBC=NBC News|ABC News|CBS=CBS News|Fox News|MSNBC|PBS|Newsmax|The Atlantic|Foreign Policy|Foreign Affairs|The Hill|
   Der Spiegel=Spiegel|Die Welt|Bild|Süddeutsche Zeitung|Frankfurter Allgemeine Zeitung|Deutsche Welle|DPA=dpa|Le Monde|Le Figaro|France 24|RFI|
   El País|EFE|ANSA|Corriere della Sera|La Repubblica|Kyiv Independent|Ukrinform|Ukrainska Pravda|Kommersant|Izvestia|Meduza|Novaya Gazeta|RT|Sputnik|
   The Hindu|Times of India|Hindustan Times|Press Trust of India=PTI|ANI|NDTV|Dawn|Geo News|South China Morning Post|Nikkei=Nikkei Asia|Asahi Shimbun|
   Yomiuri Shimbun|NHK|Straits Times|Channel NewsAsia|Bangkok Post|Jakarta Post|ABC|Sydney Morning Herald|Globe and Mail|CBC|Toronto Star|Voice of America=VOA|
   Radio Free Europe=RFE/RL|Al Ahram|Al Mayadeen|L'Orient Today|Middle East Eye|AllAfrica|Daily Nation|Punch`.replaceAll(
    '\n',
    '',
  ),
);
