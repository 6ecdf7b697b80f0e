import { combine, oncePerSite, type Output } from '../../site.ts';
import { figures } from '../figures.ts';
import { about, archive } from './archive.ts';
import { authors } from './authors.ts';
import { home } from './home.ts';
import { issues } from './issues.ts';
import { months } from './months.ts';
import { searchStart } from './search-start.ts';
import { search } from './search.ts';
import { topicList } from './topic-list.ts';
import { topicPages } from './topic-pages.ts';
import { topics } from './topics.ts';
import { yearIndexes } from './year-indexes.ts';
import { years } from './years.ts';

/** The published archive, below `data/`: what pages are made of, in the browser and when they are prerendered. */
export const data: Output = oncePerSite((site) =>
  combine(site, [
    archive,
    home,
    about,
    topics,
    topicList,
    topicPages,
    authors,
    yearIndexes,
    years,
    months,
    issues,
    figures,
    search,
    searchStart,
  ]),
);
