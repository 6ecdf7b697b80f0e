import { KeptPanel } from '../library/kept/kept-panel.tsx';
import { DevicePanel } from '../library/moving/device-panel.tsx';

/** What a reader keeps, and what can be done with all of it. */
export function SavedPanels() {
  return (
    <>
      <KeptPanel />
      <DevicePanel />
    </>
  );
}
