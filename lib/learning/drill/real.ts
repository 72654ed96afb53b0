import type { Drill } from './drill';

/** Genuine callers and visitors: whoever hangs up on all of them also loses the repair, the slip and the warning. */
export const realDrills = [
  {
    id: 'repairCallback',
    setting: 'call',
    nature: 'real',
    found: { phone: 'confirmed', app: 'inApp' },
    turns: [
      {
        adds: {
          situation: ['onCall'],
          role: ['acquirer'],
          origin: ['iReported'],
          story: ['fault'],
          requests: ['shopDetails'],
        },
        moves: ['tellShopDetails', 'hangUpForGood', 'hangUpAndDial'],
      },
      {
        adds: { requests: ['workOnTerminal'], identity: ['gaveAll'] },
        moves: ['agree', 'openTheApp', 'hangUpAndDial'],
      },
    ],
  },
  {
    id: 'inspection',
    setting: 'visit',
    nature: 'real',
    found: { phone: 'confirmed', app: 'inApp' },
    turns: [
      {
        adds: {
          situation: ['contacted'],
          contact: ['visitorHere'],
          role: ['acquirer'],
          story: ['inspection'],
          requests: ['shopDetails'],
        },
        moves: ['askWho', 'showThemOut', 'keepHoldAndDial'],
      },
      {
        adds: { requests: ['workOnTerminal'], identity: ['gaveAll'] },
        moves: ['watchThemWork', 'showThemOut', 'keepHoldAndDial'],
      },
    ],
  },
  {
    id: 'antiFraudCall',
    setting: 'call',
    nature: 'real',
    found: { phone: 'confirmed', app: 'notCalled' },
    turns: [
      {
        adds: {
          situation: ['onCall'],
          role: ['police'],
          number: ['matches'],
          story: ['fraudWarning'],
          requests: ['stopPaying'],
        },
        moves: ['heed', 'hangUpForGood', 'dial110'],
      },
      { adds: { requests: ['storeApp'] }, moves: ['heed', 'hangUpForGood', 'dial110'] },
    ],
  },
  {
    id: 'slipRequest',
    setting: 'call',
    nature: 'real',
    found: { phone: 'confirmed', app: 'inApp' },
    turns: [
      {
        adds: {
          situation: ['onCall'],
          role: ['acquirer'],
          story: ['retrieval'],
          requests: ['officialChannel'],
        },
        moves: ['listenOn', 'hangUpForGood', 'openTheApp'],
      },
      { adds: { identity: ['gaveAll'] }, moves: ['openTheApp', 'hangUpForGood', 'hangUpAndDial'] },
    ],
  },
] as const satisfies readonly Drill[];
