/** The parameter that says which of several ways a page is shown, where it has no other name: `?by=topic`. */
const PARAMETER = 'by';

/** Reads which of a page's ways an address asks for; the first one where it names none. */
export function readChoice<Way extends string>(params: URLSearchParams, ways: readonly [Way, ...Way[]], parameter = PARAMETER): Way {
  return ways.find((way) => way === params.get(parameter)) ?? ways[0];
}

/** A copy of an address's parameters with a way in it; the first one stands in no address. */
export function writeChoice<Way extends string>(
  params: URLSearchParams,
  ways: readonly [Way, ...Way[]],
  way: Way,
  parameter = PARAMETER,
): URLSearchParams {
  const written = new URLSearchParams(params);
  if (way === ways[0]) written.delete(parameter);
  else written.set(parameter, way);
  return written;
}
