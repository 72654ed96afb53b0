import type { StateRow } from './row';

const asks =
  '(?:ask(?:s|ed|ing)?|makes?|gets?|wants?|wanted|told|tells?|saying|needs?|please|must|have to|had to|says?|said|made|lets?|should|send|reply|enter|give|provide|verify|read out|share|unless|until)';

function request(id: string, option: string, words: string): StateRow {
  return {
    id,
    fact: `requests.${option}` as StateRow['fact'],
    words: new RegExp(`\\b${asks}\\b[^.!?\\n]{0,40}?\\b(?:${words})`, 'gm'),
  };
}

/** `past` also where the subject is left out; `present` as those write who learn the language, only after "I". */
function loss(id: string, option: string, past: string, present = past): StateRow {
  return {
    id,
    fact: `losses.${option}` as StateRow['fact'],
    only: 'told',
    unless:
      /\b(?:unless|if|until|should|must|can|could|need to|want|wants|asks?|asked|tells?|told)\b[^.]{0,12}\bi\b|\b(?:should|must|can|will|to) (?:i|we)\b/,
    words: new RegExp(
      `\\b(?:i|we|my (?:wife|husband|staff|son|daughter))(?: have| had|['’]ve)?(?: already| just| then| also)? (?:${past}|${present})|(?:^ ?|\\band (?:then )?)(?:already )?(?:${past})`,
      'gm',
    ),
  };
}

function said(id: string, option: string, words: string): StateRow {
  return {
    id,
    fact: `story.${option}` as StateRow['fact'],
    words: new RegExp(`\\b(?:${words})`, 'gm'),
  };
}

