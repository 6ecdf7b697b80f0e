import { useQuery } from '@tanstack/react-query';
import { yearIndexQuery } from '../archive/queries.ts';
import { yearOf } from '../archive/weeks.ts';
import { useLocale } from '../i18n/messages.tsx';
import { WeekStrip } from './week-strip.tsx';

interface HitStripProps {
  /** Issue id → hits. */
  hits: Readonly<Record<string, number>>;
  /** Where a week's bar leads. */
  weekSearch: (week: string) => string;
}

/** Where hits lie in the newest year that has any: the week strip, filled as far as a week has hits. */
export function HitStrip({ hits, weekSearch }: HitStripProps) {
  const { language } = useLocale();
  const newest = Object.keys(hits).sort().at(-1);
  const { data: index } = useQuery({ ...yearIndexQuery(language, newest ? yearOf(newest) : 0), enabled: newest !== undefined });
  return index && <WeekStrip index={index} hits={hits} weekHref={weekSearch} />;
}
