import type { Section } from '../../../archive/sections.ts';

/** What a heading's word speaks of. `plain` words (machine learning, this week, examples) decide nothing. */
export type Topic = 'papers' | 'articles' | 'use-cases' | 'other' | 'features' | 'contents' | 'picks' | 'past' | 'plain';

/**
 * The words of section headings in Chinese, Japanese and English, in lower case and without blanks, as newsletters and
 * machine translation have them: a translator may make newspapers, sheets or documents of "papers".
 */
const WORDS: Record<Topic, string> = {
  papers:
    '學術論文 報紙 紙張 文獻 论文 研究论文 学术论文 报纸 报纸文章 纸 纸张 文献 文件 试卷 论文集 論文 研究論文 paper papers publications preprints',
  articles:
    '部落格 網誌 文章 技术文章 技術文章 条款 技术条款 博客 博客文章 帖子 博文 記事 技術記事 ブログ article articles blog blogs blogpost blogposts post posts',
  'use-cases':
    '應用 應用案例 應用實例 使用實例 現實世界 真實世界 實際應用 用例 使用案例 使用情况 使用示例 用途 案例 应用 应用程序 实际应用 应用案例 应用实例 使用实例 使用例 用法 现实世界 真实世界 实践 活用事例 事例 応用 応用事例 利用例 ユースケース 実世界 現実世界 usecase usecases usage application applications realworld inpractice inthewild',
  other: '雜項 其餘 其他 其它 别的 杂项 其余 その他 そのほか other others misc miscellaneous else',
  features:
    '特寫 特輯 專題 新聞 頭條 焦點 亮點 消息 特稿 特写 特色 特点 特征 功能 特辑 特别报道 专题 新闻 消息 要闻 头条 焦点 亮点 特集 注目 ニュース feature features featured news highlight highlights spotlight',
  contents: '目錄 內容 目录 内容 目次 索引 contents content tableofcontents index agenda outline',
  picks:
    '精選 編輯精選 推薦 編輯推薦 編輯 精选 编辑精选 推荐 编辑推荐 首选 精选集 编辑选择 编辑 编者 选择 挑选 おすすめ ピックアップ 編集者 編集部 選 editor editors pick picks pickup pickups choice choices favorite favorites favourite favourites recommendation recommendations',
  past: '過去 往期 歷史 過往 过去 以往 往期 之前 以前 以前的 历史 上一期 上一篇 过期 旧 档案 存档 バックナンバー 過去 past previous earlier backnumber backnumbers backissues archive archives',
  plain:
    '機器學習 深度學習 人工智慧 神經網路 相關 相關的 關於 本週 每週 主題 話題 議題 例子 範例 實例 有趣的 領域 電子報 通訊 机器学习 深度学习 人工智能 神经网络 机器 学习 機械学習 深層学習 ai ml machinelearning deeplearning artificialintelligence 技术 技術 技术性 technical technology tech 相关 有关 相关的 関連 関連する に関する についての における での で を 使った 紹介 related 的 之 の な と や 和 与 及 以及 and or of in on from to for the a an with by s & 本周 这周 这一周 每周 本月 每月 月刊 周刊 今月 本週 今週 毎週 月間 週間 this week weekly weeks month monthly months 主题 话题 议题 题目 课题 トピック topic topics theme themes subject subjects 例 例子 的例子 示例 实例 例如 example examples case cases 中 里 中的 上 个 些 一些 有趣 有趣的 值得关注 interesting notable 领域 世界 world 关于 研究 research 时事通讯 通讯 简报 简讯 新闻稿 通讯稿 新闻通讯 通信 刊物 一览 列表 科技 邮件 newsletter newsletters ニュースレター 期 期刊 issue issues 部分 section',
};

const BY_WORD: ReadonlyMap<string, Topic> = new Map(
  (Object.entries(WORDS) as [Topic, string][]).flatMap(([topic, words]) =>
    words.split(/\s+/).map((word): [string, Topic] => [word, topic]),
  ),
);
const LONGEST = Math.max(...[...BY_WORD.keys()].map((word) => word.length));

/** `1.机器学习论文` → `机器学习论文`, and its number. Takes the number, dashes, emoji and punctuation off a heading. */
export function bareName(heading: string): { name: string; number?: number } {
  const text = heading
    .normalize('NFKC')
    .trim()
    .replace(/^[\s\-–—―#*•·]+/u, '');
  const numbered = /^\(?(\d{1,2}|[一二三四五六七八九十])\s*[.、:)。．]\s*(?!\d)/u.exec(text);
  const name = text
    .slice(numbered?.[0].length ?? 0)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&]+/gu, '');
  if (!numbered) return { name };
  const digit = '一二三四五六七八九十'.indexOf(numbered[1] ?? '');
  return { name, number: digit >= 0 ? digit + 1 : Number(numbered[1]) };
}

/** What a heading's words speak of: topics of the table, and sections by words of their own. */
export interface HeadingTopics {
  topics: ReadonlySet<Topic>;
  sections: ReadonlySet<Section>;
}

/**
 * The topics of a heading, if the words of the table, and before them those of an archive's own sections, cover the whole of it;
 * else undefined: a heading that says anything else as well is not one of these names. Takes a name as `bareName` gives it.
 */
export function topicsOf(name: string, own: ReadonlyMap<string, Section> = new Map()): HeadingTopics | undefined {
  if (name === '' || name.length > 60) return undefined;
  const longest = Math.max(LONGEST, ...[...own.keys()].map((word) => word.length));
  // covers[i]: what one way to cover the first i characters speaks of, the one with the longest words.
  const covers: ({ topics: Set<Topic>; sections: Set<Section>; words: number } | undefined)[] = [
    { topics: new Set(), sections: new Set(), words: 0 },
  ];
  for (let end = 1; end <= name.length; end++) {
    for (let start = Math.max(0, end - longest); start < end; start++) {
      const before = covers[start];
      const word = name.slice(start, end);
      const section = own.get(word);
      const topic = before && BY_WORD.get(word);
      if (!before || (!topic && section === undefined) || before.words + 1 >= (covers[end]?.words ?? Infinity)) continue;
      covers[end] = {
        topics: new Set([...before.topics, ...(topic && section === undefined ? [topic] : [])]),
        sections: new Set([...before.sections, ...(section === undefined ? [] : [section])]),
        words: before.words + 1,
      };
    }
  }
  return covers[name.length];
}
