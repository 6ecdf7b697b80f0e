import { sharedValue } from '../../design/stored/shared-value.ts';
import type { ToolItem } from '../../items/item-tools.tsx';

/** An item whose further tools are shown, and the button that was pressed for them. */
export interface MenuRequest {
  item: ToolItem;
  button: HTMLElement;
}

/** The item whose menu is open; undefined while none is. */
export const MENU = sharedValue<MenuRequest>();
