import { useQuery } from '@tanstack/react-query';
import { archiveQuery, yearIndexQuery } from '../../archive/fetching/queries.ts';
import { yearOf } from '../../archive/ids.ts';
import type { View } from '../../design/links/view-link.tsx';
import { useLocale } from '../../i18n/messages.tsx';
import { WeekStrip } from './week-strip.tsx';

interface HitStripProps {
  /** Issue id → hits. Without it, the weeks themselves. */
  hits?: Readonly<Record<string, number>>;
  /** The view to which a week's bar leads when there are hits. */
  weekView: (week: string) => View;
}

/** Where hits lie in the newest year that has any: the week strip, filled as far as a week has hits. */
export function HitStrip({ hits, weekView }: HitStripProps) {
  const { language } = useLocale();
  const { data: archive } = useQuery(archiveQuery(language));
  const week = Object.keys(hits ?? {})
    .sort()
    .at(-1);
  const year = week === undefined ? archive?.newest?.year : yearOf(week);
  const { data: index } = useQuery({ ...yearIndexQuery(language, year ?? 0), enabled: year !== undefined });
  return index && <WeekStrip index={index} showsRead={false} {...(hits ? { hits, weekView } : {})} />;
}
