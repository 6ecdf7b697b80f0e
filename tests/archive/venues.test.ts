import { expect, test } from 'vitest';
import { venueName } from '../../src/archive/venues.ts';

test('a venue is cited with its year where it has one', () => {
  expect(venueName({ name: 'NeurIPS', year: 2021, kind: 'conference' })).toBe('NeurIPS 2021');
  expect(venueName({ name: 'Distill' })).toBe('Distill');
});
