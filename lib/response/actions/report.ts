import type { ActionRow } from '../action';
import { caller, cardExposed, grave, seriousLoss, terminalTouched, written } from '../fact-groups';

/** Evidence, the police station, and telling those who can warn others. */
export const reportActions = [
  {
    id: 'saveTheEvidence',
    urgency: 'now',
    order: 750,
    when: [[...seriousLoss, ...grave]],
    keeps: true,
    warns: true,
    sources: ['nbnList', 'seu2016', 'seRemote'],
  },
  {
    id: 'answerTheAntiFraudLine',
    urgency: 'now',
    order: 760,
    when: [['matter.moneyGone', ...cardExposed], grave],
    sources: ['p96110', 'p96110Nj', 'p96110Fake', 'recovQq'],
  },
  {
    id: 'goToTheStation',
    urgency: 'today',
    order: 100,
    when: [
      [
        'matter.moneyGone',
        'losses.takingsMissing',
        'losses.strangersMoney',
        'losses.codeReplaced',
        ...cardExposed,
        ...terminalTouched,
      ],
      ['verdict.scam', 'matter.moneyGone', 'losses.strangersMoney', 'losses.codeReplaced'],
    ],
    unless: ['matter.moneyGoneEarlier', 'losses.goodsGone'],
    says: true,
    keeps: true,
    sources: ['ruleCrim', 'lawFtf', 'nbnList'],
  },
  {
    id: 'packTheEvidence',
    urgency: 'today',
    order: 155,
    when: [seriousLoss],
    keeps: true,
    sources: ['nbnList', 'seu2016', 'atmfort'],
  },
  {
    id: 'reportTheAttempt',
    urgency: 'today',
    order: 210,
    when: [caller, grave],
    unless: ['contact.nobody'],
    call: 'antiFraud',
    says: true,
    sources: ['app2021', 'appDl', 'p96110', 'lawFtf'],
  },
  {
    id: 'reportSpam',
    urgency: 'today',
    order: 220,
    when: [[...written, 'contact.callEnded'], grave],
    call: 'spamReport',
    sources: ['m12321'],
  },
  {
    id: 'tellTheStaff',
    urgency: 'today',
    order: 225,
    when: [caller, [...grave, 'contact.visitorHere', 'contact.visitorGone']],
    sources: ['pci9513', 'pciblog'],
  },
  {
    id: 'noteTheTrick',
    urgency: 'today',
    order: 235,
    when: [caller, ['losses.none']],
    keeps: true,
    sources: ['seed', 'sginfo'],
  },
] as const satisfies readonly ActionRow[];
