import type { ActionRow } from '../action';
import { grave, phoneControlled } from '../fact-groups';

/** The phone or computer itself: cut off first; cleaned after the calls, so on the card of the apps. */
export const phoneActions = [
  {
    id: 'putThisPhoneDown',
    card: 'phone',
    urgency: 'now',
    order: 100,
    when: [[...phoneControlled, 'now.screenShared', 'now.phoneTakenOver']],
    explains: true,
    sources: ['screen2026', 'screen2026c', 'kunming', 'jiaxing'],
  },
  {
    id: 'takeCardOffThePhone',
    card: 'phone',
    urgency: 'now',
    order: 101,
    when: [
      ['requests.tapCardOnPhone', 'losses.tappedCard'],
      ['contact.callLive', 'contact.visitorHere'],
    ],
    sources: ['nfc2025'],
  },
  {
    id: 'checkHandledPhone',
    card: 'apps',
    urgency: 'now',
    order: 322,
    when: [['losses.handedPhone']],
    sources: ['qujing', 'smallpay'],
  },
  {
    id: 'removeTheApp',
    card: 'apps',
    urgency: 'today',
    order: 124,
    when: [phoneControlled],
    sources: ['screen2026', 'seRemote'],
  },
  {
    id: 'changePasswordsElsewhere',
    card: 'apps',
    urgency: 'today',
    order: 126,
    when: [[...phoneControlled, 'now.screenShared', 'now.phoneTakenOver']],
    sources: ['jiaxing', 'seRemote', 'sginfo'],
  },
  {
    id: 'resetThePhone',
    card: 'apps',
    urgency: 'today',
    order: 170,
    when: [phoneControlled],
    sources: ['screen2026', 'jiaxing'],
  },
  {
    id: 'cancelForwarding',
    card: 'carrier',
    urgency: 'now',
    order: 355,
    when: [['losses.forwardingSet']],
    call: 'carrier',
    explains: true,
    sources: ['callfwd'],
  },
  {
    id: 'barOverseasCalls',
    card: 'carrier',
    urgency: 'thisWeek',
    order: 250,
    when: [['number.overseas'], ['contact.callLive', 'contact.callEnded'], grave],
    unless: ['matter.moneyGone'],
    call: 'carrier',
    sources: ['facetime', 'intl'],
  },
] as const satisfies readonly ActionRow[];
