/** The window of a small phone. */
export const phone = { width: 360, height: 740 };
