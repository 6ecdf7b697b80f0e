import { describe, expect, test } from 'vitest';
import { titleLanguage, titleLanguageUnder } from '../../src/publish/localizing/title-language.ts';

describe('the language of a title', () => {
  test.each([
    ['Attention Is All You Need', 'en'],
    ['YOLOv4', 'en'],
    ['β-VAE: Learning Basic Visual Concepts with a Constrained Framework', 'en'],
    ['On the Schrödinger Bridge', 'en'],
    ['Understanding 漢字 Recognition with Small Networks', 'en'],
    ['BERTを用いた文書分類', 'ja'],
    ['ディープラーニング入門', 'ja'],
    ['딥러닝 입문 (BERT)', 'ko'],
    ['การเรียนรู้เชิงลึก', 'th'],
    ['Βαθιά μάθηση για όλους', 'el'],
    ['מודל שפה לעברית (AlephBERT)', 'he'],
    ['基于Transformer的图像分割', 'zh-Hans'],
    ['GPT-3 和 BERT 的比较', 'zh-Hans'],
    ['深度學習入門', 'zh-Hant'],
    ['自然語言處理', 'zh-Hant'],
    ['學習與训练', 'zh'],
  ])('is told from its letters: %s', (title, language) => {
    expect(titleLanguage(title)).toBe(language);
  });

  test.each([
    // Scripts that several languages share.
    ['نموذج لغوي عربي (AraBERT) للفهم!'],
    ['مدل زبانی فارسی'],
    ['Глубокое обучение'],
    ['गहन शिक्षा'],
    // Japanese or Chinese, both kinds of it.
    ['人工智能'],
    ['Papers with Code 与 arXiv 合作'],
    ['機械学習'],
    ['国会図書館'],
    ['自然言語処理'],
    // Latin letters that are not English.
    ['Über die Grenzen neuronaler Netze'],
    ['Maschinelles Lernen in der Praxis'],
    ['Apprentissage profond pour les images'],
    ['Aprendizaje profundo para la visión'],
    ['Schrödinger'],
    // No letters.
    ['2020'],
    ['1 + 1 = 2?'],
  ])('is left open where it is not certain: %s', (title) => {
    expect(titleLanguage(title)).toBe('');
  });

  test.each([
    ['What is new in PyTorch', 'en', 'en'],
    ['What is new in PyTorch', 'zh-Hans', 'en'],
    ['What is new in PyTorch', 'de', 'de'],
    ['Was ist neu in PyTorch', 'de', 'de'],
    ['Neues für die Praxis', 'en', ''],
    ['PyTorch 有什么新东西', 'zh-Hans', 'zh-Hans'],
    ['人工智能', 'zh-Hans', 'zh-Hans'],
    ['The state of the art of 视觉', 'zh-Hans', 'zh-Hans'],
    ['人工智能', 'en', ''],
    ['機器學習', 'zh-Hans', 'zh-Hant'],
    ['ディープラーニング入門', 'zh-Hans', 'ja'],
    ['ディープラーニング入門', 'en', 'ja'],
    ['機械学習', 'ja', 'ja'],
    ['نموذج لغوي', 'en', ''],
    ['نموذج لغوي', 'ar', 'ar'],
    ['نموذج لغوي', 'zh-Hans', ''],
    ['Глубокое обучение', 'uk', 'uk'],
    ['2020', 'zh-Hans', 'zh-Hans'],
  ])('under an editor’s language is that one unless it is plainly another: %s under %s', (title, under, language) => {
    expect(titleLanguageUnder(title, under)).toBe(language);
  });
});
