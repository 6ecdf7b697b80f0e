// Endings that turn one English word into another form of it. A short list is enough: a form that it misses is often
// within an edit or two, and found as such.
const ENDINGS = [
  '',
  's',
  'es',
  'e',
  'ed',
  'er',
  'ers',
  'ing',
  'ings',
  'ion',
  'ions',
  'al',
  'ly',
  'd',
  'r',
  'ment',
  'ments',
  'ation',
  'ations',
];
const SHORTEST_STEM = 3;
const DOUBLED = /(?:([bdfglmnprt])\1)$/;

/** Other forms that an English word could have (plan: plans, planned, planning); most of them do not exist. */
export function wordForms(word: string): Set<string> {
  const forms = new Set<string>();
  if (!/^[a-z]{4,}$/.test(word) && !/^[a-z]{3}$/.test(word)) return forms;
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, word.length - ending.length);
    if (stem.length < SHORTEST_STEM) continue;
    for (const other of ENDINGS) forms.add(stem + other);
    if (stem.endsWith('i')) forms.add(stem.slice(0, -1) + 'y');
    if (stem.endsWith('y')) for (const other of ['ies', 'ied']) forms.add(stem.slice(0, -1) + other);
    if (ending !== '' && DOUBLED.test(stem)) for (const other of ENDINGS) forms.add(stem.slice(0, -1) + other);
    if (ending === '' && /[^aeiou][aeiou][bdglmnprt]$/.test(stem)) {
      for (const other of ['ed', 'ing', 'er']) forms.add(stem + stem.at(-1)! + other);
    }
  }
  forms.delete(word);
  return forms;
}
