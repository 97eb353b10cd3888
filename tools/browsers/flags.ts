import type { LaunchOptions } from 'puppeteer-core';
import type { Kind } from './kinds.ts';

/** What the launch options of both engines are made from. */
export interface Profile {
  executable: string;
  /** An empty folder; the browser keeps its profile there. */
  folder: string;
  headless: boolean;
  proxy?: string;
  scheme?: 'light' | 'dark';
  /** Firefox alone: after how long without work the background is stopped, milliseconds. */
  idleMs?: number;
}

/** Puppeteer's launch options for a browser that takes the extension and talks to nobody of its own accord. */
export function launchOptions(kind: Kind, profile: Profile): LaunchOptions {
  return {
    executablePath: profile.executable,
    userDataDir: profile.folder,
    headless: profile.headless,
    // A person sizes their own window; a picture has the size it is asked for.
    defaultViewport: null,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    ...(kind === 'chromium' ? chromium(profile) : firefox(profile)),
  };
}

function chromium({ proxy, scheme, headless }: Profile): LaunchOptions {
  const args = [
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // News hosts on the preload list would otherwise be asked by https, which the page server does not speak.
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,HttpsFirstModeIncognito',
  ];
  if (headless) args.push('--disable-gpu');
  // Chromium refuses to start as root, as in a container, with its sandbox on.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  if (proxy) args.push(`--proxy-server=${new URL(proxy).host}`, '--proxy-bypass-list=<-loopback>');
  if (scheme === 'dark') args.push('--force-dark-mode');
  return { browser: 'chrome', enableExtensions: true, pipe: true, args };
}

/** Values of `layout.css.prefers-color-scheme.content-override`. */
const FIREFOX_SCHEME = { dark: 0, light: 1 };

function firefox({ proxy, scheme, idleMs }: Profile): LaunchOptions {
  const { hostname, port } = proxy ? new URL(proxy) : { hostname: '', port: '0' };
  const direct = { 'network.proxy.type': 0 };
  const proxied = {
    'network.proxy.type': 1,
    'network.proxy.http': hostname,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': hostname,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
  return {
    browser: 'firefox',
    // Without it the protocol may not look into moz-extension: pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...(proxy ? proxied : direct),
      ...(idleMs === undefined ? {} : { 'extensions.background.idle.timeout': idleMs }),
      'dom.security.https_first': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      ...(scheme ? { 'layout.css.prefers-color-scheme.content-override': FIREFOX_SCHEME[scheme] } : {}),
    },
  };
}
