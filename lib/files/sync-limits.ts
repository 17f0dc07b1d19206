/** What the browsers' sync holds of one extension, and in one key, its name and the quotation marks included. */
export const MAX_BYTES = 102_400;
export const MAX_ITEMS = 512;
export const MAX_ENTRY_BYTES = 8_192;

/** Beyond that the user is told, and no archived candidature is written. */
export const FULL_BYTES = 0.9 * MAX_BYTES;
