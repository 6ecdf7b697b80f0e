import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSectionFilter, showsSection, toggleSection, writeSectionFilter } from '../../src/archive/section-filter.ts';
import { countSections, totalCount } from '../../src/archive/sections.ts';
import { SECTIONS } from '../source/sections.ts';

const filter = fc.subarray([...SECTIONS]);
const section = fc.constantFrom(...SECTIONS);
const otherParams = fc.array(
  fc.tuple(
    fc.string({ unit: 'grapheme' }).filter((name) => name !== 'section'),
    fc.string({ unit: 'grapheme' }),
  ),
);

function read(search: string) {
  return readSectionFilter(new URLSearchParams(search), SECTIONS);
}

test('a filter that is written to an address is read from it again', () => {
  fc.assert(
    fc.property(filter, otherParams, (sections, others) => {
      const written = writeSectionFilter(new URLSearchParams(others), sections);
      expect(readSectionFilter(new URLSearchParams(written.toString()), SECTIONS)).toEqual(sections);
    }),
  );
});

test('writing a filter keeps every other parameter, and what was there of its own goes', () => {
  fc.assert(
    fc.property(filter, filter, otherParams, (before, after, others) => {
      const address = writeSectionFilter(new URLSearchParams(others), before);
      const written = writeSectionFilter(address, after);
      expect([...written].filter(([name]) => name !== 'section')).toEqual(others);
      expect(written.getAll('section')).toEqual(after);
      expect(address.getAll('section')).toEqual(before);
    }),
  );
});

test('switching a section twice changes nothing; once, only that section', () => {
  fc.assert(
    fc.property(filter, section, (sections, one) => {
      const once = toggleSection(sections, one, SECTIONS);
      expect(once.includes(one)).toBe(!sections.includes(one));
      expect(once.filter((each) => each !== one)).toEqual(sections.filter((each) => each !== one));
      expect(toggleSection(once, one, SECTIONS)).toEqual(sections);
    }),
  );
});

describe('an address as people write it', () => {
  test('may part sections by commas', () => {
    expect(read('section=papers,other')).toEqual(['papers', 'other']);
    expect(read('section=other,papers&section=use-cases')).toEqual(['papers', 'use-cases', 'other']);
  });

  test('may name what is no section, and repeat itself', () => {
    expect(read('section=news&section=papers&section=papers&section=')).toEqual(['papers']);
    expect(read('section=Papers')).toEqual([]);
    expect(read('section=toString')).toEqual([]);
  });
});

test('an empty filter shows every section, another one only its own', () => {
  fc.assert(
    fc.property(filter, section, (sections, one) => {
      expect(showsSection(sections, one)).toBe(sections.length === 0 || sections.includes(one));
    }),
  );
});

test('sections are counted, and those without items left out', () => {
  const counts = countSections([{ section: 'other' }, { section: 'papers' }, { section: 'other' }]);
  expect(counts).toEqual({ papers: 1, other: 2 });
  expect(totalCount(counts)).toBe(3);
  expect(totalCount({})).toBe(0);
});
