import { describe, expect, test } from 'vitest';
import { readStatus } from '../../../src/analysis/status/status.ts';
import type { Measure, Span } from '../../../src/shared/analysis.ts';
import { analyze, read } from '../read.ts';
import { ARTICLES } from './articles.ts';

describe('findings', () => {
  test.each(ARTICLES.filter(({ state }) => state !== null))(
    '$title: the decisive comes first',
    ({ title, text }) => {
      const { status } = analyze(text, title);
      const findings = status?.findings ?? [];
      expect(findings[0]).toMatchObject({ towards: status?.state, span: status?.because });
      expect(findings.length).toBeLessThanOrEqual(6);
      const spans = findings.map(({ span }) => span).sort((a, b) => a[0] - b[0]);
      for (const [i, span] of spans.entries()) expect(span[0]).toBeGreaterThanOrEqual(spans[i - 1]?.[1] ?? 0);
    },
  );

  test('each says what it is about', () => {
    const { status, encounters, actors } = analyze(
      'A summit between Amina Otieno of Kenya and Juan Quispe of Peru was postponed on Monday. Kenya accused Peru of wasting time. Kenyan officials said no summit was planned.',
      'Otieno-Quispe summit postponed',
    );
    for (const { kind, of } of status?.findings ?? []) {
      if (kind === 'encounter' || kind === 'change') expect(encounters.map(({ id }) => id)).toContain(of);
      if (kind === 'position') expect(actors.map(({ id }) => id)).toContain(of);
    }
    expect(status?.findings?.map(({ kind }) => kind)).toContain('position');
  });
});

describe('measures', () => {
  const text = 'Kenya and Peru face each other in the strait. The truce of last week was mentioned by both.';
  const evidence: Span = [text.indexOf('The truce'), text.length - 1];
  const statusWith = (kind: Measure['kind'], state: Measure['state'], title: string) => {
    const { analysis, doc } = read(text, title);
    const measure: Measure = {
      id: 'm1',
      kind,
      span: evidence,
      parties: [],
      target: null,
      state,
      evidence,
      accounts: [],
    };
    return readStatus({ ...analysis, doc, measures: [measure] });
  };

  test.each([
    ['ceasefire', 'agreed', 'agreed'],
    ['ceasefire', 'in force', 'holding'],
    ['ceasefire', 'broken', 'broken down'],
    ['ceasefire', 'proposed', 'advancing'],
  ] as const)('%s, %s: %s', (kind, state, process) => {
    const status = statusWith(kind, state, 'Kenya, Peru and the truce');
    expect(status).toMatchObject({
      state: process,
      findings: [{ kind: 'measure', of: 'm1', span: evidence }],
    });
  });

  test.each([
    ['sanctions', 'in force', 'Kenya, Peru and the sanctions', 'escalating'],
    ['sanctions', 'lifted', 'Kenya, Peru and the sanctions', 'advancing'],
  ] as const)('%s, %s', (kind, state, title, process) => {
    expect(statusWith(kind, state, title)?.state).toBe(process);
  });
});
