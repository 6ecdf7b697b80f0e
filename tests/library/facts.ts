import fc from 'fast-check';
import { factKey, type Fact } from '../../src/library/store/fact.ts';
import { mergeFact } from '../../src/library/store/merge.ts';
import { noteStamp, writeNote, type Note } from '../../src/library/store/note.ts';
import { nextStamp } from '../../src/library/store/stamp.ts';

/** A device, or a tab of one: its facts, and its clock, which may be wrong. */
interface Place {
  writer: string;
  wrongBy: number;
  clock: string | undefined;
  facts: Map<string, Fact>;
}

/** What happens at a place: a change, or what another place has is taken in. */
type Step =
  | { what: 'set'; place: number; about: string; kind: 'saved' | 'read' | 'label:gan'; value: true | null }
  | { what: 'set'; place: number; about: string; kind: 'setting'; value: true | string | null }
  | { what: 'set'; place: number; about: string; kind: 'mute'; value: string | null }
  | { what: 'note'; place: number; about: string; text: string }
  | { what: 'take'; place: number; from: number };

const PLACES = 3;
const NOON = Date.UTC(2026, 10, 29, 12);

/** Facts by their keys, merged into others. */
export function mergeAll(a: ReadonlyMap<string, Fact>, b: ReadonlyMap<string, Fact>): Map<string, Fact> {
  const merged = new Map(a);
  for (const [key, fact] of b) {
    const before = merged.get(key);
    merged.set(key, before ? mergeFact(before, fact) : fact);
  }
  return merged;
}

function run(steps: readonly Step[]): Place[] {
  const places: Place[] = Array.from({ length: PLACES }, (_, i) => ({
    writer: `device0${i}`,
    wrongBy: (i - 1) * 86_400_000,
    clock: undefined,
    facts: new Map(),
  }));
  steps.forEach((step, minute) => {
    const place = places[step.place];
    const from = 'from' in step ? places[step.from] : undefined;
    if (!place) return;
    if (from) {
      place.facts = mergeAll(place.facts, from.facts);
      place.clock = [place.clock ?? '', ...[...from.facts.values()].map(({ at }) => at)].sort().at(-1) || undefined;
    } else if (step.what !== 'take') {
      const { about } = step;
      place.clock = nextStamp(place.clock, NOON + place.wrongBy + minute * 60_000, place.writer);
      const kind = step.what === 'note' ? 'note' : step.kind;
      const before = place.facts.get(factKey({ about, kind }))?.value as Note | undefined;
      const value = step.what === 'note' ? writeNote(before, step.text, place.clock) : step.value;
      place.facts.set(factKey({ about, kind }), {
        about,
        kind,
        value,
        at: step.what === 'note' ? noteStamp(value as Note) : place.clock,
      });
    }
  });
  return places;
}

const place = fc.nat(PLACES - 1);
const about = fc.constantFrom('2020-w48/few-shot-gan', '2020-w48/superloss', '2020-11/roundup');

/** Three places as they stand after some changes and exchanges, with clocks that are days apart. */
export const PLACES_AFTER_A_WHILE = fc
  .array(
    fc.oneof(
      fc.record({
        what: fc.constant('set' as const),
        place,
        about,
        kind: fc.constantFrom('saved' as const, 'read' as const, 'label:gan' as const),
        value: fc.constantFrom(true as const, null),
      }),
      fc.record({
        what: fc.constant('set' as const),
        place,
        about: fc.constant('mark-read-on-follow'),
        kind: fc.constant('setting' as const),
        value: fc.constantFrom(true as const, 'some', null),
      }),
      fc.record({
        what: fc.constant('set' as const),
        place,
        about: fc.constantFrom('topic:gan', 'word:large language model', 'site:example.org'),
        kind: fc.constant('mute' as const),
        value: fc.constantFrom('Something', null),
      }),
      fc.record({ what: fc.constant('note' as const), place, about, text: fc.string() }),
      fc.record({ what: fc.constant('take' as const), place, from: place }),
    ),
    { maxLength: 30 },
  )
  .map((steps) => run(steps).map(({ facts }) => facts) as [Map<string, Fact>, Map<string, Fact>, Map<string, Fact>]);
