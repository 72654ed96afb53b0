/** The longest text that is read, in UTF-16 units; the rest is left unread. */
export const longestText = 2_000;
