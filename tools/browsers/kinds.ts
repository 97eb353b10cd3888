import manifest from '../../manifest.json' with { type: 'json' };

/** The two engines that the extension is made for. */
export type Kind = 'chromium' | 'firefox';

export const KINDS: readonly Kind[] = ['chromium', 'firefox'];

/** Operating systems whose usual places are known; any other is searched by PATH alone. */
type System = 'linux' | 'darwin' | 'win32';

/** What has to be known of an engine to find its browsers on a machine. */
export interface KindFacts {
  /** For messages to people. */
  label: string;
  /** Environment variable that names the executable and overrules the search. */
  env: string;
  /** Commands looked up on PATH, best first. */
  commands: readonly string[];
  /** Usual places; on Windows relative to the program folders. */
  places: Record<System, readonly string[]>;
  /** Package of Debian and its kin. */
  aptPackage: string;
  /** Name of the browser in `@puppeteer/browsers`, and the release channel to take. */
  download: { browser: 'chrome' | 'firefox'; tag: string };
  /** Oldest major version that loads the extension: the manifest's own word. */
  minimum: number;
}

export const FACTS: Record<Kind, KindFacts> = {
  chromium: {
    label: 'Chrome, Chromium or Edge',
    env: 'CHROME_PATH',
    commands: [
      'google-chrome',
      'google-chrome-stable',
      'chromium',
      'chromium-browser',
      'microsoft-edge',
      'chrome',
    ],
    places: {
      linux: [
        '/opt/google/chrome/chrome',
        '/usr/bin/google-chrome',
        '/usr/bin/chromium',
        '/usr/lib/chromium/chromium',
        '/opt/microsoft/msedge/msedge',
      ],
      darwin: [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ],
      win32: [
        'Google\\Chrome\\Application\\chrome.exe',
        'Chromium\\Application\\chrome.exe',
        'Microsoft\\Edge\\Application\\msedge.exe',
      ],
    },
    aptPackage: 'chromium',
    download: { browser: 'chrome', tag: 'stable' },
    minimum: Number.parseInt(manifest.minimum_chrome_version, 10),
  },
  firefox: {
    label: 'Firefox',
    env: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr'],
    places: {
      linux: ['/usr/lib/firefox/firefox', '/usr/lib/firefox-esr/firefox-esr', '/opt/firefox/firefox'],
      darwin: [
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        '/Applications/Firefox ESR.app/Contents/MacOS/firefox',
      ],
      win32: ['Mozilla Firefox\\firefox.exe', 'Mozilla Firefox ESR\\firefox.exe'],
    },
    aptPackage: 'firefox-esr',
    download: { browser: 'firefox', tag: 'stable' },
    minimum: Number.parseInt(manifest.browser_specific_settings.gecko.strict_min_version, 10),
  },
};

/** The engine that a browser's everyday name belongs to; undefined for a name that is none. */
export function kindOf(name: string): Kind | undefined {
  const word = name.toLowerCase();
  if (['chrome', 'chromium', 'edge'].includes(word)) return 'chromium';
  return word === 'firefox' ? 'firefox' : undefined;
}
