import { searchPath, topicPath, topicsPath } from '../../archive/addresses/paths.ts';
import type { PublishedTopic } from '../../archive/published/topics.ts';
import { readSectionFilter, showsSection } from '../../archive/section-filter.ts';
import { sumCounts } from '../../archive/sections.ts';
import { ChoiceNav } from '../../design/links/choice-nav.tsx';
import { PageLink } from '../../design/links/page-link.tsx';
import { useAddressParams } from '../../design/links/use-address-params.ts';
import { LocalSpan } from '../../design/local-span.tsx';
import { Masthead } from '../../design/masthead.tsx';
import { PageFrame } from '../../design/page-frame.tsx';
import { ChartView } from '../../discovery/chart-view.tsx';
import { ListedItems } from '../../discovery/listed-items.tsx';
import { TopicNearby } from '../../discovery/topics/topic-nearby.tsx';
import { TopicTable } from '../../discovery/topics/topic-table.tsx';
import { readTopicYear, spanOf, writeNarrowed } from '../../discovery/topics/topic-view.ts';
import { useDiscoveryMessages } from '../../i18n/discovery/discovery-messages.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { useSections } from '../../i18n/use-sections.ts';
import { PageTools } from '../../items/item-tools.tsx';
import { SectionFilterNav } from '../../reading/navigation/section-filter-nav.tsx';
import { SiteDock } from '../../shell/dock/site-dock.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { FeedLink } from './feed-link.tsx';
import styles from './topic-front.module.css';

interface TopicFrontProps {
  topic: PublishedTopic;
}

/** A topic: `/topics/gan`, `?section=papers&year=2020`. */
export function TopicFront({ topic }: TopicFrontProps) {
  const messages = useMessages();
  const { topic: words, topics } = useDiscoveryMessages();
  const sections = useSections();
  const { id } = topic;
  const params = useAddressParams();
  const filter = readSectionFilter(params, sections.ids);
  const year = readTopicYear(params, topic);
  const counts = sumCounts(topic.years.filter((each) => year === undefined || each.year === year).map((each) => each.counts));
  const years = [undefined, ...topic.years.map((each) => each.year)].map((each) => ({
    name: each === undefined ? words.allYears : String(each),
    view: (now: URLSearchParams) => writeNarrowed(now, 'year', each),
    active: each === year,
  }));
  const all = sumCounts(topic.years.map((each) => each.counts));
  const legend = sections.ids.filter((each) => all[each]).map((each) => ({ accent: sections.accent(each), name: sections.name(each) }));
  const chosen = filter.length > 0 || year !== undefined;
  const items = messages.itemCount(topic.items);
  const masthead = (
    <Masthead kicker={<PageLink to={topicsPath()}>{topics.title}</PageLink>} aside={<PageTools />} title={topic.label}>
      <span>{items}</span>
      <span data-needs-js>
        <PageLink to={searchPath({ topic: id })}>{words.search}</PageLink>
      </span>
    </Masthead>
  );
  return (
    <>
      <FeedLink of={topicPath(id)} title={topic.feed} />
      <PageHead title={topic.label} description={topic.definition?.text ?? words.description(topic.label, items)} />
      <PageFrame masthead={masthead} end={<TopicNearby topic={topic} />}>
        {topic.definition && (
          <p className={styles.definition}>
            <LocalSpan text={topic.definition} />
          </p>
        )}
        <ChartView chart={topic.chart} label={words.chart(topic.label)} legend={legend} />
        <TopicTable topic={topic} />
        {topic.years.length > 1 && <ChoiceNav label={words.year} choices={years} />}
        <SectionFilterNav counts={counts} filter={filter} anchored={false} />
        <div data-addressed>
          <ListedItems
            kind="topic"
            id={id}
            listing={topic}
            choice={chosen ? { span: spanOf(topic, year), shows: ({ section }) => showsSection(filter, section) } : undefined}
          />
        </div>
      </PageFrame>
      <SiteDock current={topicsPath()} />
    </>
  );
}
