import type { ActionRow } from '../action';
import { cardExposed, grave, identityOut, mild, verified } from '../fact-groups';

/** Identity papers and signatures. */
export const documentActions = [
  {
    id: 'signNothing',
    urgency: 'now',
    order: 230,
    when: [['requests.signContract']],
    unless: ['losses.signedContract', 'losses.moneyTaken', ...verified],
    says: true,
    keeps: true,
    sources: ['regNbpi', 'yins2024'],
  },
  {
    id: 'sendNoDocuments',
    urgency: 'now',
    order: 384,
    when: [['requests.sendDocuments'], grave],
    unless: ['losses.gaveDocuments'],
    says: true,
    sources: ['cbirc2021', 'lkl2026', 'seed'],
  },
  {
    id: 'sendDocumentsSafely',
    urgency: 'now',
    order: 675,
    when: [['requests.sendDocuments'], mild],
    sources: ['lkl2026', 'cbirc2021', 'tiaodan'],
  },
  {
    id: 'keepTheContract',
    urgency: 'today',
    order: 145,
    when: [['losses.signedContract']],
    says: true,
    keeps: true,
    sources: ['regNbpi'],
  },
  {
    id: 'checkAccountsInYourName',
    urgency: 'today',
    order: 150,
    when: [[...identityOut, 'losses.filledPage', 'losses.creditTaken', 'losses.toldIdNumber']],
    sources: ['yztc', 'yztc2', 'yjck', 'idleak'],
  },
  {
    id: 'closeUnknownAccounts',
    urgency: 'thisWeek',
    order: 120,
    when: [[...identityOut, 'losses.filledPage']],
    call: 'carrier',
    says: true,
    sources: ['yztc', 'yztc2', 'yjck'],
  },
  {
    id: 'readCreditReport',
    urgency: 'thisWeek',
    order: 125,
    when: [[...identityOut, ...cardExposed, 'losses.handedPhone']],
    sources: ['idleak', 'idt'],
  },
  {
    id: 'readCreditReportAgain',
    urgency: 'later',
    order: 130,
    when: [[...identityOut, 'losses.toldCode', 'losses.filledPage', 'losses.handedPhone']],
    sources: ['idleak', 'idt'],
  },
] as const satisfies readonly ActionRow[];
