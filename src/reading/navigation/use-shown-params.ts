import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { readAnchor } from '../../archive/addresses/paths.ts';
import { useAddressParams } from '../../design/links/use-address-params.ts';
import { useInBrowser } from '../../design/use-in-browser.ts';

/** The parameters that leave something out, in the order in which they are given up. */
const NARROWING = ['section', 'by'] as const;

/** Marks an entry of the history that was given a wider view than it was asked for with. */
const LIFTED = { lifted: true };

/** How a page's address wants it shown. */
export interface ShownParams {
  params: URLSearchParams;
  /** Whether something was left out of them, so that what the address's fragment names is shown. */
  lifted: boolean;
}

/** A copy of parameters with the first few that leave something out taken away. */
function widened(params: URLSearchParams, steps: number): URLSearchParams {
  const wider = new URLSearchParams(params);
  for (const name of NARROWING.slice(0, steps)) wider.delete(name);
  return wider;
}

/**
 * The address's parameters, less those that would hide what its fragment names; the address then goes without them too.
 * `anchorsIn` gives the anchors that the page has when it is shown by some parameters.
 */
export function useShownParams(anchorsIn: (params: URLSearchParams) => readonly string[]): ShownParams {
  const asked = useAddressParams();
  const { hash, state } = useLocation();
  const navigate = useNavigate();
  const anchor = readAnchor(hash);
  const steps = anchor ? [0, 1, 2].find((each) => anchorsIn(widened(asked, each)).includes(anchor)) : 0;
  const params = steps ? widened(asked, steps) : asked;
  const search = steps ? params.toString() : undefined;
  useEffect(() => {
    if (search !== undefined) void navigate({ search, hash }, { replace: true, state: LIFTED });
  }, [search, hash, navigate]);
  const before = state as Partial<typeof LIFTED> | null;
  const wasLifted = useInBrowser(before?.lifted === true, false);
  return { params, lifted: search !== undefined || wasLifted };
}
