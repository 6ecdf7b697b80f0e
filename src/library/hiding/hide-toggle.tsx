import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { TextLink } from '../../design/buttons/text-button.tsx';
import { useLibraryMessages } from '../../i18n/library/library-messages.ts';
import { hideSearch } from './hide-search.ts';
import { startHiding } from './when-hiding.ts';

/** Leaves what was read out of a page's lists, or no longer; it stands in the address. */
export function HideToggle() {
  const words = useLibraryMessages();
  const { search } = useLocation();
  const isHidden = new URLSearchParams(search).getAll('hide').includes('read');
  const isAsked = search.includes('hide=');
  useEffect(() => {
    if (isAsked) startHiding();
  }, [isAsked]);
  return (
    <TextLink view={(params) => hideSearch(params, 'read', !isHidden)} preventScrollReset>
      {isHidden ? words.showRead : words.hideRead}
    </TextLink>
  );
}
