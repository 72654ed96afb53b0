/** The pages that teach, in the order they are offered; an id is the page's address under its language. */
export const learnPages = ['shop', 'tricks', 'service', 'protect', 'drill', 'about'] as const;
