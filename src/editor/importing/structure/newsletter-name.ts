/** The newsletter's name in a document's title: what is left when week, month and number are taken away. Empty where nothing is. */
export function newsletterName(title: string): string {
  return title
    .slice(0, 200)
    .normalize('NFKC')
    .replace(/(20\d\d)\s*年?\s*[-/.]?\s*(\d{1,2}\s*月\s*(\d{1,2}\s*[日号])?)?/g, ' ')
    .replace(/第?\s*[\d〇一二三四五六七八九十]{1,4}\s*(周|週|期|号)?\s*([&和、+]\s*\d{1,2}\s*(周|週)?)/gu, ' ')
    .replace(/第\s*[\d〇一二三四五六七八九十]{1,4}\s*(周|週|期|号)/gu, ' ')
    .replace(/\bweeks?[\s#.-]*\d{1,2}/gi, ' ')
    .replace(/\b(january|february|march|april|may|june|july|august|september|october|november|december)\b\s*\d{0,2}/gi, ' ')
    .replace(/[#№]\s*\d*|\(.*?[~〜].*?\)/g, ' ')
    .replace(/[\s—–―,，:：|·-]+$|^[\s—–―,，:：|·#-]+/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s—–―,，:：|·-]+$/, '')
    .trim();
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}]+/gu, '');
}

/** Whether a card's title is the newsletter's own: its name, with or without a week. */
export function isOwnName(title: string, name: string): boolean {
  return bare(name).length >= 4 && bare(title).startsWith(bare(name));
}
