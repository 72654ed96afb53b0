import type { StateRow } from './row';

const asks =
  '(?:ask(?:s|ed|ing)?|makes?|gets?|wants?|wanted|told|tells?|saying|needs?|please|must|have to|had to|says?|said|made|send|reply|enter|give|provide|read out|share|unless|until)';

function request(id: string, option: string, words: string): StateRow {
  return {
    id,
    fact: `requests.${option}` as StateRow['fact'],
    words: new RegExp(`\\b${asks}\\b[^.!?\\n]{0,40}?\\b(?:${words})`, 'g'),
  };
}

function loss(id: string, option: string, words: string): StateRow {
  return {
    id,
    fact: `losses.${option}` as StateRow['fact'],
    only: 'told',
    unless: /\b(?:unless|if|until) i\b/,
    words: new RegExp(
      `(?:\\bi|^)(?: have| had|['’]ve)?(?: already| just| then)? (?:${words})`,
      'g',
    ),
  };
}

function said(id: string, option: string, words: string): StateRow {
  return {
    id,
    fact: `story.${option}` as StateRow['fact'],
    words: new RegExp(`\\b(?:${words})`, 'g'),
  };
}

/** The same in English. Requests need somebody who asks in front of them, losses need "I" and a past tense. */
export const englishRows: readonly StateRow[] = [
  request(
    'enCode',
    'smsCode',
    'verification code|sms code|one[- ]time code|text code|otp|the code',
  ),
  {
    ...request('enPassword', 'password', '(?:card |bank |payment )?(?:password|pin)\\b'),
    unless: /admin|manager|machine/,
  },
  request(
    'enTerminalPassword',
    'terminalPassword',
    "(?:admin(?:istrator)?|manager)(?:['’]?s)? (?:password|pin)|(?:machine|terminal) (?:admin )?password",
  ),
  request('enCvv', 'cvv', 'cvv|three digits|security code'),
  request('enCardNumber', 'cardNumber', '(?:bank |full )?card number|bank card details'),
  request('enIdNumber', 'idNumber', 'id (?:card )?number|identity number'),
  request('enPay', 'pay', 'pay\\b|transfer\\b|deposit\\b|fee\\b|\\d{1,9} ?(?:yuan|rmb)|wire\\b'),
  request(
    'enSwipe',
    'swipeCard',
    '(?:swipe|tap|insert|dip) (?:my|the|your) (?:own )?(?:bank |credit )?card(?! (?:to|on|against) (?:my|the|your) phone)|swipe',
  ),
  request(
    'enScreen',
    'screenShare',
    'share (?:my |your |the )?screen|screen[- ]?shar|remote control|control (?:of )?my (?:phone|computer)|anydesk|teamviewer',
  ),
  request(
    'enApp',
    'installApp',
    'install|download (?:an? |the |their )?(?:app|file|software|anydesk|teamviewer|program)',
  ),
  request(
    'enLink',
    'openLink',
    'click|open (?:the|this|a) (?:link|page)|scan (?:a|the|this) (?:qr|code)|visit (?:www|http)',
  ),
  request(
    'enFace',
    'bindOrFace',
    'face (?:scan|recognition|verification)|bind (?:my|a|your) card|scan my face',
  ),
  request(
    'enTap',
    'tapCardOnPhone',
    '(?:hold|tap|put) (?:my|the|your) (?:bank )?card (?:to|on|against) (?:my|the|your) phone',
  ),
  request('enForward', 'callForwarding', 'call forwarding|forward (?:my|the) calls'),
  request(
    'enChat',
    'addChat',
    'add (?:him|her|them|me|us) on (?:wechat|qq)|add (?:his|her|their|the|my) (?:wechat|qq)',
  ),
  request(
    'enNewTerminal',
    'acceptTerminal',
    'new (?:card )?(?:machine|terminal|pos|reader)|replace (?:my|the|your) (?:machine|terminal|pos)',
  ),
  request(
    'enOldTerminal',
    'takeTerminal',
    '(?:hand over|send back|mail|take away|collect|post) (?:my|the|your) (?:old )?(?:machine|terminal|pos)',
  ),
  request(
    'enDocuments',
    'sendDocuments',
    '(?:photos? of )?(?:my|the|your|a copy of)? ?(?:id card|(?:business )?licen[cs]e(?! (?:is |has |will )?expire)|documents)',
  ),
  request(
    'enShopDetails',
    'shopDetails',
    "(?:my |the |your )?(?:shop(?:['’]s)? (?:name|address)|address|serial number|terminal number)",
  ),
  request(
    'enSettlement',
    'changeSettlement',
    'change (?:my|the|your) (?:settlement|payout) (?:card|account)',
  ),
  {
    id: 'enStopPaying',
    fact: 'requests.stopPaying',
    words: /\b(?:told|asked|warned) me (?:not to|to stop) (?:pay|send|transfer|wir)/g,
  },
  {
    id: 'enCall',
    fact: 'requests.callTheirNumber',
    words:
      /\bcall (?:back |us |me |him |them )?(?:at |on )?(?!110\b|96110|12\d{3}\b)\+?[\d(][\d ()-]{4,16}|\breply (?:with )?(?:1|y|yes)\b|\bcall (?:him|her|them|that number) back/g,
  },
  {
    id: 'enTookTerminal',
    fact: 'requests.takeTerminal',
    only: 'told',
    words: /\btook (?:away )?(?:my|the|our)(?: old)?(?: card)? (?:machine|terminal|pos|reader)/g,
  },
  {
    id: 'enOfferedTerminal',
    fact: 'requests.acceptTerminal',
    only: 'message',
    words:
      /\b(?:free upgrade|new (?:card )?(?:machine|terminal|reader)|free (?:pos|terminal|machine))/g,
  },

  said(
    'enStopUse',
    'stopUse',
    '(?:machine|terminal|pos)[^.]{0,30}(?:stop working|be (?:stopped|disabled|deactivated|shut down)|expires?|no longer (?:work|be used))|will be (?:stopped|disabled|deactivated)',
  ),
  said(
    'enFreeSwap',
    'freeSwap',
    'free (?:upgrade|replacement|swap|new)|replace[^.]{0,20} for free|swap it for free',
  ),
  said(
    'enDepositRefund',
    'depositRefund',
    '(?:refund|return)[^.]{0,20}(?:deposit|fee)|deposit (?:can be|will be)? ?(?:refunded|returned)|deposit refund',
  ),
  said('enFeeDue', 'feeDue', '(?:annual|service|data|activation) fee (?:is )?(?:due|owed|unpaid)'),
  said(
    'enAbnormal',
    'accountAbnormal',
    '(?:account|card)[^.]{0,20}(?:frozen|abnormal|suspended|blocked|money laundering|at risk)',
  ),
  said(
    'enCharge',
    'chargeToCancel',
    '(?:charged?|deduct(?:ed)?)[^.]{0,20}(?:every|each|per) month|cancel (?:the|my|your) (?:membership|subscription)',
  ),
  said(
    'enCredit',
    'creditOffer',
    '(?:raise|increase) (?:my|your|the) (?:credit )?limit|(?:no[- ]collateral|quick|cheap) loan|credit card offer',
  ),
  said('enFault', 'fault', '(?:system|machine|terminal) (?:error|fault|is broken)'),
  said(
    'enNotice',
    'officialNotice',
    '(?:fee|rate|service) notice|the (?:credit card )?rate changes|announcement|system (?:maintenance|upgrade)',
  ),
  said(
    'enWarning',
    'fraudWarning',
    'beware of|scammers|fraudsters|impersonat|police notice|callers claiming',
  ),
  said(
    'enRush',
    'rush',
    'today or|today only|tomorrow|tmr|(?:done|pay|act|it) (?:today|right now)|immediately|within \\d{1,9} (?:minutes|hours)|hurry|last (?:notice|chance)|urgent',
  ),
  said(
    'enThreat',
    'threat',
    'arrest|blacklist|lawsuit|sue|jail|money laundering|(?:be|get) (?:frozen|banned)',
  ),
  {
    id: 'enNoHangUp',
    fact: 'story.noHangUp',
    words: /(?:do not|don['’]?t|not to|must not|can['’]?t|cannot) hang up/g,
  },
  {
    id: 'enSecrecy',
    fact: 'story.secrecy',
    words:
      /(?:do not|don['’]?t|not to|must not) tell (?:anyone|anybody|my family|your family|the bank)|keep it secret/g,
    unlessNear: /code|password/,
  },
  said('enLowerRate', 'lowerRate', 'lower (?:rate|fee)|rate (?:of )?0\\.[0-5]|at 0\\.[0-5]\\d?%'),

  loss('enPaid', 'paid', 'paid|transferred|sent (?:him|her|them)? ?(?:the money|\\d{1,9})'),
  loss('enToldCode', 'toldCode', '(?:gave|told|read|sent)[^.]{0,24}code'),
  loss('enToldPassword', 'toldPassword', '(?:gave|told|typed)[^.]{0,24}(?:password|pin)'),
  loss('enToldCardNumber', 'toldCardNumber', '(?:gave|told|sent)[^.]{0,24}card number'),
  loss('enSharedScreen', 'sharedScreen', '(?:shared|showed)[^.]{0,12}screen'),
  loss('enInstalled', 'installedApp', '(?:installed|downloaded)'),
  loss('enOpened', 'openedLink', '(?:clicked|opened|scanned)'),
  loss(
    'enFilled',
    'filledPage',
    'filled (?:in|out)|(?:scanned it and )?(?:entered|typed|put in) my (?:card|password|pin)',
  ),
  loss(
    'enDocumentsGiven',
    'gaveDocuments',
    '(?:sent|gave)[^.]{0,24}(?:id card|licen[cs]e|documents)',
  ),
  loss(
    'enSwiped',
    'ownCardSwiped',
    '(?:swiped|tapped|inserted) my (?:own )?(?:bank |credit )?card',
  ),
  {
    id: 'enTerminalGone',
    fact: 'losses.terminalGone',
    only: 'told',
    words:
      /took (?:away )?(?:my|the|our)(?: old)?(?: card)? (?:machine|terminal|pos|reader)|(?:machine|terminal) (?:was taken|is gone)/g,
  },
  {
    id: 'enReceivedTerminal',
    fact: 'losses.receivedTerminal',
    only: 'told',
    words:
      /(?:left|sent|posted|mailed|delivered)(?: me)? (?:a |one )?(?:new|another) (?:one\b|(?:card )?(?:machine|terminal|pos|reader))/g,
  },
  {
    id: 'enMoneyTaken',
    fact: 'losses.moneyTaken',
    only: 'told',
    words:
      /money (?:is|was) (?:gone|taken)|(?:account|balance|card) .{0,10}-\d{3,9}|took (?:the |my )?money|\d{2,9} (?:yuan )?(?:is )?gone|\d{1,9} (?:yuan )?(?:was|were) (?:taken|transferred|charged)/g,
  },

  {
    id: 'enLive',
    fact: 'contact.callLive',
    only: 'told',
    words: /still (?:on|talking)\b/g,
  },
  {
    id: 'enEnded',
    fact: 'contact.callEnded',
    only: 'told',
    words: /\b(?:called|phoned|rang|phone call|call from)\b/g,
  },
  {
    id: 'enMessage',
    fact: 'contact.message',
    only: 'told',
    words:
      /\b(?:text message|sms (?!code)|wechat (?:message|msg)|(?:got|received) (?:a |this )?(?:text|message)|texted)\b/g,
  },
  {
    id: 'enVisitor',
    fact: 'contact.visitorHere',
    only: 'told',
    words:
      /\b(?:came|come|walked) (?:in)?to (?:my|the|our) (?:shop|store)|(?:in|at) my (?:shop|store|counter|door)(?: right)? now/g,
  },
  {
    id: 'enBank',
    fact: 'role.bank',
    only: 'told',
    words: /from (?:the |my )?bank\b|bank\W{1,2}(?:guy|man|woman|staff|employee|clerk)/g,
  },
  { id: 'enPolice', fact: 'role.police', only: 'told', words: /\bpolice(?:man)?\b/g },
  {
    id: 'enAcquirer',
    fact: 'role.acquirer',
    only: 'told',
    words:
      /pos (?:service|company|support|after-sales)|payment company|(?:china|unionpay) ?(?:ums|merchant services)/g,
  },
  { id: 'enUnionPay', fact: 'role.unionPay', only: 'told', words: /unionpay(?! merchant| ums)/g },
];
