/** An item that a plan can have. */
export interface Candidate {
  /** The item, as printItemRef writes it. */
  about: string;
  /** The day on which its week starts. */
  startsOn: string;
  section: string;
  topics: readonly string[];
  /** What it takes to read. */
  seconds: number;
  isPick: boolean;
}

/** Why an item is in a plan: as a pick; its section, or its topic, had none yet; or what it is about had least of all that still fits. */
export type Why = 'pick' | 'section' | 'topic' | 'balance';

/** An item of a plan. */
export interface Planned<T extends Candidate> {
  item: T;
  why: Why;
}

/** How often the plan has each section, and each topic; items without a topic count as one of their own. */
class Balance {
  readonly #sections = new Map<string, number>();
  readonly #topics = new Map<string, number>();

  add({ section, topics }: Candidate): void {
    this.#sections.set(section, this.ofSection({ section }) + 1);
    for (const topic of topicsOf(topics)) this.#topics.set(topic, (this.#topics.get(topic) ?? 0) + 1);
  }

  ofSection({ section }: Pick<Candidate, 'section'>): number {
    return this.#sections.get(section) ?? 0;
  }

  ofTopics({ topics }: Pick<Candidate, 'topics'>): number {
    return Math.max(...topicsOf(topics).map((topic) => this.#topics.get(topic) ?? 0));
  }
}

function topicsOf(topics: readonly string[]): readonly string[] {
  return topics.length > 0 ? topics : [''];
}

/** The newest first; of one week, in the order of their names, so that it does not matter in which order they came. */
function newestFirst(a: Candidate, b: Candidate): number {
  if (a.startsOn !== b.startsOn) return a.startsOn < b.startsOn ? 1 : -1;
  return a.about < b.about ? -1 : Number(a.about > b.about);
}

/** Of candidates, the first of those whose section the plan has least often, and among these whose topics. */
function leastHad<T extends Candidate>(candidates: readonly T[], balance: Balance): T | undefined {
  let best: T | undefined;
  let least: [number, number] = [Infinity, Infinity];
  for (const candidate of candidates) {
    const had: [number, number] = [balance.ofSection(candidate), balance.ofTopics(candidate)];
    if (had[0] > least[0] || (had[0] === least[0] && had[1] >= least[1])) continue;
    [best, least] = [candidate, had];
  }
  return best;
}

function whyOf(item: Candidate, balance: Balance): Why {
  if (item.isPick) return 'pick';
  if (balance.ofSection(item) === 0) return 'section';
  return item.topics.length > 0 && balance.ofTopics(item) === 0 ? 'topic' : 'balance';
}

/**
 * What to read in so many seconds: picks as long as one fits, then others; of each, always one whose section and topics the
 * plan has least, the newest first. It never takes longer, has no item twice, leaves nothing out that would still fit, and
 * depends on nothing but what it is given, in whatever order.
 */
export function planOf<T extends Candidate>(candidates: readonly T[], seconds: number): Planned<T>[] {
  const sorted = [...new Map(candidates.map((each) => [each.about, each])).values()].sort(newestFirst);
  const balance = new Balance();
  const plan: Planned<T>[] = [];
  let left = seconds;
  for (const picks of [true, false]) {
    let fitting = sorted.filter(({ isPick }) => isPick === picks);
    for (;;) {
      fitting = fitting.filter((each) => each.seconds <= left);
      const item = leastHad(fitting, balance);
      if (!item) break;
      plan.push({ item, why: whyOf(item, balance) });
      balance.add(item);
      left -= item.seconds;
      fitting = fitting.filter((each) => each !== item);
    }
  }
  return plan;
}
