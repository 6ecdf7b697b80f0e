import { oncePerSite } from '../site.ts';
import { pictureOrigins } from './content-policy.ts';

/** Where pictures come from that are not the archive's own. A reader goes from page to page in one document: its policy is that of all. */
export const outsidePictures = oncePerSite((site) =>
  pictureOrigins([...site.index.items.values()].flatMap(({ figure }) => figure?.src ?? [])),
);
