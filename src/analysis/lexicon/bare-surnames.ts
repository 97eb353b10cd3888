/**
 * Surnames that news in English uses alone, without office or given name, for one person only. An article that gives
 * somebody else this surname in full outweighs it.
 *
 * Source: usage of the news agencies. As of December 2025.
 */
export const BARE_SURNAMES: Readonly<Record<string, string>> = {
  trump: 'Donald Trump',
  obama: 'Barack Obama',
  putin: 'Vladimir Putin',
  gorbachev: 'Mikhail Gorbachev',
  khrushchev: 'Nikita Khrushchev',
  lavrov: 'Sergei Lavrov',
  zelensky: 'Volodymyr Zelenskyy',
  zelenskyy: 'Volodymyr Zelenskyy',
  zelenskiy: 'Volodymyr Zelenskyy',
  lukashenko: 'Alexander Lukashenko',
  merkel: 'Angela Merkel',
  macron: 'Emmanuel Macron',
  sarkozy: 'Nicolas Sarkozy',
  berlusconi: 'Silvio Berlusconi',
  thatcher: 'Margaret Thatcher',
  churchill: 'Winston Churchill',
  netanyahu: 'Benjamin Netanyahu',
  rabin: 'Yitzhak Rabin',
  arafat: 'Yasser Arafat',
  gaddafi: 'Muammar Gaddafi',
  erdogan: 'Recep Tayyip Erdoğan',
  maduro: 'Nicolás Maduro',
  bolsonaro: 'Jair Bolsonaro',
  mandela: 'Nelson Mandela',
  guterres: 'António Guterres',
  kissinger: 'Henry Kissinger',
  pompeo: 'Mike Pompeo',
  blinken: 'Antony Blinken',
  eisenhower: 'Dwight D. Eisenhower',
  nixon: 'Richard Nixon',
  reagan: 'Ronald Reagan',
};
