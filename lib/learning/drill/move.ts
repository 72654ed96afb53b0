import type { Answers } from '@/lib/triage/answers';

/** What a move is to the merchant: it asks, goes along without harm, checks with the official side, leaves, or gives something away. */
export type MoveKind = 'asks' | 'waits' | 'verifies' | 'leaves' | 'gives';

/** Where a move checks: by a call to the official hotline, in the official app, or with the police on 110. */
export type Channel = 'phone' | 'app' | 'police';

export interface Move {
  readonly kind: MoveKind;
  /** What becomes an answer by it. */
  readonly adds: Answers;
  /** Only for a move that verifies. */
  readonly through?: Channel;
  /** The story is over with it, whatever else the caller had to say. */
  readonly ends: boolean;
}

const hungUp: Answers = { situation: ['contacted'], contact: ['callEnded'] };

function gives(...losses: NonNullable<Answers['losses']>): Move {
  return { kind: 'gives', adds: { losses }, ends: false };
}

/**
 * Everything a merchant can do in the practice. Its words stand in `messages/{locale}/drill.json` under `moves`.
 * A move says nothing about being right: it only changes the answers, and the rules judge those.
 */
export const moves = {
  askWho: { kind: 'asks', adds: {}, ends: false },
  listenOn: { kind: 'waits', adds: {}, ends: false },
  heed: { kind: 'waits', adds: {}, ends: false },
  agree: { kind: 'waits', adds: {}, ends: false },
  hangUpAndDial: { kind: 'verifies', adds: hungUp, through: 'phone', ends: true },
  putDownAndDial: { kind: 'verifies', adds: {}, through: 'phone', ends: true },
  keepHoldAndDial: { kind: 'verifies', adds: {}, through: 'phone', ends: true },
  openTheApp: { kind: 'verifies', adds: hungUp, through: 'app', ends: true },
  dial110: { kind: 'verifies', adds: hungUp, through: 'police', ends: true },
  hangUpForGood: { kind: 'leaves', adds: hungUp, ends: true },
  showThemOut: { kind: 'leaves', adds: { contact: ['visitorGone'] }, ends: true },
  dialTheirNumber: { kind: 'asks', adds: {}, ends: false },
  tellShopDetails: { kind: 'waits', adds: { losses: ['toldShopDetails'] }, ends: false },
  watchThemWork: { kind: 'waits', adds: { losses: ['watchedService'] }, ends: false },
  tellCard: gives('toldCard'),
  tellCode: gives('toldCode'),
  tellTerminalPassword: gives('toldTerminalPassword'),
  swipeOwnCard: gives('ownCardSwiped'),
  payTheFee: gives('paid'),
  takeTheTerminal: gives('receivedTerminal'),
  letThemTakeIt: gives('terminalGone'),
  handOverPhone: gives('handedPhone'),
  shareScreen: gives('installedApp', 'sharedScreen'),
} as const satisfies Record<string, Move>;

export type MoveId = keyof typeof moves;

/** Tells whether a text is the id of a move, safe for prototype names. */
export function isMoveId(text: string): text is MoveId {
  return Object.hasOwn(moves, text);
}
