import { parseArgs } from 'node:util';
import { type Kind, kindOf } from '../browsers/kinds.ts';

/** What the command line asks for. */
export interface Options {
  /** Any that is there, where undefined. */
  browser: Kind | undefined;
  /** Address or file; the sample article where undefined. */
  page: string | undefined;
  /** Without a window: print the brief, write pictures. */
  headless: boolean;
}

export const USAGE = `npm start -- [--browser chrome|firefox] [--headless] [page]

page        address (https://…) or file of the page to open; the sample article by default
--browser   which browser; by default the first that is found
--headless  no window: print the brief and write pictures to pictures/; the default without a display`;

/** Reads the command line. Throws one line about what it does not understand. */
export function readOptions(words: string[]): Options | 'help' {
  const { values, positionals } = parse(words);
  if (values.help) return 'help';
  if (positionals.length > 1) throw new Error(`One page at a time, please: ${positionals.join(', ')}.`);
  const browser = values.browser === undefined ? undefined : kindOf(values.browser);
  if (values.browser !== undefined && !browser) {
    throw new Error(`No browser is called "${values.browser}": chrome, chromium, edge or firefox.`);
  }
  return {
    browser,
    page: positionals[0],
    headless: values.headless === true || !hasDisplay(),
  };
}

function parse(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        browser: { type: 'string' },
        headless: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(/[.\n]/)[0] : String(error);
    throw new Error(`${reason}; "npm start -- --help" lists what there is.`);
  }
}

/** Only Linux and its kin can lack one; elsewhere a window always has a place to open. */
function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}
