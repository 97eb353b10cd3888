import { expect, test } from 'vitest';
import hosts from '../../src/shared/news-hosts.json' with { type: 'json' };

const names = hosts.map(({ host }) => host);

/** A label of a host name (RFC 1123), in lower case. */
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
/** Second levels under which a country's sites are registered: such a name is nobody's own. */
const REGISTRIES = /^(?:ac|co|com|ebc|edu|go|gob|gouv|gov|govt|gv|mil|ne|net|or|org|uol)\.[a-z]{2}$/;
/** Kept although ISO 3166-1 only reserves them: international bodies of the United Nations and of Europe. */
const RESERVED = ['EU', 'UN', 'XK'];

test('there are about two hundred hosts from many countries', () => {
  expect(hosts.length).toBeGreaterThanOrEqual(200);
  expect(new Set(hosts.map(({ country }) => country)).size).toBeGreaterThanOrEqual(80);
});

test('they are sorted, each is there once', () => {
  expect(names).toEqual([...new Set(names)].sort());
});

test.each(hosts)('$host is a well-formed host of a country ($country)', ({ host, country }) => {
  const labels = host.split('.');
  expect(labels.length).toBeGreaterThanOrEqual(2);
  for (const label of labels) expect(label).toMatch(LABEL);
  expect(labels.at(-1)).toMatch(/^[a-z]{2,}$/);
  expect(host).not.toMatch(REGISTRIES);
  if (RESERVED.includes(country)) return;
  expect(country).toMatch(/^[A-Z]{2}$/);
  expect(new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(country)).toBeDefined();
});

test('no host stands for one that is listed already', () => {
  const inner = names.filter((host) => names.some((other) => other !== host && host.endsWith(`.${other}`)));
  expect(inner).toEqual([]);
});
