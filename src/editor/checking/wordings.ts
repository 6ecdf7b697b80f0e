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
  spelling('en', /\bsemisupervised\b/iu, '"semi-supervised"'),
  spelling('en', /\b(?:mix-up|drop-out)\b/iu, '"mixup" and "dropout"'),
  spelling('en', /\bDALL-E\b/u, '"DALL·E"'),
  spelling('en', /\bHuggingFace\b/u, '"Hugging Face"'),
  spelling('zh-Hans', /谷歌/u, '"Google"'),
  spelling('zh-Hans', /脸书/u, '"Facebook"'),
  spelling('zh-Hans', /奈飞/u, '"Netflix"'),
  spelling('zh-Hans', /优步/u, '"Uber"'),
  spelling('zh-Hans', /NVIDIA/u, '"英伟达"'),
  spelling('zh-Hans', /初创(?:公司|企业)/u, '"创业公司"'),
  spelling('zh-Hans', /Deepfakes?/iu, '"深度伪造"'),
  spelling('zh-Hans', /领域自适应/u, '"域自适应"'),
  spelling('zh-Hans', /彩票假设/u, '"彩票假说"'),
  spelling('zh-Hans', /鉴别器/u, '"判别器"'),
  spelling('zh-Hans', /潜(?:在)?空间/u, '"隐空间"'),
  spelling('zh-Hans', /潜(?:在)?变量/u, '"隐变量"'),
  spelling('zh-Hans', /稳健/u, '"鲁棒"'),
  spelling('zh-Hans', /数据扩充/u, '"数据增强"'),
  spelling('zh-Hans', /物体检测/u, '"目标检测"'),
  spelling('zh-Hans', /图像转换/u, '"图像翻译"'),
  spelling('zh-Hans', /变换器/u, '"Transformer"'),
  { advice: 'self-reference', language: 'zh-Hans', forms: /本文/u, chosen: 'here that is the summary itself: write 论文, 文章 or 研究' },
];
