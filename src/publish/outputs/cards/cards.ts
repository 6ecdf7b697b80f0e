import { languageAddress } from '../../../archive/language-address.ts';
import { png } from '../../drawing/png.ts';
import type { Output } from '../../site.ts';
import { cardSvg, type Card } from './card.ts';
import { cardsIn } from './site-cards.ts';

/**
 * The pictures that previews of links show (Open Graph, Twitter): `social/2020-w48.png`, `social/2020-11.png`,
 * `social/topics/gan.png`, and for all other pages `social/site.png`, in each language. A card that says the same as in the build
 * before is taken from there.
 */
export const cards: Output = (site) => {
  const { languages } = site.settings;
  const draw = (card: Card) => png(cardSvg(card));
  const made = (card: Card) => (site.kept ? site.kept.formats.get(JSON.stringify(['card', card]), () => draw(card)) : draw(card));
  return new Map(
    languages.flatMap((language) =>
      cardsIn(site, language).map(([path, card]) => [languageAddress('/', language, path, languages).slice(1), () => made(card)]),
    ),
  );
};
