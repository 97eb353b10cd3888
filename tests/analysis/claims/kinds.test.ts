import { describe, expect, test } from 'vitest';
import { kindOf } from '../../../src/analysis/claims/kind.ts';
import type { ClaimKind } from '../../../src/shared/analysis.ts';
import { firstClaim } from './rows.ts';

test.each<[ClaimKind, string]>([
  // What is or was the case.
  ['statement', 'Kenya said two ships had left the port.'],
  ['statement', 'Kenya said the port could have been mined for weeks.'],
  ['statement', 'Kenya said the ministers discussed the port.'],
  ['statement', 'Kenya confirmed that no meeting stands in its diary.'],
  ['statement', 'Juan Quispe expressed a willingness to visit the port.'],
  // Intentions and programmes of one's own.
  ['statement', 'Juan Quispe said he would visit the port in May.'],
  ['statement', 'Kenya said it will send two ships to the port.'],
  ['statement', 'Kenya said the inspectors would travel to the port on Monday.'],
  ['statement', 'Kenya said the talks would begin on Monday.'],
  ['statement', 'Kenya announced that the port will be ready in June.'],
  ['statement', 'Juan Quispe said he wanted to reopen the port.'],
  ['statement', 'Juan Quispe promised to reopen the port.'],
  ['statement', 'Juan Quispe said that the men who will inspect the port had arrived.'],
  // What others or the world will do.
  ['prediction', 'Kenya said the port could run dry within a year.'],
  ['prediction', 'Kenya said the dispute would lead to higher prices.'],
  ['prediction', 'Kenya said it would be years before the port is mended.'],
  ['prediction', 'Juan Quispe said it is going to be hot in the port.'],
  ['prediction', 'Juan Quispe said he hopes the port survives the storm.'],
  ['prediction', 'Juan Quispe said that if the pumps fail, the port will flood.'],
  ['prediction', 'Juan Quispe predicted that the port would flood.'],
  ['prediction', 'Juan Quispe warned that the port might flood.'],
  ['prediction', 'Juan Quispe expressed hope that the port would survive.'],
  // Judgements.
  ['evaluation', 'Kenya said the closure of the port was illegal.'],
  ['evaluation', 'Kenya said the visit to the port had been fruitful.'],
  ['evaluation', 'Juan Quispe said the port was a failure.'],
  ['evaluation', 'Juan Quispe said the siege undermined the port.'],
  ['evaluation', 'Juan Quispe said that he was deeply worried by the port.'],
  ['evaluation', 'Juan Quispe expressed his dismay at the closure of the port.'],
  ['evaluation', 'Kenya condemned the closure of the port.'],
  ['evaluation', 'Kenya accused Peru of closing the port.'],
  ['evaluation', 'Kenya welcomed the opening of the port.'],
  ['evaluation', 'Juan Quispe called the offer a trap for the port.'],
  // Demands.
  ['demand', 'Kenya said Peru must leave the port.'],
  ['demand', 'Kenya said both sides should leave the port.'],
  ['demand', 'Kenya said it wants guarantees for the port.'],
  ['demand', 'Kenya said a truce was only possible if Peru left the port.'],
  ['demand', 'Kenya repeated its call for an open port.'],
  ['demand', 'Kenya urged Peru to leave the port.'],
  ['demand', 'Juan Quispe asked Peru to leave the port.'],
  // Denials.
  ['denial', 'Kenya denied that the port was closed.'],
  ['denial', 'Kenya said there was no blockade of the port.'],
  ['denial', 'Kenya said reports about the port were baseless.'],
  ['denial', 'Kenya said no soldiers had entered the port.'],
  // Refusals.
  ['refusal', 'Kenya said it would not reopen the port.'],
  ['refusal', 'Kenya said its ships will not leave the port.'],
  ['refusal', 'Juan Quispe said handing over the port was out of the question.'],
  ['refusal', 'Kenya rejected calls for an open port.'],
  ['refusal', 'Kenya refused to reopen the port.'],
  // Proposals.
  ['proposal', 'Kenya proposed a joint patrol of the port.'],
  ['proposal', 'Juan Quispe floated the idea of a second port.'],
])('%s: %s', (kind, text) => {
  expect(firstClaim(text).kind).toBe(kind);
});

describe('long content', () => {
  test('is read in linear time', () => {
    const long = `the port ${'and the quay only, '.repeat(20_000)}`;
    const start = performance.now();
    expect(kindOf(long, 'said', 'statement', 'says')).toBe('statement');
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
