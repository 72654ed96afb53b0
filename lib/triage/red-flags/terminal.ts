import { notFromASiteOrCard } from './contact-groups';
import { loweringFacts, type RedFlag, verifiedByPhone, verifyingFacts } from './red-flag';

/** Requests about the terminal, the settlement account and papers. */
export const terminalFlags = [
  {
    id: 'asksForTerminalPassword',
    weight: 'strong',
    when: [['requests.terminalPassword']],
    sources: ['windriver', 'refundpwd', 'vx510', 'beacon'],
    examples: {
      raisedBy: [['requests.terminalPassword']],
      notRaisedBy: [['requests.shopDetails']],
    },
  },
  {
    id: 'asksToChangeSettlement',
    weight: 'strong',
    when: [['requests.changeSettlement']],
    answeredBy: loweringFacts,
    sources: ['n259', 'regNbpi', 'vx510'],
    examples: {
      raisedBy: [['requests.changeSettlement']],
      notRaisedBy: [['requests.officialChannel']],
    },
  },
  {
    id: 'grabsSettlement',
    weight: 'decisive',
    when: [['requests.changeSettlement'], ['requests.terminalPassword', 'story.secrecy']],
    sources: ['n259', 'vx510', 'windriver'],
    examples: {
      raisedBy: [['requests.changeSettlement', 'requests.terminalPassword']],
      notRaisedBy: [['requests.changeSettlement', 'story.rush'], ['requests.terminalPassword']],
    },
  },
  {
    id: 'asksToTakeTerminal',
    weight: 'strong',
    when: [['requests.takeTerminal']],
    answeredBy: loweringFacts,
    sources: ['yis2026', 'pci9513', 'pciblog', 'windriver'],
    examples: { raisedBy: [['requests.takeTerminal']], notRaisedBy: [['requests.workOnTerminal']] },
  },
  {
    id: 'asksToAcceptTerminal',
    weight: 'strong',
    when: [['requests.acceptTerminal'], notFromASiteOrCard],
    answeredBy: loweringFacts,
    sources: ['yis2026', 'ump2022', 'zhf2025', 'yins2024'],
    examples: {
      raisedBy: [
        ['requests.acceptTerminal', 'contact.callEnded'],
        ['requests.acceptTerminal', 'contact.iDialled', 'dialled.webSearch'],
      ],
      notRaisedBy: [
        ['requests.workOnTerminal', 'contact.callEnded'],
        ['requests.acceptTerminal', 'contact.iDialled', 'dialled.officialSite'],
      ],
    },
  },
  {
    id: 'asksToReplaceCode',
    weight: 'strong',
    when: [['requests.replaceCode']],
    answeredBy: loweringFacts,
    sources: ['nbnList', 'pciblog'],
    examples: {
      raisedBy: [['requests.replaceCode']],
      notRaisedBy: [['requests.workOnTerminal']],
    },
  },
  {
    id: 'asksForDocuments',
    weight: 'strong',
    when: [['requests.sendDocuments']],
    answeredBy: verifyingFacts,
    sources: ['seed', 'cbirc2021', 'lkl2026'],
    examples: {
      raisedBy: [['requests.sendDocuments']],
      notRaisedBy: [['requests.officialChannel']],
    },
  },
  {
    id: 'asksToSignContract',
    weight: 'weak',
    when: [['requests.signContract']],
    sources: ['regNbpi', 'n259'],
    examples: { raisedBy: [['requests.signContract']], notRaisedBy: [['requests.shopDetails']] },
  },
  {
    id: 'asksRoutineDetails',
    weight: 'neutral',
    when: [['requests.shopDetails']],
    sources: ['repair2', 'seed', 'repair1', 'snLookup'],
    examples: { raisedBy: [['requests.shopDetails']], notRaisedBy: [['requests.sendDocuments']] },
  },
  {
    id: 'worksInYourSight',
    weight: 'neutral',
    when: [['requests.workOnTerminal']],
    sources: ['patrol2022', 'pci9513', 'patrolVis'],
    examples: { raisedBy: [['requests.workOnTerminal']], notRaisedBy: [['requests.takeTerminal']] },
  },
  {
    id: 'staysInOfficialChannel',
    weight: 'neutral',
    when: [['requests.officialChannel', 'requests.storeApp']],
    sources: ['regNbpi', 'xyf2025', 'app2021'],
    examples: { raisedBy: [['requests.officialChannel']], notRaisedBy: [['requests.openLink']] },
  },
  {
    id: 'asksToStopPaying',
    weight: 'neutral',
    when: [['requests.stopPaying']],
    sources: ['p96110', 'p96110Nj', 'lawFtf'],
    examples: { raisedBy: [['requests.stopPaying']], notRaisedBy: [['requests.pay']] },
  },
  {
    id: 'inquiriesAreMade',
    weight: 'neutral',
    when: [['requests.assistInquiry']],
    sources: ['ruleCrim', 'p96110'],
    examples: {
      raisedBy: [['requests.assistInquiry']],
      notRaisedBy: [['requests.sendDocuments']],
    },
  },
  {
    id: 'wantsNothing',
    weight: 'neutral',
    when: [['requests.nothing']],
    sources: ['seed'],
    examples: { raisedBy: [['requests.nothing']], notRaisedBy: [['requests.unsure']] },
  },
  {
    id: 'asksForRemoteTerminalWork',
    weight: 'strong',
    when: [['requests.remoteTerminal']],
    answeredBy: verifiedByPhone,
    sources: ['seed', 'snLookup'],
    examples: {
      raisedBy: [['requests.remoteTerminal']],
      notRaisedBy: [['requests.workOnTerminal']],
    },
  },
  {
    id: 'inspectorUsesOwnCard',
    weight: 'neutral',
    when: [['requests.inspectorTest', 'signs.ownCardVoided']],
    sources: ['patrol2022', 'patrolVis'],
    examples: { raisedBy: [['requests.inspectorTest']], notRaisedBy: [['requests.swipeCard']] },
  },
] as const satisfies readonly RedFlag[];
