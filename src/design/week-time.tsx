import { weekDates, weekDatesShort } from '../i18n/format.ts';
import { useLocale } from '../i18n/messages.tsx';

interface WeekTimeProps {
  startsOn: string;
  short?: boolean;
}

/**
 * The days of a week. Browsers' date formats differ in details from those that the page was made with:
 * what was prerendered stays.
 */
export function WeekTime({ startsOn, short = false }: WeekTimeProps) {
  const { language } = useLocale();
  return (
    <time dateTime={startsOn} suppressHydrationWarning>
      {short ? weekDatesShort(startsOn, language) : weekDates(startsOn, language)}
    </time>
  );
}
