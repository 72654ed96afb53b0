import { loweringFacts, type RedFlag } from './red-flag';

/** Requests for what only the card holder may know, and for control of the phone. */
export const secretFlags = [
  {
    id: 'asksForSmsCode',
    weight: 'decisive',
    when: [['requests.smsCode']],
    sources: ['ccb2025', 'ccb8', 'cbirc2021', 'seed'],
    examples: { raisedBy: [['requests.smsCode']], notRaisedBy: [['requests.cardNumber']] },
  },
  {
    id: 'asksForPassword',
    weight: 'decisive',
    when: [['requests.password']],
    sources: ['ccb2025', 'cup2013', 'seed'],
    examples: { raisedBy: [['requests.password']], notRaisedBy: [['requests.terminalPassword']] },
  },
  {
    id: 'asksForCvv',
    weight: 'decisive',
    when: [['requests.cvv']],
    sources: ['cbirc2021', 'yis2026', 'ump2022'],
    examples: { raisedBy: [['requests.cvv']], notRaisedBy: [['requests.cardNumber']] },
  },
  {
    id: 'asksToShareScreen',
    weight: 'decisive',
    when: [['requests.screenShare']],
    sources: ['screen2026', 'screen2026c'],
    examples: { raisedBy: [['requests.screenShare']], notRaisedBy: [['requests.workOnTerminal']] },
  },
  {
    id: 'asksToTapCardOnPhone',
    weight: 'decisive',
    when: [['requests.tapCardOnPhone']],
    sources: ['nfc2025'],
    examples: { raisedBy: [['requests.tapCardOnPhone']], notRaisedBy: [['requests.swipeCard']] },
  },
  {
    id: 'asksForCallForwarding',
    weight: 'decisive',
    when: [['requests.callForwarding']],
    sources: ['callfwd'],
    examples: {
      raisedBy: [['requests.callForwarding']],
      notRaisedBy: [['requests.callTheirNumber']],
    },
  },
  {
    id: 'asksToBindCardOrFaceRemotely',
    weight: 'decisive',
    when: [
      ['requests.bindOrFace'],
      [
        'contact.callLive',
        'contact.callEnded',
        'contact.message',
        'contact.email',
        'contact.webPage',
      ],
    ],
    sources: ['qujing', 'laiyang', 'abc2023'],
    examples: {
      raisedBy: [['requests.bindOrFace', 'contact.callEnded']],
      notRaisedBy: [['requests.bindOrFace', 'contact.appNotice'], ['requests.bindOrFace']],
    },
  },
  {
    id: 'asksToBindCardOrFace',
    weight: 'strong',
    when: [['requests.bindOrFace']],
    answeredBy: loweringFacts,
    sources: ['qujing', 'laiyang'],
    examples: { raisedBy: [['requests.bindOrFace']], notRaisedBy: [['requests.officialChannel']] },
  },
  {
    id: 'asksForCardNumber',
    weight: 'strong',
    when: [['requests.cardNumber']],
    sources: ['ccb2025', 'ump2022'],
    examples: { raisedBy: [['requests.cardNumber']], notRaisedBy: [['requests.shopDetails']] },
  },
  {
    id: 'asksToInstallApp',
    weight: 'strong',
    when: [['requests.installApp']],
    sources: ['laiyang', 'nfc2025', 'xyf2025'],
    examples: { raisedBy: [['requests.installApp']], notRaisedBy: [['requests.storeApp']] },
  },
  {
    id: 'asksToOpenLink',
    weight: 'strong',
    when: [['requests.openLink']],
    sources: ['ccb8', 'laiyang', 'cbirc2021'],
    examples: { raisedBy: [['requests.openLink']], notRaisedBy: [['requests.officialChannel']] },
  },
  {
    id: 'asksToHoldYourPhone',
    weight: 'strong',
    when: [['requests.handOverPhone']],
    sources: ['screen2026'],
    examples: { raisedBy: [['requests.handOverPhone']], notRaisedBy: [['requests.shopDetails']] },
  },
  {
    id: 'movesToPrivateChat',
    weight: 'weak',
    when: [['requests.addChat']],
    sources: ['qujing', 'abc2023'],
    examples: { raisedBy: [['requests.addChat']], notRaisedBy: [['requests.callTheirNumber']] },
  },
  {
    id: 'asksToCallTheirNumber',
    weight: 'strong',
    when: [['requests.callTheirNumber']],
    sources: ['xyf2025', 'jiangdu'],
    examples: { raisedBy: [['requests.callTheirNumber']], notRaisedBy: [['requests.addChat']] },
  },
] as const satisfies readonly RedFlag[];
