import type { ActionRow } from '../action';
import { withTheRecords } from '../card';
import { grave, mild, seriousLoss } from '../fact-groups';

/** Evidence: what vanishes before what stays. */
export const evidenceActions = [
  {
    id: 'noteTheVisitor',
    card: 'evidence',
    urgency: 'now',
    order: 650,
    when: [['contact.visitorGone'], grave],
    unless: ['matter.inquiryConfirmed', 'origin.knownPerson', 'role.courier', 'matter.longInUse'],
    joins: withTheRecords,
    sources: ['pciblog', 'atmfort'],
  },
  {
    id: 'saveTheVideo',
    card: 'evidence',
    urgency: 'now',
    order: 651,
    when: [
      [
        'contact.visitorGone',
        'losses.goodsGone',
        'losses.codeReplaced',
        'losses.saleReversed',
        'requests.cashBack',
        'matter.takenWithHisCard',
        'ownPart.soldGoods',
      ],
      ['verdict.scam', 'verdict.suspicious'],
    ],
    unless: ['when.longer', 'losses.unknownPayer', 'role.police'],
    sources: ['pciblog', 'atmfort'],
  },
  {
    id: 'saveTheEvidence',
    card: 'evidence',
    urgency: 'now',
    order: 750,
    when: [seriousLoss],
    sources: ['nbnList', 'seu2016', 'seRemote'],
  },
  {
    id: 'keepTheRecord',
    card: 'evidence',
    urgency: 'now',
    order: 751,
    when: [grave],
    unless: [...seriousLoss],
    joins: withTheRecords,
    sources: ['nbnList', 'seRemote'],
  },
  {
    id: 'noteTheContact',
    card: 'evidence',
    urgency: 'now',
    order: 752,
    when: [mild],
    unless: ['matter.inquiryConfirmed', 'contact.appNotice', 'contact.nobody'],
    joins: withTheRecords,
    sources: ['seed', 'sginfo'],
  },
  {
    id: 'noteTheNotice',
    card: 'evidence',
    urgency: 'now',
    order: 752,
    when: [['contact.appNotice', 'contact.nobody'], mild],
    joins: withTheRecords,
    sources: ['seed', 'sginfo'],
  },
  {
    id: 'packTheEvidence',
    card: 'evidence',
    urgency: 'today',
    order: 155,
    when: [seriousLoss, ['verdict.scam', 'verdict.suspicious']],
    unless: ['matter.feeDispute'],
    sources: ['nbnList', 'seu2016', 'atmfort'],
  },
] as const satisfies readonly ActionRow[];
