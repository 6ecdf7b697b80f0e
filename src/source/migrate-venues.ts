/** Rewrites the archive's papers: a venue's year stands apart from its name, `year` is the preprint's. Run once: `node src/source/migrate-venues.ts`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { ARXIV_ID } from '../archive/ids.ts';

interface OldPaper {
  title: string;
  authors?: string[];
  year?: number;
  venue?: unknown;
  ids?: Record<string, string>;
}

const KINDS: Record<string, readonly string[]> = {
  conference:
    'AAAI|ACCV|ACL|ACM Multimedia|COLING|CVPR|ECCV|EMNLP|ICASSP|ICCV|ICLR|ICML|ICRA|IEMCON|IJCAI|INTERSPEECH|KDD|MICCAI|MLHC|NAACL|NeurIPS|WACV'.split(
      '|',
    ),
  journal:
    'ACM Computing Surveys|Distill|JAMES|JMLR|Journal of Advances in Modeling Earth Systems|Nature|Pattern Recognition|Physical Review Letters|PRL|The Journal of Chemical Physics|TMLR'.split(
      '|',
    ),
};

function venueOf(text: string): object {
  const [, name = text, year] = /^(.*?)\s+((?:19|20)\d{2})$/.exec(text) ?? [];
  const kind = Object.keys(KINDS).find((each) => KINDS[each]?.includes(name));
  return { name, ...(year ? { year: Number(year) } : {}), ...(kind ? { kind } : {}) };
}

/** The year in which arXiv gave a number: its first two digits. */
function yearOfNumber(arxiv: string | undefined): number | undefined {
  const digits = arxiv && ARXIV_ID.test(arxiv) ? /^\d{2}(?=\d{2}\.)/.exec(arxiv)?.[0] : undefined;
  return digits === undefined ? undefined : 2000 + Number(digits);
}

for (const name of readdirSync('data/issues')) {
  const path = `data/issues/${name}`;
  const issue = JSON.parse(readFileSync(path, 'utf8')) as { items: { id: string; paper?: OldPaper }[] };
  for (const { id, paper } of issue.items) {
    if (!paper) continue;
    if (typeof paper.venue === 'string') paper.venue = venueOf(paper.venue);
    const year = yearOfNumber(paper.ids?.arxiv);
    if (year !== undefined && paper.year !== undefined && year !== paper.year) {
      console.log(`${path}: ${id}: ${paper.year} → ${year}`);
      paper.year = year;
    }
  }
  writeFileSync(path, `${JSON.stringify(issue, null, 2)}\n`);
}
