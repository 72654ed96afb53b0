import type { Drill } from './drill';

const nobodyKnows = { phone: 'denied', app: 'notCalled' } as const;

/** Callers and visitors who are not who they say; none of their words shows it before they want something. */
export const fakeDrills = [
  {
    id: 'depositRefund',
    setting: 'call',
    nature: 'fake',
    found: nobodyKnows,
    turns: [
      {
        adds: {
          situation: ['onCall'],
          role: ['acquirer'],
          story: ['depositRefund'],
          requests: ['cardNumber'],
        },
        moves: ['tellCard', 'askWho', 'hangUpAndDial'],
      },
      {
        adds: { requests: ['smsCode'], story: ['rush'], identity: ['gaveSome'] },
        moves: ['tellCode', 'openTheApp', 'hangUpAndDial'],
      },
    ],
  },
  {
    id: 'newTerminalByPost',
    setting: 'call',
    nature: 'fake',
    found: nobodyKnows,
    turns: [
      {
        adds: {
          situation: ['onCall'],
          role: ['acquirer'],
          story: ['stopUse', 'freeSwap'],
          requests: ['acceptTerminal'],
        },
        moves: ['takeTheTerminal', 'askWho', 'hangUpAndDial'],
      },
      {
        adds: { requests: ['pay', 'swipeCard'], story: ['threat'], identity: ['gaveSome'] },
        moves: ['payTheFee', 'swipeOwnCard', 'openTheApp', 'hangUpAndDial'],
      },
    ],
  },
  {
    id: 'foundHotline',
    setting: 'dialled',
    nature: 'fake',
    found: nobodyKnows,
    turns: [
      {
        adds: {
          situation: ['contacted'],
          contact: ['iDialled'],
          dialled: ['webSearch'],
          role: ['acquirer'],
          story: ['fault'],
          requests: ['swipeCard'],
        },
        moves: ['swipeOwnCard', 'askWho', 'putDownAndDial'],
      },
      {
        adds: { requests: ['smsCode'], story: ['rush'] },
        moves: ['tellCode', 'listenOn', 'putDownAndDial'],
      },
    ],
  },
  {
    id: 'swapAtCounter',
    setting: 'visit',
    nature: 'fake',
    found: nobodyKnows,
    turns: [
      {
        adds: {
          situation: ['contacted'],
          contact: ['visitorHere'],
          role: ['acquirer'],
          story: ['freeSwap'],
          requests: ['acceptTerminal', 'takeTerminal'],
        },
        moves: ['letThemTakeIt', 'askWho', 'keepHoldAndDial'],
      },
      {
        adds: { requests: ['callTheirNumber', 'handOverPhone'], identity: ['gaveSome'] },
        moves: ['dialTheirNumber', 'handOverPhone', 'showThemOut', 'keepHoldAndDial'],
      },
    ],
  },
  {
    id: 'officialNumber',
    setting: 'call',
    nature: 'fake',
    found: nobodyKnows,
    turns: [
      {
        adds: {
          situation: ['onCall'],
          role: ['acquirer'],
          number: ['matches'],
          story: ['knowsDetails', 'verification'],
          requests: ['shopDetails'],
        },
        moves: ['tellShopDetails', 'listenOn', 'hangUpAndDial'],
      },
      {
        adds: { requests: ['terminalPassword'], story: ['noHangUp'] },
        moves: ['tellTerminalPassword', 'openTheApp', 'hangUpAndDial'],
      },
    ],
  },
  {
    id: 'monthlyFee',
    setting: 'call',
    nature: 'fake',
    found: nobodyKnows,
    turns: [
      {
        adds: {
          situation: ['onCall'],
          role: ['platform'],
          number: ['overseas'],
          story: ['chargeToCancel', 'rush'],
        },
        moves: ['listenOn', 'askWho', 'hangUpAndDial'],
      },
      {
        adds: { requests: ['installApp', 'screenShare'] },
        moves: ['shareScreen', 'listenOn', 'hangUpAndDial'],
      },
      {
        adds: { requests: ['smsCode'], story: ['noHangUp'] },
        moves: ['tellCode', 'hangUpForGood', 'hangUpAndDial'],
      },
    ],
  },
] as const satisfies readonly Drill[];
