/** Words by which names are read. */

/** Before a family name, with which they stay: in lower case they stand apart from it, in capitals they are its beginning. */
export const PARTICLES = new Set(
  'af al ap at bin ben da dal das de degli dei del dela della delle den der des di do dos du el ibn la las le les lo los op ten ter the tot van vande vanden vander vom von zu zum zur'
    .split(' ')
    .concat("'t", 'ʼt', '’t', 'd', "d'", 'd’'),
);

/** Vietnamese family names: before them `Van`, `Le` and `Thi` are given names. */
export const VIETNAMESE = new Set('nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dinh truong'.split(' '));

/** Behind a name. */
export const SUFFIX = /^(?:Jr\.?|Sr\.?|[IVX]{2,4}|IV|2nd|3rd|4th)$/;

/** Between two family names that are one. */
export const JOINING = new Set(['y', 'i', 'e', 'und']);

/** What an organisation's name has among its words, and a person's has not. */
export const ORGANISATION =
  /(?:^|[\s([-])(?:teams?|collaborat(?:ion|ive|ors)|consortium|group|labs?|laborator(?:y|ies)|research|universit\p{L}*|institut\p{L}*|inc\.?|ltd\.?|llc|gmbh|corp(?:oration)?\.?|foundation|organi[sz]ation|society|association|academy|departments?|committee|council|community|contributors|developers|authors|alliance|initiative|openai|deepmind|google|facebook|microsoft|nvidia|baidu|tencent|alibaba)(?:$|[\s)\],.-])|^the\s/iu;

/** The same in Han characters, at the end of a name. */
export const HAN_ORGANISATION =
  /(?:公司|大学|大學|研究院|研究所|研究室|实验室|實驗室|团队|團隊|小组|小組|委员会|委員会|委員會|协会|協会|協會|学会|學會|基金会|中心|集团|集團|学院|學院|联盟|聯盟|チーム|社)$/;

/** Chinese family names of two characters. */
export const TWO_CHARACTERS = new Set(
  '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 司徒 东方 東方 独孤 獨孤 南宫 南宮 夏侯 皇甫 尉迟 尉遲 公孙 公孫 慕容 长孙 長孫 宇文 端木 令狐 百里 西门 西門 申屠 轩辕 軒轅 남궁 황보 제갈 선우 독고 사공'.split(
    ' ',
  ),
);
