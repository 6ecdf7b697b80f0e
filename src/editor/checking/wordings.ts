import type { AdviceId } from '../../source/advice-ids.ts';

/** A word that has several forms, of which this archive uses one. */
export interface Wording {
  advice: AdviceId;
  /** The language of the texts that it is looked for in. */
  language: string;
  /** The forms that are not used. */
  forms: RegExp;
  /** The form that is used, or what to do. */
  chosen: string;
}

function spelling(language: string, forms: RegExp, chosen: string): Wording {
  return { advice: 'spelling', language, forms, chosen: `this archive writes ${chosen}` };
}

/** One spelling each: the forms that `check` asks an editor to change. */
export const WORDINGS: readonly Wording[] = [
  spelling('en', /\bdata[ -]sets?\b/iu, '"dataset"'),
  spelling('en', /\b(?:un|re)?learnt\b/iu, '"learned"'),
  spelling('en', /\b(?:colouri[sz]|coloris)ation\b/iu, '"colorization"'),
  spelling('en', /\bpre-train(?:ing|ed)?\b/iu, '"pretraining" and "pretrained"'),
  spelling('en', /\bdata (?:are|were|have)\b/iu, '"data is"'),
  spelling('en', /\bn?Nvidia\b|\bnVidia\b/u, '"NVIDIA"'),
  spelling('en', /\bTOPBOTS\b|\bTopBots\b/u, '"Topbots"'),
  spelling('en', /\bstart-ups?\b/iu, '"startup"'),
  spelling('en', /\bhealth[ -]care\b/iu, '"healthcare"'),
  spelling('en', /\bsub-networks?\b/iu, '"subnetwork"'),
  spelling('en', /\bmachine-learning\b/iu, '"machine learning"'),
  spelling('zh-Hans', /谷歌/u, '"Google"'),
  spelling('zh-Hans', /图像转换/u, '"图像翻译"'),
  { advice: 'self-reference', language: 'zh-Hans', forms: /本文/u, chosen: 'here that is the summary itself: write 论文, 文章 or 研究' },
];
