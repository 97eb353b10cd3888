/** A host as readers name it: without "www.", which stands for the same site. */
export const bareHost = (host: string): string => host.replace(/^www\./, '');

/** Whether an entry of a list means this host: the host itself or a domain above it, as in the kept list of the manifest. */
export function covers(entry: string, host: string): boolean {
  const domain = bareHost(entry);
  return host === domain || host.endsWith(`.${domain}`);
}

/** Whether a list of hosts has one that means this host. */
export const isListed = (hosts: readonly string[], host: string): boolean =>
  hosts.some((entry) => covers(entry, host));

/** A list with a host in it or out of it. In it the host stands once; out of it is whatever entry meant the host. */
export function withHost(hosts: readonly string[], host: string, isIn: boolean): string[] {
  const others = hosts.filter((entry) => !covers(entry, host));
  if (!isIn) return others;
  // A wider entry means the host already.
  return isListed(hosts, host) ? [...hosts] : [...hosts, bareHost(host)];
}
