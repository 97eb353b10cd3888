import type { Body } from './bodies.ts';

/**
 * News agencies, papers and broadcasters that other news quotes as sources. Names that are words or people first ("Dawn",
 * "The Hill", "Foreign Affairs") are here only in a form that tells them apart. Wikidata items are left out where not
 * sure.
 *
 * Source: public record; Wikidata item numbers. As of November 2026.
 */

/** Reads a list of "Name=Other name#Q1", parted by bars. */
const outlets = (list: string): Body[] =>
  list.split('|').map((entry) => {
    const [forms = '', wikidata = null] = entry.trim().split('#');
    const [name = '', ...names] = forms.split('=');
    return { name, names, wikidata };
  });

export const MEDIA: readonly Body[] = outlets(
  `Reuters#Q130879|Associated Press=AP#Q40469|Agence France-Presse=AFP#Q40464|United Press International=UPI#Q493845|TASS=Tass#Q223799|
   Interfax#Q379271|RIA Novosti=RIA|Xinhua=Xinhua News Agency#Q204839|Global Times|People's Daily|CGTN|Kyodo=Kyodo News|
   Yonhap=Yonhap News Agency|IRNA|Fars News Agency|Tasnim=Tasnim News Agency|ISNA|Press TV|Mehr News Agency|Anadolu=Anadolu Agency|
   TRT World|Al Jazeera|Al Arabiya|Asharq Al-Awsat|WAFA|SANA|Saudi Press Agency|Haaretz|Jerusalem Post|Times of Israel|Yedioth Ahronoth=Ynet|
   BBC=BBC News#Q9531|Sky News|ITV|Channel 4 News|The Guardian=Guardian#Q11148|The Times of London=Times of London|Daily Telegraph|
   The Economist#Q180089|Financial Times=FT|The New York Times=New York Times#Q9684|The Washington Post=Washington Post#Q166032|
   The Wall Street Journal=Wall Street Journal#Q164746|Los Angeles Times|USA Today|Politico|Axios|Bloomberg=Bloomberg News#Q13975|
   CNN|CNBC#Q1023911|NPR|NBC=NBC News|ABC News|CBS=CBS News|Fox News|MSNBC|PBS|Newsmax|Atlantic magazine|Foreign Policy magazine|
   Foreign Affairs magazine|Der Spiegel=Spiegel|Die Welt|Bild|Süddeutsche Zeitung|Frankfurter Allgemeine Zeitung|
   Deutsche Welle#Q153770|DPA=dpa#Q312653|Le Monde|Le Figaro|France 24|RFI|El País|EFE|ANSA#Q392934|Corriere della Sera|La Repubblica|
   Belga#Q815453|PAP=Polish Press Agency#Q1484980|Tanjug#Q371267|BTA=Bulgarian News Agency#Q2031809|Kyiv Independent#Q111028947|
   Kyiv Post#Q1795015|Ukrinform#Q987030|Ukrainska Pravda#Q904463|Suspilne|Kommersant#Q1780134|Izvestia#Q753932|Meduza|
   Novaya Gazeta#Q170135|Moscow Times#Q1202611|RT#Q22868|Sputnik News=Sputnik news agency|BelTA|Trend News Agency|Armenpress|
   The Hindu|Times of India|Hindustan Times|Indian Express|Press Trust of India|ANI|NDTV|Dawn newspaper|Geo News|
   South China Morning Post|Nikkei Asia=Nikkei newspaper|Asahi Shimbun|Yomiuri Shimbun|Mainichi Shimbun|NHK|Straits Times|
   Channel NewsAsia|Bangkok Post|Jakarta Post|Philippine Daily Inquirer|Rappler|Focus Taiwan|ABC|Sydney Morning Herald|Globe and Mail|
   CBC|Toronto Star|Voice of America=VOA|Radio Free Europe=Radio Free Europe/Radio Liberty=RFE/RL|Radio Free Asia|Al Ahram|
   Al Mayadeen|L'Orient Today|Middle East Eye|AllAfrica|Daily Nation|Punch newspaper|Agência Brasil|Folha de S.Paulo|O Globo|
   Clarín|La Nación|Prensa Latina|Granma|Telesur`.replaceAll('\n', ''),
);