/** The same in English. Requests need somebody who asks in front of them, losses need "I" and a past tense. */
export const englishRows: readonly StateRow[] = [
  request(
    'enCode',
    'smsCode',
    '(?:six|6) (?:numbers|digits)|verification code|sms code|one[- ]time code|text code|otp|the code',
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
  request(
    'enPay',
    'pay',
    'pay\\b(?! (?:rent|tax|my staff))|transfer\\b|move (?:the |my )?(?:money|everything|all|savings)|send back|deposit\\b|fee\\b|(?:send|give)(?: (?:him|her|them|me))? \\d|wire\\b',
  ),
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
    'install\\b|download (?:an? |one |the |their |his )?(?:app|file|software|anydesk|teamviewer|program)',
  ),
  request(
    'enLink',
    'openLink',
    'click|log ?in (?:at|to)|open (?:the|this|a) (?:link|page)|scan (?:a|the|this) (?:qr|code)|scan qr|visit (?:www|http)',
  ),
  request(
    'enFace',
    'bindOrFace',
    'face (?:scan|recognition|verification)|bind (?:my|a|your) card|scan my face|blink',
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
    'add (?:him|her|them|me|us) on (?:wechat|qq)|add (?:his|her|their|the|my) (?:wechat|qq)|my wechat\\b',
  ),
  request(
    'enNewTerminal',
    'acceptTerminal',
    'new (?:card )?(?:machine|terminal|pos|reader|model|one\\b)|replace (?:my|the|your) (?:machine|terminal|pos)',
  ),
  request(
    'enOldTerminal',
    'takeTerminal',
    '(?:hand over|send back|mail|take away|collect|post) (?:my|the|your) (?:old )?(?:machine|terminal|pos)',
  ),
  request(
    'enDocuments',
    'sendDocuments',
    '(?:photos?|pictures?|cop(?:y|ies)) of[^.]{0,12}(?:id card|licen[cs]e|passport)|(?:send|give|provide|upload|show|need|want|for)(?: him| her| them| me)? (?:my|the|your) (?:id card|(?:business )?licen[cs]e|documents|passport)|id card photo',
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
    words:
      /\b(?:told|asked|warned) me (?:not to|to stop) (?:pay|send|transfer|wir)|(?:do not|don['’]t) pay any ?more/gm,
  },
  {
    id: 'enCall',
    fact: 'requests.callTheirNumber',
    words:
      /\bcall (?:back |us |me |him |them )?(?:at |on )?(?!110\b|96110|12\d{3}\b)\+?[\d(][\d ()-]{4,16}|\breply (?:with )?(?:1|y|yes)\b|\bcall (?:him|her|them|that number) back/gm,
  },
  {
    id: 'enTookTerminal',
    fact: 'requests.takeTerminal',
    only: 'told',
    words: /\btook (?:away )?(?:my|the|our)(?: old)?(?: card)? (?:machine|terminal|pos|reader)/gm,
  },
  {
    id: 'enOfferedTerminal',
    fact: 'requests.acceptTerminal',
    only: 'message',
    words:
      /\b(?:free upgrade|new (?:card )?(?:machine|terminal|reader)|free (?:pos|terminal|machine))/gm,
  },

  said(
    'enStopUse',
    'stopUse',
    "(?:machine|terminal|pos|reader|model)[^.]{0,30}(?:stop working|phased out|(?:will|to|must) stop\\b|be (?:stopped|disabled|deactivated|shut down|closed)|expire|too old|out ?dated|out of date|no longer (?:work|be used)|can(?:not|[’']t) (?:be )?use)|will be (?:stopped|disabled|deactivated)",
  ),
  said(
    'enFreeSwap',
    'freeSwap',
    'no charge|free of charge|for nothing|free (?:upgrade|replacement|swap|new|machine|pos|terminal)|(?:replace|change|upgrade)[^.]{0,20} (?:for )?free|swap it for free',
  ),
  said(
    'enDepositRefund',
    'depositRefund',
    '(?:refund|return)[^.]{0,20}(?:deposit|fee)|deposit (?:\\d{1,6} )?(?:can|will|could)(?: be)? (?:refund|return)|deposit refund',
  ),
  said('enFeeDue', 'feeDue', '(?:annual|service|data|activation) fee (?:is )?(?:due|owed|unpaid)'),
  said(
    'enAbnormal',
    'accountAbnormal',
    '(?:account|card|payment)[^.]{0,20}(?:frozen|locked|abnormal|suspended|blocked|money laundering|at risk)',
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
    'beware of|it is (?:a )?(?:fraud|scam)|scammers|fraudsters|impersonat|police notice|callers claiming',
  ),
  said(
    'enRush',
    'rush',
    'today or|today only|(?:if|unless)[^.]{0,36}(?:today|tonight|right now)\\b|before [^.]{0,20}(?:today|tonight)|must[^.]{0,30} (?:today|now)\\b|(?:before|by|until) tomorrow|tmr|(?:done|pay|act) (?:today|right now)|immediately|(?:with)?in \\d{1,9} (?:minutes|hours)|hurry|last (?:notice|chance)|urgent',
  ),
  said(
    'enThreat',
    'threat',
    'arrest|blacklist|lawsuit|sue|jail|money laundering|(?:be|get) (?:frozen|banned)',
  ),
  {
    id: 'enNoHangUp',
    fact: 'story.noHangUp',
    words:
      /(?:do not|don['’]?t|not to|must not|can['’]?t|cannot|not (?:allow|let) (?:me )?(?:to )?|stay on the) ?(?:hang up|line)|if i (?:hang up|put down)/gm,
  },
  {
    id: 'enSecrecy',
    fact: 'story.secrecy',
    words:
      /(?:do not|don['’]?t|not to|must not) tell (?:anyone|anybody|my family|your family|the bank)|keep it secret/gm,
    unlessNear: /code|password/,
  },
  said('enLowerRate', 'lowerRate', 'lower (?:rate|fee)|rate (?:of )?0\\.[0-5]|at 0\\.[0-5]\\d?%'),

  loss(
    'enPaid',
    'paid',
    '(?:paid|transferred)\\b|(?:sent|gave)(?: (?:him|her|them))? (?:the money|\\d{1,9})',
    '(?:pay|transfer)\\b|(?:send|give)(?: (?:him|her|them))? (?:the money|\\d{1,9})',
  ),
  loss(
    'enToldCode',
    'toldCode',
    '(?:gave?|give|told|tell|read|sen[td])[^.]{0,24}code|read (?:it|them) to (?:him|her)',
  ),
  loss('enToldPassword', 'toldPassword', '(?:gave|told|typed)[^.]{0,24}(?:password|pin)'),
  loss(
    'enToldCardNumber',
    'toldCardNumber',
    '(?:gave|give|told|tell|sen[td])[^.]{0,24}card number',
  ),
  loss('enSharedScreen', 'sharedScreen', '(?:shared|showed)[^.]{0,12}screen'),
  loss('enInstalled', 'installedApp', '(?:installed|downloaded)', '(?:install|download)\\b'),
  loss('enOpened', 'openedLink', '(?:clicked|opened|scanned)', '(?:click|open|scan)\\b'),
  loss(
    'enFilled',
    'filledPage',
    'filled (?:in|out)|(?:scanned it and )?(?:entered|typed|put(?: in)?|filled(?: in)?) my (?:bank )?(?:card|password|pin)',
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
      /took (?:away )?(?:my|the|our)(?: old)?(?: card)? (?:machine|terminal|pos|reader)|(?:machine|terminal) (?:was taken|is gone)/gm,
  },
  {
    id: 'enReceivedTerminal',
    fact: 'losses.receivedTerminal',
    only: 'told',
    words:
      /(?:left|sent|posted|mailed|delivered)(?: me)? (?:a |one )?(?:new|another) (?:one\b|(?:card )?(?:machine|terminal|pos|reader))/gm,
  },
  {
    id: 'enMoneyTaken',
    fact: 'losses.moneyTaken',
    only: 'told',
    words:
      /(?:money|payments?) (?:is |was |were )?(?:gone|taken)|(?:account|balance|card) .{0,10}-\d{3,9}|took (?:the |my )?money|\d{3,6}[^.]{0,16}(?:missing|disappeared|stolen|gone)|\d{2,9} (?:yuan )?(?:is )?gone|\d{1,9} (?:yuan )?(?:was|were) (?:taken|transferred|charged)/gm,
  },

  {
    id: 'enLive',
    fact: 'contact.callLive',
    only: 'told',
    words:
      /still (?:on|talking|calling|here on)\b|\bon (?:the )?phone (?:right )?now|(?:talking|speaking) (?:to|with) (?:him|her|them) now/gm,
  },
  {
    id: 'enEnded',
    fact: 'contact.callEnded',
    only: 'told',
    words:
      /\b(?:called|phoned|rang|phone call|call from)\b|\b(?:call|phone)s? me\b|\b(?:got|get|received) a call/gm,
    unless: /\bi (?:also |then |just )?(?:called|phoned|rang)\b/,
  },
  {
    id: 'enMessage',
    fact: 'contact.message',
    only: 'told',
    words:
      /\b(?:text message|message (?:in|on|from) wechat|sms (?!code)|wechat (?:message|msg)|(?:got|get|received?) (?:a |an |this )?(?:text|sms|message)|texted|messaged|on wechat|wechat(?:ed)? me|(?:add|added) me (?:on|in) (?:wechat|whatsapp|qq))\b/gm,
  },
  {
    id: 'enVisitor',
    fact: 'contact.visitorHere',
    only: 'told',
    words:
      /\b(?:came|comes?|walk(?:ed|s)?|visit(?:ed|s)?)(?: (?:in|into|to))?(?: (?:my|the|our|this))? (?:\w{1,12} ){0,2}(?:shop|store|restaurant|cafe|bar|pub|hotel|hostel|salon|counter)\b|\b(?:girl|man|guy|woman|technician) (?:came|comes?) (?:in|here|by)\b|(?:in|at) my (?:shop|store|counter|door)(?: right)? now|\bis in my (?:\w{1,12} )?(?:shop|store|restaurant)/gm,
  },
  {
    id: 'enBank',
    fact: 'role.bank',
    only: 'told',
    words:
      /from (?:the |my )?bank\b(?! (?:app|card|account))|bank\W{1,2}(?:guy|man|woman|lady|staff|employee|clerk|manager)|\b(?:icbc|ccb|bank of china|cmb)\b/gm,
  },
  {
    id: 'enPolice',
    fact: 'role.police',
    only: 'told',
    words: /\bpolice(?:man)?\b|\bofficer\b|\banti-fraud\b/gm,
  },
  {
    id: 'enAcquirer',
    fact: 'role.acquirer',
    only: 'told',
    words:
      /(?:pos|terminal|machine) (?:service|company|support|after-sales|staff)|payment company|company of my (?:card|pos)|card machine company|lakala|(?:china|unionpay) ?(?:ums|merchant services)/gm,
  },
  {
    id: 'enUnionPay',
    fact: 'role.unionPay',
    only: 'told',
    words: /unionpay(?! (?:merchant|ums|machine|terminal|card|pos))/gm,
  },
  request(
    'enInquiry',
    'assistInquiry',
    '(?:cctv|camera footage|footage)|help (?:with )?(?:the|an|their) (?:investigation|inquiry)|(?:give|make) a statement',
  ),
  request(
    'enOverpaid',
    'returnOverpaid',
    '(?:refund|return|send back|give back)[^.]{0,24}(?:overpaid|paid twice|too much|by mistake)|(?:overpaid|paid twice|paid too much|by mistake)[^.]{0,40}(?:refund|return|back)',
  ),
  request('enAtm', 'pay', '(?:go|to|at)(?: to)?(?: the| an)? atm'),
  request(
    'enGoToBranch',
    'goToBranch',
    '(?:branch|counter)\\b|bring[^.]{0,40}to the (?:branch|bank)|again with (?:new |my )?(?:passport|id|licen[cs]e)',
  ),
  request('enJoinGroup', 'joinGroup', 'join (?:a|the|his|their)? ?(?:wechat |qq )?group'),
  ...(
    [
      [
        'enPaidAsAsked',
        'requests.pay',
        /\b(?:i|we) (?:already )?(?:paid|pay)\b(?! (?:with|by|rent|tax))[^.]{0,6}\d|\bi transferr?e?d?\b/gm,
      ],
      [
        'enTakes',
        'requests.takeTerminal',
        /\b(?:takes?|carry|carried)\b(?: away)?(?: (?:my|the|our|old)){1,2}(?: card)? (?:machine|terminal|pos|reader)/gm,
      ],
      [
        'enTakenAway',
        'losses.terminalGone',
        /\b(?:he|she|they|man|guy) takes?\b(?: away)?(?: (?:my|the|our|old)){1,2}(?: card)? (?:machine|terminal|pos|reader).{0,12}(?:away|leave|left|gone?|went)/gm,
      ],
      [
        'enLeavesNew',
        'losses.receivedTerminal',
        /\b(?:leaves?|brings?|brought|gives?|gave)(?: me)?(?: an?| the)? new (?:one|card|machine|terminal|pos|reader)/gm,
      ],
      [
        'enChange',
        'requests.acceptTerminal',
        /\b(?:must|need to|have to|should) (?:be )?(?:change|replace|exchange|upgrade)d?\b(?! (?:my|the) (?:password|rate|card))|\b(?:leaves?|left) (?:an? )?new one/gm,
      ],
      [
        'enReturnLater',
        'payment.returnLater',
        /\b(?:refund(?:ed)?|returned|(?:give|get|send|pay)s? [^.]{0,12}back)(?: (?:it|me|to me))? (?:after|in|within|later|next|tomorrow)\b/gm,
      ],
      [
        'enBackPromise',
        'story.payBackPromise',
        /\b(?:refund(?:ed)?|returned|(?:give|get|send|pay)s? [^.]{0,12}back)(?: (?:it|me|to me))? (?:after|when|if)\b/gm,
      ],
      [
        'enPersonal',
        'payment.personal',
        /\b(?:personal|private|his own|her own)(?: personal)? (?:wechat|alipay|account|code|qr|bank)/gm,
      ],
      [
        'enSafeAccount',
        'payment.safeAccount',
        /\b(?:safe(?:ty)?|secure) account|account of the (?:court|police|state)/gm,
      ],
      [
        'enAtmGuided',
        'payment.atmGuided',
        /\b(?:to|at|the|an?|go) atm\b|what to press|press the (?:numbers|buttons)/gm,
      ],
      [
        'enDocumentsExpired',
        'story.documentsExpired',
        /\b(?:licen[cs]e|passport|documents?|information|certificate|registration)[^.]{0,24}(?:expire|out of date|incomplete|renew|update)|\bannual (?:check|inspect|review|report)/gm,
      ],
      [
        'enMayRestrict',
        'story.mayRestrict',
        /\b(?:account|payments?|function|card)[^.]{0,24}(?:will|may|might) ?(?:be )?(?:limit|restrict)/gm,
      ],
      ['enViolation', 'story.shopViolation', /\bviolat|not certified|against the rules/gm],
      [
        'enRetrieval',
        'story.retrieval',
        /\b(?:receipt slip|sales slip|signed (?:slip|receipt))|(?:provide|send|need)[^.]{0,16}(?:receipt|slip)/gm,
      ],
      [
        'enHeld',
        'story.heldByRisk',
        /\brisk (?:control|management)|\bunder review\b|settlement (?:is )?(?:delayed|held)/gm,
      ],
      [
        'enVanished',
        'story.vanished',
        /\b(?:block|delete)(?:ed|s)? me\b|(?:\bnot|n['’]t|\bnever|\bno longer) (?:answer|reply|pick)|phone is off|\bhe disappeared?\b|can(?:not|['’]t) (?:reach|contact|find) (?:him|her|them)/gm,
      ],
      ['enKnows', 'story.knowsDetails', /\bkn[eo]ws? my (?:name|shop|address|id|full)/gm],
      [
        'enTakings',
        'losses.takingsMissing',
        /\b(?:money|takings|payments?|sales?|settlement)\b[^.]{0,32}(?:not|n['’]t|never) (?:arrive|come|received?|reach|in my)|\bmoney (?:went|goes) to (?:other|another|someone|somebody)|\b(?:receive|got|get) nothing/gm,
      ],
      [
        'enFrozen',
        'losses.cardFrozen',
        /\b(?:my|the) (?:card|account) (?:is|was|got|has been) (?:now )?frozen/gm,
      ],
      ['enSigned', 'losses.signedContract', /\bi (?:have |already )?signed\b/gm],
      [
        'enPromiseUnpaid',
        'losses.promiseUnpaid',
        /\b(?:still|never|not) (?:refund|g[eo]t|return|receive)[^.]{0,16}(?:back|deposit|refund)|\bdeposit[^.]{0,40}(?:not|never|n['’]?t)\b[^.]{0,16}(?:return|refund|back|paid|given)|(?:wo|do|does|did)n['’]?t (?:return|refund|give)[^.]{0,20}deposit|ke(?:ep|eps|pt) my deposit|refused? to (?:return|refund)|\bno refund|\bno money (?:back|yet)|already and no money/gm,
      ],
      [
        'enCodeReplaced',
        'losses.codeReplaced',
        /\b(?:qr|code)\b[^.]{0,16}(?:replaced|covered|swapped|was changed|changed by)|\bchanged? my (?:qr|payment|wechat)(?: pay)?(?: qr)? ?(?:code|stand)/gm,
      ],
      [
        'enAtBank',
        'now.atBank',
        /\bi(?:['’]m| am) (?:now |already )?(?:standing )?(?:at|in|walking to|going to|outside|on (?:my|the) way to) (?:the )?(?:icbc |ccb )?(?:bank|atm|machine)/gm,
      ],
      ['enEmail', 'contact.email', /\be-?mail\b/gm],
      [
        'enAppNotice',
        'contact.appNotice',
        /\bapp\b[^.]{0,40}(?:has|shows?|sent|sends|gave|there is|popped?(?: up)?) (?:me )?(?:an? |the )?(?:message|notice|notification|note\b)|\b(?:message|notice|notification) (?:in|inside|from) (?:the|my) [^.]{0,24}(?:app|platform)\b|\bapp (?:it )?says?\b|\bmerchant assistant\b/gm,
      ],
      [
        'enWallet',
        'role.wallet',
        /\b(?:from|your|is|says?) (?:the )?(?:wechat pay|alipay)\b|\b(?:wechat pay|alipay) (?:merchant|service|staff|official|team)/gm,
      ],
      ['enAgent', 'role.agent', /\bsales ?(?:man|woman|person|guy)\b|\bagent\b/gm],
      [
        'enCustomer',
        'role.customer',
        /\b(?:a|one|the) (?:customer|guest|buyer)\b(?! order)|^ ?customer (?:says?|said|asks?|asked|wants?)/gm,
      ],
      ['enPlatform', 'role.platform', /\b(?:meituan|douyin|taobao|eleme|delivery platform)\b/gm],
      [
        'enAuthority',
        'role.authority',
        /\b(?:tax|market supervision|government) (?:bureau|office|department|officer)/gm,
      ],
      [
        'enClick',
        'requests.openLink',
        /\bclick (?:here|below|this|the link)|\bopen (?:the|this) link|\bwith (?:a|the) link\b/gm,
      ],
      [
        'enHandedPhone',
        'losses.handedPhone',
        /\b(?:he|she|they|man|guy|girl) (?:uses?|used|takes?|took|holds?|held) my (?:mobile )?phone\b|\bgave (?:him|her|them) my phone/gm,
      ],
      [
        'enWantsPhone',
        'requests.handOverPhone',
        /\b(?:uses?|used|takes?|took|wants?|asks?|asked)(?: for| to use)? my (?:mobile )?phone\b/gm,
      ],
      [
        'enVisitorNow',
        'contact.visitorHere',
        /\b(?:is|are|sits?|stands?|standing) (?:still )?(?:in|at) my (?:\w{1,12} )?(?:shop|store|counter|restaurant|cafe|door)\b|\b(?:man|guy|woman|lady|girl|person|someone|technician) in my (?:shop|store|restaurant)(?: right)? now|\b(?:he|she|they|man|person|courier|guy) (?:is |are )?(?:still )?(?:standing here|here|in front of me)\b|\bin my (?:shop|store|restaurant) right now/gm,
      ],
      [
        'enOverseas',
        'number.overseas',
        /\+ ?\d{2,3} number|\boverseas number|\bnumber (?:starts?|begins?) (?:with )?(?:\+|00)/gm,
      ],
      [
        'enBringsTerminal',
        'losses.receivedTerminal',
        /\b(?:bring|brought|delivered|sent|received|got) (?:me )?(?:an?|one) (?:new )?(?:pos|card) (?:machine|terminal|reader)/gm,
      ],
      [
        'enCantPay',
        'story.cantPay',
        /\b(?:can(?: ?not|['’]t)|could(?: not|n['’]t)) (?:scan|pay)\b|\bpayment fail/gm,
      ],
      [
        'enShowCode',
        'requests.showPayCode',
        /\b(?:payment code|page with the (?:barcode|code)|show (?:him |her |them )?my (?:pay(?:ment)? )?code|scan me\b|scan my phone)/gm,
      ],
      ['enMinutes', 'when.minutes', /\b\d{1,2} ?min(?:ute)?s? ago\b|\bjust now\b/gm],
      [
        'enPortal',
        'requests.officialChannel',
        /\b(?:inside|in|through) the (?:merchant )?(?:portal|app)\b/gm,
      ],
      [
        'enSalesLeft',
        'contact.visitorGone',
        /\b(?:he|she|they)(?:['’]re| is| are)? (?:left|has left|have left|went away|gone)\b/gm,
      ],
      [
        'enAcquaintance',
        'role.acquaintance',
        /\b(?:(?:is|as|be|was) (?:really )?my|pos(?:es|ed|ing) as (?:my|our)) (?:boss|manager|colleague|cousin|brother|sister|uncle|friend|classmate)\b/gm,
      ],
      ['enCourier', 'role.courier', /\bdelivery (?:man|guy|boy)\b|\bcourier\b/gm],
      [
        'enOtherAccount',
        'requests.moveOthersMoney',
        /\b(?:send|return|transfer|pay)[^.]{0,24}to (?:an)?other account/gm,
      ],
      ['enMouse', 'now.phoneTakenOver', /\b(?:mouse|phone|screen) (?:is )?mov(?:es|ing)\b/gm],
      ['enPenalty', 'payment.penalty', /\bfine (?:me|us)\b|\bpenalty\b/gm],
      [
        'enPhotographed',
        'losses.gaveDocuments',
        /\btook (?:an? )?(?:photo|picture)s? of my (?:id|business|licen[cs]e|passport)/gm,
      ],
      ['enLoanInName', 'losses.creditTaken', /\bloan (?:in|under) my name/gm],
      [
        'enBroken',
        'story.brokenPromise',
        /\bnow (?:he|she|they) says?\b|\bfirst (?:he |she |they )?said\b|\bbefore (?:he|she|they) said\b|\bcontract (?:says?|said|does(?: not|n['’]?t))\b|\bdifferent from (?:the|what)\b|\brais(?:ed|ing) (?:my|the|our) (?:fee|rate)|\b(?:fee|rate)s? (?:was|were|has been|got|went) (?:raised|increased|up\b)|\bnobody told me/gm,
      ],
      [
        'enRateUp',
        'story.feeIncreaseThreat',
        /\brate (?:will |would )?(?:go(?:es)? up|increase|rise)|\bgo(?:es)? from 0\.\d/gm,
      ],
      [
        'enKeyed',
        'requests.keyedCards',
        /\b(?:type|key|enter)[^.]{0,12}card numbers?[^.]{0,16}(?:by hand|in pos|in the pos)/gm,
      ],
      [
        'enCashTo',
        'requests.cashBack',
        /\bgive[^.]{0,12}cash to\b|\bgive (?:him|her|them) cash\b/gm,
      ],
      [
        'enMoneyGoes',
        'losses.feeCharged',
        /\b(?:deducted|charged) (?:me )?(?:an? )?(?:\d{1,3}\b|deposit|fee)/gm,
      ],
      [
        'enRateRaised',
        'losses.rateRaised',
        /\bthey take 0\.\d|\b(?:fee|rate)s? (?:was|were|is|are|has been|have been|got|went) (?:now )?(?:raised|increased|higher|up\b|changed)|\brais(?:ed|ing) (?:my|the|our) (?:fee|rate)/gm,
      ],
      [
        'enReplaceCode',
        'requests.replaceCode',
        /\b(?:change|replace|renew) (?:my|the|your) (?:qr|payment) code/gm,
      ],
      [
        'enHidesScreen',
        'story.hidesScreen',
        /\b(?:not|n['’]t) (?:let|allow|show) me (?:to )?(?:see|look|the screen)/gm,
      ],
      [
        'enSwipedThere',
        'losses.ownCardSwiped',
        /\b(?:made|had|let) me (?:swipe|tap|insert|dip) my (?:own )?(?:bank |debit |credit )?card/gm,
      ],
      [
        'enWantsCard',
        'requests.swipeCard',
        /\bask(?:ed|s)?(?: me)? for my (?:own )?(?:bank |debit |credit )?card\b(?! (?:number|details))/gm,
      ],
      [
        'enCardHeld',
        'losses.cardHanded',
        /\b(?:took|holds?|holding|has|gave (?:him|her|them)) my (?:own )?(?:bank |debit |credit )?card\b(?! (?:number|details|machine|reader))/gm,
      ],
      [
        'enWorks',
        'requests.workOnTerminal',
        /\b(?:test|check|repair|fix|inspect|updat|upgrad|maintain)(?:e|s|es|ed|ing)? (?:my|the|our) (?:card |pos )?(?:reader|machine|terminal|pos)\b/gm,
      ],
      [
        'enNewModel',
        'requests.acceptTerminal',
        /\b(?:ship|send|bring|take|give|get)[^.]{0,20} new (?:one|model|machine|terminal|pos|reader)\b/gm,
      ],
      [
        'enSecond',
        'now.secondPayment',
        /\b(?:wants?|asks?|asked|must|needs?|says?)[^.]{0,24}(?:\d more\b|second \d|another \d|pay again|more money)/gm,
      ],
      [
        'enBackWhen',
        'payment.returnLater',
        /\b(?:comes?|gets?|goes) (?:it )?back (?:when|after|if|once|later|in)\b/gm,
      ],
      [
        'enHeldBack',
        'losses.takingsHeld',
        /\bwill settle in \d|\bh(?:e|o)ld(?:ing)? my (?:money|takings|settlement)|\b(?:takings?|money|settlement) (?:is|are) (?:held|on hold)|risk control[^.]{0,40}\bwait\b/gm,
      ],
      [
        'enUnknownPayer',
        'losses.unknownPayer',
        /\b(?:arrives?|comes?|paid|payments?|takings)[^.]{0,24} (?:from|by) an? [^.]{0,40}(?:never heard|do not know|don['’]t know)/gm,
      ],
      ['enNobody', 'contact.nobody', /\b(?:nobody|no ?one) (?:contact|call|phon)(?:ed|s)?\b/gm],
      [
        'enByWallet',
        'paidBy.wallet',
        /\b(?:by|with|via|through|using|scan(?:ned)?[^.]{0,20}) (?:wechat|alipay)\b|\bwechat transfer/gm,
      ],
      [
        'enByBank',
        'paidBy.bank',
        /\bbank transfer|\bfrom my bank (?:app|account)|\b(?:online|mobile) bank/gm,
      ],
      ['enByCash', 'paidBy.cash', /\b(?:paid|in) cash\b/gm],
      [
        'enBoost',
        'story.platformBoost',
        /\bfake (?:orders|reviews)|\b(?:boost|more) (?:sales|orders|reviews|traffic)|\bgood reviews|\bruns? (?:meituan|dianping|douyin|taobao)/gm,
      ],
      [
        'enInMyName',
        'story.accountAbnormal',
        /\b(?:parcel|cards?|account|number) (?:is )?(?:in|under) my name|\baccount[^.]{0,20}(?:suspicious|risk|criminal)/gm,
      ],
      [
        'enShown',
        'losses.payCodeShown',
        /\bi (?:showed|opened)[^.]{0,24}(?:payment code|barcode|my code)|\b(?:he|she|they) scanned (?:me|my phone|my code)\b/gm,
      ],
      ['enSharing', 'losses.sharedScreen', /\bsharing (?:my|the) (?:phone )?screen\b/gm],
      [
        'enStillShared',
        'now.screenShared',
        /\b(?:i am|i['’]m|still) (?:still )?sharing (?:my|the) (?:phone )?screen\b/gm,
      ],
      [
        'enTypedWatched',
        'losses.typedWatched',
        /\b(?:screen|meeting|watch)[^.]{0,40}\btyped[^.]{0,24}(?:code|password|pin)\b|\btyped[^.]{0,24}(?:code|password|pin)\b[^.]{0,30}(?:screen|watch)/gm,
      ],
      [
        'enParcel',
        'contact.parcel',
        /\b(?:parcel|package|letter) (?:came|arrived)\b|\b(?:got|received) an? (?:parcel|package|letter)\b/gm,
      ],
      ['enToday', 'when.today', /\ban hour ago\b|\btonight\b/gm],
    ] as const
  ).map(
    ([id, fact, words]): StateRow =>
      /^(?:contact|role|losses|now|number|when|paidBy)/.test(fact)
        ? { id, fact, words, only: 'told' }
        : { id, fact, words },
  ),
];
