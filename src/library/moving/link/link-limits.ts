/** So many characters a link has at most: longer addresses Chromium no longer shows in its bar, and much that passes links on cuts them. */
export const MOST_IN_LINK = 32_000;

/**
 * And where there is to be a QR code: as much as version 30 holds in bytes at the lowest level of correction (ISO/IEC 18004,
 * table 7). Its 137 modules, at two or three pixels each, are about what the camera of a phone reads off a screen.
 */
export const MOST_IN_CODE = 1732;

/** So many bytes a link unpacks to at most: ten times what the longest one does that says of items what readers do. */
export const MOST_UNPACKED = 1_000_000;
