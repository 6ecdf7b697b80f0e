import type { SearchAnswer, SearchDocument, SearchFile, SearchRequest } from '../../src/search/engine.ts';

function document(number: number, item: string, headline: string, more: Partial<SearchDocument> = {}): SearchDocument {
  const startsOn = new Date(Date.UTC(2020, 9, 4 + 7 * (number - 41))).toISOString().slice(0, 10);
  return {
    week: { id: `2020-w${number}`, year: 2020, number, startsOn },
    item,
    section: 'papers',
    topics: [],
    headline: { en: headline },
    summary: { en: `${headline}, and nothing else.` },
    ...more,
  };
}

const DEEP = 'A long account of earlier work that goes on for many sentences. '.repeat(20);

/** Eight items over five weeks (4 October to 22 November 2020), as a build publishes them for search. */
export const SEARCH_FILE: SearchFile = {
  documents: [
    document(41, 'swap', 'Swap the layers of two generators', { title: 'Resolution Dependent GAN Interpolation for Controllable Image Synthesis', topics: ['gan'], summary: { en: 'Layers of a fine-tuned StyleGAN are swapped with those of the original.', 'zh-Hans': '把微调后的模型与原模型的层互换。' } }),
    document(41, 'ocean', 'Whales heard from a buoy', { section: 'use-cases', topics: ['audio'] }),
    document(44, 'deep', 'A survey of old ideas', { summary: { en: `${DEEP}Only here is the word chlorophyll. ${DEEP}` } }),
    document(44, 'sharp', 'Sharpness as a target', { title: 'Sharpness-Aware Minimization', headline: { en: 'Sharpness as a target', 'zh-Hans': '让损失面更平坦的优化方法' } }),
    document(46, 'small', 'Few examples suffice', { topics: ['gan', 'few-shot'], headline: { en: 'Few examples suffice', 'zh-Hans': '小样本生成对抗网络' } }),
    document(46, 'card', 'An essay on scale', { section: 'articles', card: { en: 'The unreasonable effectiveness of parameters' }, topics: ['nlp'] }),
    document(48, 'desert', 'Maps of the Ténéré', { section: 'other', topics: ['nlp'] }),
    document(48, 'layers', 'Layers again', { section: 'articles' }),
  ],
  topics: [
    { id: 'gan', label: { en: 'GANs', 'zh-Hans': '生成对抗网络' }, synonyms: ['StyleGAN', 'adversarial'] },
    { id: 'nlp', label: { en: 'Language' }, synonyms: ['BERT'] },
    { id: 'audio', label: { en: 'Audio' }, synonyms: [] },
    { id: 'few-shot', label: { en: 'Few-shot learning' }, synonyms: [] },
  ],
};

/** A search for a text, without filters unless `more` has some. */
export function request(text: string, more: Partial<SearchRequest> = {}): SearchRequest {
  return { text, sections: [], topics: [], sort: 'best', limit: 20, ...more };
}

/** An answer that found nothing, told apart from others by its total. */
export function answer(total: number): SearchAnswer {
  return { hits: [], total, sections: {}, topics: [], topicLabels: {} };
}
