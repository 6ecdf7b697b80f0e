import type { AdviceId } from '../../source/advice-ids.ts';
import { faultAt, type Fault } from '../../source/faults.ts';
import type { Entry } from '../../source/read-file.ts';
import type { Issue, Month } from '../../source/schema.ts';

/** A week or a month as it stands in its file. */
export type Edition = Entry<Issue | Month>;

/** Something that an editor may want to change, or accept for good. */
export interface AdvicePiece {
  id: AdviceId;
  edition: Edition;
  path: (string | number)[];
  message: string;
}

/** The places where a piece may be accepted: its item, if it lies in one, and its week or month. */
function acceptingPlaces({ edition, path: [list, index] }: AdvicePiece): (string | number)[][] {
  return list === 'items' && typeof index === 'number' && edition.value.items?.[index] ? [['items', index], []] : [[]];
}

function acceptedAt({ value }: Edition, [, index]: readonly (string | number)[]): readonly AdviceId[] {
  return (typeof index === 'number' ? value.items?.[index]?.accepted : value.accepted) ?? [];
}

/**
 * The advice that nobody has accepted, as faults of the severity `advice`; and a warning for each acceptance that nothing calls for
 * any more, so that it cannot hide what comes later.
 */
export function openAdvice(editions: readonly Edition[], pieces: readonly AdvicePiece[]): Fault[] {
  const used = new Set<string>();
  const key = ({ file }: Edition, place: readonly (string | number)[], id: AdviceId) => `${file.path} ${place.join('.')} ${id}`;
  const open = pieces.flatMap((piece): Fault[] => {
    const places = acceptingPlaces(piece).filter((place) => acceptedAt(piece.edition, place).includes(piece.id));
    for (const place of places) used.add(key(piece.edition, place, piece.id));
    if (places.length > 0) return [];
    return [{ ...faultAt(piece.edition.file, piece.path, piece.message, 'advice'), advice: piece.id }];
  });
  const unused = editions.flatMap((edition) =>
    [[], ...(edition.value.items ?? []).map((_, index) => ['items', index])].flatMap((place) =>
      acceptedAt(edition, place).flatMap((id, index): Fault[] =>
        used.has(key(edition, place, id))
          ? []
          : [faultAt(edition.file, [...place, 'accepted', index], `accepts ${id}, but there is nothing of it: remove it`, 'warning')],
      ),
    ),
  );
  return [...open, ...unused];
}
