import { Suspense, useEffect } from 'react';
import { lazyPart } from '../../design/lazy-part.ts';
import type { ItemToolsCode, ItemToolsProps } from '../../items/item-tools.tsx';
import { TOOLS_ANSWER } from '../../items/tools-answer.ts';
import { whenHiding } from '../../library/hiding/when-hiding.ts';
import { LabelTool } from '../../library/labels/label-tool.tsx';
import { MuteTool } from '../../library/muting/mute-tool.tsx';
import { OpenMuteDialog } from '../../library/muting/open-mute-dialog.tsx';
import { KeptNote } from '../../library/notes/kept-note.tsx';
import { NoteTool } from '../../library/notes/note-tool.tsx';
import { OpenNotePanel } from '../../library/notes/open-note-panel.tsx';
import { sayNotLoaded } from '../../library/notices/notice-store.ts';
import { Notices as LibraryNotices } from '../../library/notices/notices.tsx';
import { followKeySettings } from '../../library/settings/follow-key-settings.ts';
import { copyLink } from '../../library/tools/copy-link.ts';
import { followReads } from '../../library/tools/read-in.ts';
import { readOnFollow } from '../../library/tools/read-on-follow.ts';
import { ReadTool } from '../../library/tools/read-tool.tsx';
import { SaveTool } from '../../library/tools/save-tool.tsx';
import { NewMarks } from '../../library/visits/new-marks.tsx';
import { WISH } from '../../offline/wish.ts';
import { CiteTool } from '../../references/cite-tool.tsx';
import { OpenCitePanel } from '../../references/open-cite-panel.tsx';
import { PageTools } from '../citing/page-tools.tsx';
import { HomeDesk } from '../desk/home-desk.tsx';
import { MoreTool } from './more-tool.tsx';
import { OpenItemMenu } from './open-item-menu.tsx';

/** Only who has the site without a network needs it. */
const OfflineWatch = lazyPart(
  () => import('../desk/offline-watch.tsx').catch(() => undefined),
  (module) => module.OfflineWatch,
);

/** The one row of what a reader does with an item. In lists, what is not done at a glance has no room, but its key, and a place in the menu. */
function Tools(props: ItemToolsProps) {
  return (
    <>
      <SaveTool {...props} />
      <ReadTool {...props} />
      <NoteTool {...props} />
      <LabelTool {...props} />
      <CiteTool {...props} />
      <MuteTool {...props} />
      <MoreTool {...props} />
    </>
  );
}

/** What stands over the page. */
function Notices() {
  useEffect(() => document.documentElement.setAttribute(TOOLS_ANSWER, ''), []);
  return (
    <>
      <LibraryNotices />
      <OpenCitePanel onFail={sayNotLoaded} />
      <OpenNotePanel />
      <OpenMuteDialog />
      <OpenItemMenu />
      <NewMarks />
      {WISH.read() && (
        <Suspense>
          <OfflineWatch />
        </Suspense>
      )}
    </>
  );
}

/** Shows the tools of items; loaded once the page is at rest. */
export function showTools(show: (code: ItemToolsCode) => void): void {
  followKeySettings();
  readOnFollow();
  let code: ItemToolsCode = { Tools, Below: KeptNote, PageTools, HomeDesk, Notices, onLink: copyLink, readIn: () => 0 };
  const tell = (more: Partial<ItemToolsCode>) => show((code = { ...code, ...more }));
  followReads((readIn) => tell({ readIn }));
  whenHiding(tell);
}
