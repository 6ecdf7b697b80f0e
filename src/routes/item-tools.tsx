import type { ItemToolsCode, ItemToolsProps } from '../items/item-tools.tsx';
import { Notices } from '../library/notices/notices.tsx';
import { copyLink } from '../library/tools/copy-link.ts';
import { ReadCount } from '../library/tools/read-count.tsx';
import { followReads } from '../library/tools/read-in.ts';
import { ReadTool } from '../library/tools/read-tool.tsx';
import { SaveTool } from '../library/tools/save-tool.tsx';

/** The one row of what a reader does with an item. In lists, only what is done at a glance. */
function Tools(props: ItemToolsProps) {
  return (
    <>
      <SaveTool {...props} />
      <ReadTool {...props} />
    </>
  );
}

/** Shows the tools of items; loaded once the page is at rest. */
export function showTools(show: (code: ItemToolsCode) => void): void {
  followReads((readIn) => show({ Tools, ReadCount, Notices, onLink: copyLink, readIn }));
}
