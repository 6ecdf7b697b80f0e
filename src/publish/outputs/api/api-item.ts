import { itemPath } from '../../../archive/addresses/paths.ts';
import { defined } from '../../../archive/defined.ts';
import { printItemRef } from '../../../archive/item-ref.ts';
import { localText, type Language, type LocalText, type Text } from '../../../archive/languages.ts';
import type { HeldItem } from '../../../source/archive-index.ts';
import type { Item } from '../../../source/schema.ts';
import { publishedPicks } from '../../localizing/items.ts';
import { topicLabels } from '../../localizing/labels.ts';
import { itemChanged } from '../../localizing/last-change.ts';
import type { Localizer } from '../../localizing/localizer.ts';
import { pageTitle, paperTitle, requiredText } from '../../localizing/texts.ts';
import { fileAddress, outsideAddress, wholeAddress } from '../../localizing/whole-address.ts';
import type { Site } from '../../site.ts';
import type { ApiItem, ApiPick, ApiText } from './api-schema.ts';

/** A text with its language. */
function written({ text, lang }: LocalText, language: Language): ApiText {
  return { text, lang: lang ?? language };
}

/** A text as the archive has it, in the language that is asked for or in another that there is. */
export function apiText(text: Text | undefined, language: Language): ApiText | undefined {
  const local = localText(text, language);
  return local && written(local, language);
}

function figure(item: Item, site: Site, { language, figureAddress }: Localizer): ApiItem['figure'] {
  const src = item.figure && figureAddress(item.figure.src);
  if (!item.figure || src === undefined) return undefined;
  const { alt, width, height } = item.figure;
  return defined({ src: outsideAddress(src) ?? fileAddress(site, `data/${src}`), alt: apiText(alt, language), width, height });
}

/** An item of an edition in one language. */
export function apiItem({ ref, edition, item, day }: HeldItem, site: Site, localizer: Localizer): ApiItem {
  const { language } = localizer;
  const { paper, card, links, corrections } = item;
  const titled = (title: LocalText | undefined) => written(title ?? { text: '' }, language);
  const section = site.settings.sections.find(({ id }) => id === item.section);
  return defined<ApiItem>({
    ref,
    page: wholeAddress(site, language, itemPath({ edition, item: item.id })),
    section: { id: item.section, name: section ? requiredText(section.name, language).text : item.section },
    headline: titled(requiredText(item.headline, language)),
    url: outsideAddress(item.url),
    paper: paper && defined({ ...paper, title: titled(paperTitle(paper.title, language)) }),
    card:
      card &&
      defined({ title: titled(pageTitle(card.title, language)), description: apiText(card.description, language), site: card.site }),
    summary: apiText(item.summary, language),
    figure: figure(item, site, localizer),
    topics: topicLabels(item.topics, localizer),
    links: links?.flatMap(({ label, url }) => {
      const address = outsideAddress(url);
      return address === undefined ? [] : [{ label: titled(pageTitle(label, language)), url: address }];
    }),
    corrections: corrections
      ?.toSorted((a, b) => (a.day < b.day ? 1 : -1))
      .map(({ day: made, text }) => ({ day: made, text: titled(requiredText(text, language)) })),
    updated: itemChanged(item, day),
  });
}

/** The picks of an edition in one language. */
export function apiPicks(edition: Parameters<typeof publishedPicks>[0], localizer: Localizer): ApiPick[] {
  const { items, language } = localizer;
  return publishedPicks(edition, items, localizer).map(({ ref, headline, url, note }) =>
    defined<ApiPick>({
      item: ref && printItemRef(ref),
      headline: headline && written(headline, language),
      url: outsideAddress(url),
      note: note && written(note, language),
    }),
  );
}
