import type { AnchorHTMLAttributes } from 'react';
import { isWebAddress } from '../../archive/addresses/web-address.ts';

interface OutsideLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  href: string | undefined;
}

/** A link to a page of another site, which learns no more of the reader than that. An address that is not http(s) leads nowhere: its words stay. */
export function OutsideLink({ href = '', children, ...rest }: OutsideLinkProps) {
  return isWebAddress(href) ? (
    <a {...rest} href={href} rel="noopener">
      {children}
    </a>
  ) : (
    <span>{children}</span>
  );
}
