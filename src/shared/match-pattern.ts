const PATTERN = /^(\*|https?):\/\/([^/]+)\/\*$/;

/**
 * Whether a match pattern for whole sites ("*://*.example.org/*") covers the pages of a host. Patterns for some paths
 * alone, which we do not use, cover none.
 */
export function coversHost(pattern: string, protocol: string, host: string): boolean {
  if (pattern === '<all_urls>') return true;
  const [, scheme, hosts] = PATTERN.exec(pattern) ?? [];
  if (scheme === undefined || hosts === undefined) return false;
  if (scheme !== '*' && `${scheme}:` !== protocol) return false;
  if (hosts === '*') return true;
  if (!hosts.startsWith('*.')) return hosts === host;
  const domain = hosts.slice(2);
  return host === domain || host.endsWith(`.${domain}`);
}
