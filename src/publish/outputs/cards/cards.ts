import { languageAddress } from '../../../archive/addresses/language-address.ts';
import { keptPng } from '../../drawing/kept-png.ts';
import type { Output } from '../../site.ts';
import { cardSvg } from './card.ts';
import { cardsIn } from './site-cards.ts';

/**
 * The pictures that previews of links show (Open Graph, Twitter): `social/2020-w48.png`, `social/2020-11.png`,
 * `social/topics/gan.png`, and for all other pages `social/site.png`, in each language.
 */
export const cards: Output = (site) => {
  const { languages } = site.settings;
  return new Map(
    languages.flatMap((language) =>
      cardsIn(site, language).map(([path, card]) => [
        languageAddress('/', language, path, languages).slice(1),
        () => keptPng(site, ['card', card], () => cardSvg(card)),
      ]),
    ),
  );
};
