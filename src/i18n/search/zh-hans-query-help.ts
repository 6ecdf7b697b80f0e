import type { QueryHelpMessages } from './en-query-help.ts';

/** What explains how to search, in Chinese. */
export const QUERY_HELP_IN_CHINESE: QueryHelpMessages = {
  intro: '直接输入词语即可：拼写可以有误，先后不限，中英文皆可。还可以这样写：',
  lines: [
    '两个词都要，按相符程度排序',
    '按此顺序相连的词',
    '不含某词（短语前也可加 -）',
    '二者有其一',
    '出现在标题中',
    '某个栏目：features、papers、articles、use-cases、other',
    '某个主题',
    '某一周',
    '某个月',
    '某一年',
    '从这个月（日、年）起',
    '在这个月（日、年）之前',
    '指向某个网站',
    '编辑推荐',
    '有配图',
    '有某种语言的内容',
    '某位作者的论文，也可写作“Pinkney, J.”；运算符也可用中文：作者:、标题:、主题:',
    'arXiv 编号、OpenReview 编号或 DOI 为此的条目',
    '地址为此的条目，写法不限',
  ],
  keys: '↑ ↓ 在结果间移动，回车打开，Esc 回到搜索框。',
};
