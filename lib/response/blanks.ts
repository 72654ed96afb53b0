/**
 * The blanks of the texts to say, to have ready and to note down. A text names each as `{name}`; until somebody fills it
 * in, it is shown as one and the same line in every language and asserts nothing. `{name:words}` shows what the answers
 * tell until the merchant writes it himself.
 */
export const blankNames = [
  /** When it happened, as the merchant would say it. */
  'time',
  /** How much, in yuan. */
  'amount',
  /** Who received or sent the money. */
  'payee',
  /** Account or card number of that other side. */
  'account',
  /** Number of the payment in the bill or transfer record. */
  'order',
  /** Ticket, receipt or case number that an office gave. */
  'ticket',
  /** Serial number of the terminal. */
  'terminal',
  /** Merchant number of the shop. */
  'merchant',
  /** The same two of a terminal that may be somebody else's: what is known of the shop's own never stands for them. */
  'otherTerminal',
  'otherMerchant',
  /** Last four digits of the merchant's own card. */
  'card',
  /** Who the other side said they were. */
  'claimed',
  /** What they said. */
  'said',
  /** What they wanted of the merchant. */
  'wanted',
  /** What the merchant did of it. */
  'done',
  /** Where the shop is. */
  'place',
  /** Anything else that only the merchant knows. */
  'detail',
] as const;

export type BlankName = (typeof blankNames)[number];

/** What the merchant filled in, by blank; what is left out or empty stays a blank. */
export type Filled = Readonly<Partial<Record<BlankName, string>>>;

/** What stands where nothing is filled in. */
export const blank = '＿＿';

/** A text in pieces: plain words, and blanks by name. */
export type TextPiece =
  | { readonly words: string }
  | { readonly blank: BlankName; readonly shown: string };

function isBlankName(name: string): name is BlankName {
  return (blankNames as readonly string[]).includes(name);
}

/**
 * Cuts a text at its blanks, so that a page can mark them and fill them in on the device. A blank that a text has twice
 * stays empty: "I paid {amount}" and "my card was swiped for {amount}" are two sums, and one value would make one false.
 */
export function piecesWithBlanks(text: string, filled: Filled = {}): TextPiece[] {
  const pieces = text.split(/(\{\w+(?::[^{}]*)?\})/).filter(Boolean);
  return pieces.map((piece) => {
    const [name = '', told = ''] = piece.slice(1, -1).split(':');
    if (!piece.startsWith('{') || !isBlankName(name)) return { words: piece };
    const isOnce = pieces.filter((other) => other === piece).length === 1;
    return { blank: name, shown: (isOnce && filled[name]?.trim()) || told || blank };
  });
}

/** The text with every blank filled in, or drawn as a blank. */
export function fillBlanks(text: string, filled: Filled = {}): string {
  return piecesWithBlanks(text, filled)
    .map((piece) => ('words' in piece ? piece.words : piece.shown))
    .join('');
}
