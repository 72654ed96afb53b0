import type { ActionRow } from '../action';
import { grave, phoneControlled } from '../fact-groups';

/** The phone or computer itself: opposite to a terminal, it is cut off and restarted at once. */
export const phoneActions = [
  {
    id: 'putThisPhoneDown',
    urgency: 'now',
    order: 100,
    when: [[...phoneControlled, 'now.screenShared', 'now.phoneTakenOver']],
    warns: true,
    sources: ['screen2026', 'screen2026c', 'kunming', 'jiaxing'],
  },
  {
    id: 'cancelForwarding',
    urgency: 'now',
    order: 355,
    when: [['losses.forwardingSet', 'requests.callForwarding', ...phoneControlled]],
    call: 'carrier',
    says: true,
    sources: ['callfwd'],
  },
  {
    id: 'checkHandledPhone',
    urgency: 'now',
    order: 322,
    when: [['losses.handedPhone']],
    keeps: true,
    sources: ['qujing', 'smallpay'],
  },
  {
    id: 'closeThePage',
    urgency: 'now',
    order: 370,
    when: [['losses.openedLink']],
    unless: ['losses.filledPage', ...phoneControlled],
    sources: ['cbirc2021', 'ccb8'],
  },
  {
    id: 'removeTheApp',
    urgency: 'now',
    order: 725,
    when: [phoneControlled],
    keeps: true,
    sources: ['screen2026', 'seRemote'],
  },
  {
    id: 'resetThePhone',
    urgency: 'today',
    order: 170,
    when: [phoneControlled],
    warns: true,
    sources: ['screen2026', 'jiaxing'],
  },
  {
    id: 'barOverseasCalls',
    urgency: 'thisWeek',
    order: 250,
    when: [['number.overseas'], grave],
    call: 'carrier',
    sources: ['facetime', 'intl'],
  },
] as const satisfies readonly ActionRow[];
