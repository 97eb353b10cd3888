import { bareHost } from '../../shared/hosts.ts';

/**
 * The host that a reader means by what was typed or pasted: a name, or any address on it. Null where it is no site that
 * could be read.
 */
export function hostNamed(typed: string): string | null {
  const words = typed.trim();
  if (words === '' || /\s/.test(words)) return null;
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(words) ? words : `https://${words}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  const host = bareHost(hostname.replace(/\.$/, ''));
  return /^https?:$/.test(protocol) && isName(host) ? host : null;
}

/** Letters, digits and hyphens between dots, as addresses have them after the browser has read them; no lone word but "localhost". */
const isName = (host: string): boolean =>
  host === 'localhost' || /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z\d](?:[a-z\d-]*[a-z\d])?$/.test(host);
