/**
 * The stories as a merchant would tell them on the pages, one query string each.
 * `forced` says what had to be bent because no option says exactly that; everything else `fits`.
 * Written from the story alone: whoever changes one must be able to point at the words of the story.
 */
export interface ScenarioAnswers {
  readonly answers: string;
  readonly forced?: string;
}

export const scenarioAnswers: Readonly<Record<string, ScenarioAnswers>> = {
  S001: {
    answers:
      'situation=contacted&contact=message&requests=pay,acceptTerminal,sendDocuments&official=notCalled&payment=returnLater&losses=gaveDocuments&when=unsure&story=creditOffer,payBackPromise,brokenPromise&role=acquirer',
  },
  S002: {
    answers:
      'situation=onCall&requests=other&losses=none&story=none&role=courier&number=resaleMobile&official=inApp&origin=iReported&now=none',
  },
  S003: {
    answers:
      'situation=happened&losses=moneyTaken,sharedScreen,installedApp&when=unsure&contact=callEnded&story=threat,secrecy&role=police&number=overseas',
  },
  S004: {
    answers:
      'situation=happened&losses=moneyTaken,toldCardNumber,toldIdNumber,toldCode&when=unsure&contact=callEnded&story=creditOffer&role=bank&number=matches',
  },
  S005: {
    answers:
      'situation=contacted&contact=appNotice&requests=takeTerminal&official=inApp&losses=none&story=fault&role=acquirer&origin=iReported',
  },
  S006: {
    answers:
      'situation=contacted&contact=visitorHere&requests=stopPaying&official=notCalled&losses=none&story=fraudWarning&role=police&now=none',
  },
  S007: {
    answers:
      'situation=contacted&contact=callEnded&requests=acceptTerminal&official=notCalled&losses=none&story=stopUse,freeSwap,lowerRate,threat&role=acquirer&number=landline',
  },
  S008: {
    answers:
      'situation=contacted&contact=appNotice&requests=officialChannel&official=inApp&losses=none&story=documentsExpired&role=acquirer',
  },
  S009: {
    answers:
      'situation=contacted&contact=message&requests=installApp,callTheirNumber&official=notCalled&losses=openedLink&story=stopUse&role=notSaid&number=smsPort',
  },
  S010: {
    answers:
      'situation=contacted&contact=callEnded&requests=shopDetails&official=notCalled&losses=none&story=verification&role=unionPay&number=matches&origin=iReported',
  },
  S011: {
    answers:
      'situation=contacted&contact=visitorHere&requests=shopDetails&official=inApp&losses=none&story=none&role=bank&origin=iReported&now=none',
  },
  S012: {
    answers:
      'situation=contacted&contact=callEnded&requests=nothing&official=notCalled&losses=none&story=fraudWarning,verification&role=bank&number=landline',
  },
  S013: {
    answers:
      'situation=happened&losses=moneyTaken,sharedScreen,installedApp&when=minutes&contact=callEnded&story=chargeToCancel&role=platform&number=overseas',
  },
  S014: {
    answers: 'situation=happened&losses=goodsGone&when=minutes&contact=nobody',
  },
  S015: {
    answers:
      'situation=happened&losses=moneyTaken,handedPhone,creditTaken&when=today&contact=visitorGone&requests=handOverPhone,acceptTerminal&story=freeSwap,payBackPromise&role=wallet&ownPart=none',
  },
  S016: {
    answers:
      'situation=contacted&contact=message&requests=openLink,cardNumber,smsCode&losses=filledPage&when=minutes&story=shopViolation,rush&role=platform',
  },
  S017: {
    answers:
      'situation=happened&losses=paid,sharedScreen&when=unsure&contact=callEnded&paidBy=unsure&story=shopViolation&role=platform&number=personalMobile',
  },
  S018: {
    answers:
      'situation=contacted&contact=visitorGone&requests=storeApp&official=notCalled&losses=none&story=fraudWarning&role=police',
  },
  S019: {
    answers:
      'situation=happened&losses=moneyTaken,installedApp,boundCard&when=minutes&contact=callLive&requests=installApp,bindOrFace,smsCode&story=depositRefund&role=acquirer&now=moneyLeaving',
  },
  S020: {
    answers:
      'situation=contacted&contact=callEnded&requests=nothing&official=notCalled&losses=none&story=verification&role=bank&number=matches',
  },
  S021: {
    answers:
      'situation=contacted&contact=visitorHere&requests=swipeCard,takeTerminal&official=notCalled&losses=ownCardSwiped&when=minutes&story=creditOffer,payBackPromise&role=bank&now=none',
  },
  S022: {
    answers:
      'situation=contacted&contact=message&requests=pay,acceptTerminal,addChat&official=notCalled&payment=returnLater&losses=receivedTerminal&story=stopUse,freeSwap,knowsDetails&role=unionPay&number=differs&ownPart=none',
  },
  S023: {
    answers:
      'situation=contacted&contact=callEnded&requests=pay&official=notCalled&payment=safeAccount&losses=none&story=accountAbnormal,threat,knowsDetails&role=police&number=lookalike',
  },
  S024: {
    answers:
      'situation=contacted&contact=visitorGone&requests=workOnTerminal&official=confirmed&losses=watchedService&story=officialNotice&role=acquirer&identity=gaveSome',
  },
  S025: {
    answers:
      'situation=contacted&contact=callEnded&requests=swipeCard,acceptTerminal&official=notCalled&losses=receivedTerminal&story=lowerRate,payBackPromise&role=unionPay&number=unknownNumber&ownPart=ordered&now=aboutToPay',
  },
  S026: {
    answers:
      'situation=contacted&contact=message&requests=callTheirNumber&official=notCalled&losses=none&story=stopUse,threat,rush&role=police&number=lookalike',
  },
  S027: {
    answers:
      'situation=happened&losses=toldPassword,filledPage&when=minutes&contact=message&story=rush&role=bank&number=personalMobile',
  },
  S028: {
    answers:
      'situation=contacted&contact=message&requests=acceptTerminal&official=notCalled&losses=feeCharged,promiseUnpaid&when=longer&story=payBackPromise,brokenPromise&role=agent',
  },
  S029: {
    answers:
      'situation=happened&losses=feeCharged,ownCardSwiped,installedApp,boundCard,receivedTerminal&when=unsure&contact=message&requests=acceptTerminal,installApp,bindOrFace,swipeCard&story=freeSwap,brokenPromise&role=acquirer',
  },
  S030: {
    answers:
      'situation=contacted&contact=callEnded&requests=shopDetails&official=inApp&losses=none&story=depositRefund&role=acquirer&number=matches&origin=iReported',
  },
  S031: {
    answers:
      'situation=contacted&contact=message&requests=openLink,addChat&official=notCalled&losses=openedLink&story=documentsExpired,rush,knowsDetails&role=bank',
  },
  S032: {
    answers:
      'situation=happened&losses=paid&when=unsure&contact=webPage&requests=openLink,pay&payment=returnLater&paidBy=unsure&story=shopViolation,rush,threat&role=platform',
  },
  S033: {
    answers:
      'situation=happened&losses=paid,ownCardSwiped,takingsMissing&when=minutes&contact=iDialled&dialled=webSearch&requests=swipeCard,pay&payment=atmGuided&paidBy=terminal&story=fault&role=acquirer&number=unknownNumber',
  },
  S034: {
    answers:
      'situation=contacted&contact=callEnded&requests=nothing&official=notCalled&losses=none&story=none&role=bank&number=matches',
  },
  S035: {
    answers:
      'situation=happened&losses=ownCardSwiped,takingsMissing,terminalChanged&when=unsure&contact=callEnded&requests=acceptTerminal,swipeCard&story=freeSwap,brokenPromise&role=acquirer&number=unknownNumber',
  },
  S036: {
    answers:
      'situation=contacted&contact=email&requests=officialChannel&official=inApp&losses=none&story=mayRestrict&role=wallet',
  },
  S037: {
    answers:
      'situation=contacted&contact=message&requests=moveOthersMoney&losses=strangersMoney&when=minutes&story=urgentFavour,rush&role=customer&ownPart=none',
  },
  S038: {
    answers:
      'situation=happened&losses=paid&when=unsure&contact=message&requests=openLink,pay,addChat,screenShare&payment=returnLater&paidBy=unsure&story=shopViolation&role=platform',
  },
  S039: {
    answers:
      'situation=contacted&contact=iDialled&dialled=officialApp&requests=nothing&official=confirmed&losses=feeCharged&when=unsure&story=none&role=acquirer&number=matches',
  },
  S040: {
    answers:
      'situation=contacted&contact=visitorHere&requests=signContract,swipeCard&official=notCalled&losses=none&story=payBackPromise,brokenPromise&role=acquirer&now=none',
  },
  S041: {
    answers:
      'situation=happened&losses=moneyTaken,toldCardNumber,toldCode,sharedScreen,installedApp,joinedGroup&when=unsure&contact=callLive&story=chargeToCancel&role=authority&number=unknownNumber&now=none',
  },
  S042: {
    answers:
      'situation=contacted&contact=callEnded&requests=pay&official=notCalled&payment=personal,returnLater&losses=none&story=depositRefund&role=acquirer&number=unknownNumber&now=aboutToPay',
  },
  S043: {
    answers:
      'situation=contacted&contact=message&requests=openLink,addChat&official=notCalled&losses=openedLink&story=depositRefund&role=acquirer',
  },
  S044: {
    answers:
      'situation=contacted&contact=visitorHere&requests=shopDetails&official=notCalled&losses=none&story=inspection&role=wallet&now=none',
  },
  S045: {
    answers:
      'situation=happened&losses=strangersMoney,cardFrozen,goodsGone&when=today&contact=message&requests=receiveMoney&story=bigOrder,vanished&role=customer&ownPart=none&frozenBy=bankSaid',
  },
  S046: {
    answers:
      'situation=contacted&contact=iDialled&dialled=label&requests=officialChannel&official=notCalled&losses=none&story=documentsExpired&role=acquirer&number=matches',
  },
  S047: {
    answers:
      'situation=contacted&contact=appNotice&requests=officialChannel&official=inApp&losses=none&story=none&role=wallet&alsoContact=hearsay',
  },
  S048: {
    answers:
      'situation=contacted&contact=appNotice&requests=officialChannel&official=inApp&losses=none&story=officialNotice&role=wallet',
  },
  S049: {
    answers:
      'situation=contacted&contact=visitorHere&requests=swipeCard,acceptTerminal&official=notCalled&losses=none&story=creditOffer&role=bank&now=none',
  },
  S050: {
    answers:
      'situation=contacted&contact=iDialled&dialled=officialApp&requests=nothing&official=silent&losses=feeCharged&when=longer&story=none&role=acquirer&number=matches',
  },
  S051: {
    answers:
      'situation=happened&losses=moneyTaken,filledPage&when=minutes&contact=message&requests=openLink,cardNumber,password,smsCode&story=depositRefund&role=bank',
  },
  S052: {
    answers:
      'situation=contacted&contact=appNotice&requests=nothing&official=inApp&losses=none&story=officialNotice&role=acquirer',
  },
  S053: {
    answers:
      'situation=contacted&contact=visitorHere&requests=swipeCard,acceptTerminal&official=notCalled&losses=feeCharged,ownCardSwiped,cardHanded&when=minutes&story=feeDue&role=bank&now=none',
  },
  S054: {
    answers:
      'situation=happened&losses=paid&when=minutes&contact=iDialled&dialled=webSearch&requests=pay&payment=atmGuided&paidBy=bank&story=none&role=wallet&number=fourHundred',
  },
  S055: {
    answers:
      'situation=contacted&contact=visitorGone&requests=takeTerminal&official=notCalled&losses=terminalGone&when=unsure&story=fault&role=acquirer&origin=knownPerson',
  },
  S056: {
    answers:
      'situation=happened&losses=sharedScreen,installedApp&when=minutes&contact=message&story=none&role=acquaintance',
  },
  S057: {
    answers:
      'situation=happened&losses=takingsMissing,receivedTerminal&when=today&contact=visitorGone&requests=acceptTerminal,pay&payment=buyTerminal&story=vanished&role=acquirer&ownPart=ordered',
  },
  S058: {
    answers:
      'situation=contacted&contact=visitorGone&requests=sendDocuments,acceptTerminal,addChat&official=notCalled&losses=gaveDocuments,receivedTerminal,joinedGroup&when=thisWeek&story=brokenPromise&role=bank&ownPart=ordered',
  },
  S059: {
    answers:
      'situation=happened&losses=paid,rateRaised,receivedTerminal&when=unsure&contact=callEnded&requests=pay,swipeCard,acceptTerminal&payment=fee&paidBy=unsure&story=lowerRate,brokenPromise&role=acquirer&number=unknownNumber&ownPart=none',
  },
  S060: {
    answers:
      'situation=happened&losses=ownCardSwiped,promiseUnpaid,signedContract&when=longer&contact=callEnded&requests=swipeCard,signContract&story=payBackPromise,lowerRate,brokenPromise&role=acquirer&number=unknownNumber',
  },
  S061: {
    answers:
      'situation=happened&losses=ownCardSwiped,feeCharged,receivedTerminal&when=unsure&contact=callEnded&requests=swipeCard,acceptTerminal,pay&payment=fee&story=rush,payBackPromise,brokenPromise&role=acquirer&number=unknownNumber&ownPart=ordered',
  },
  S062: {
    answers: 'situation=happened&losses=takingsMissing,unknownPayer&when=today&contact=nobody',
  },
  S063: {
    answers:
      'situation=contacted&contact=callEnded&requests=shopDetails,workOnTerminal&official=notCalled&losses=none&story=inspection&role=bank&number=landline',
  },
  S064: {
    answers:
      'situation=contacted&contact=visitorHere&requests=shopDetails&official=notCalled&losses=none&story=inspection,mayRestrict&role=wallet&now=none',
  },
  S065: {
    answers:
      'situation=contacted&contact=callEnded&requests=acceptTerminal,addChat&official=notCalled&losses=none&story=freeSwap,stopUse,lowerRate,feeIncreaseThreat,knowsDetails&role=acquirer&number=personalMobile&identity=gaveSome',
  },
  S066: {
    answers:
      'situation=contacted&contact=appNotice&requests=officialChannel&official=inApp&losses=none&story=officialNotice,lowerRate&role=wallet',
  },
  S067: {
    answers:
      'situation=contacted&contact=visitorHere&requests=stopPaying&official=notCalled&losses=none&story=fraudWarning&role=police&now=aboutToPay',
  },
  S068: {
    answers:
      'situation=happened&losses=strangersMoney,cardFrozen&when=thisWeek&contact=visitorGone&requests=receiveMoney&story=bigOrder&role=customer&ownPart=none&frozenBy=seenMyself',
  },
  S069: {
    answers:
      'situation=contacted&contact=appNotice&requests=officialChannel&official=inApp&losses=none&story=mayRestrict&role=wallet',
  },
  S070: {
    answers:
      'situation=onCall&requests=stopPaying&losses=sharedScreen&when=minutes&story=fraudWarning&role=police&number=matches&official=notCalled&now=screenShared',
  },
  S071: {
    answers:
      'situation=happened&losses=moneyTaken,filledPage&when=minutes&contact=callEnded&requests=openLink,cardNumber,smsCode&story=accountAbnormal,threat,knowsDetails&role=bank',
  },
  S072: {
    answers:
      'situation=contacted&contact=callEnded&requests=questionnaire&official=notCalled&losses=none&story=verification&role=bank&number=matches&identity=gaveSome',
  },
  S073: {
    answers:
      'situation=happened&losses=paid,gaveDocuments,toldCardNumber,toldIdNumber,receivedTerminal&when=thisWeek&contact=visitorGone&requests=pay,acceptTerminal,sendDocuments&payment=returnLater&paidBy=unsure&story=payBackPromise,vanished&role=unionPay&ownPart=ordered',
  },
  S074: {
    answers:
      'situation=contacted&contact=appNotice&requests=officialChannel&official=inApp&losses=none&story=documentsExpired,mayRestrict&role=wallet',
  },
  S075: {
    answers:
      'situation=contacted&contact=callEnded&requests=nothing&official=notCalled&losses=none&story=verification&role=police&number=landline&origin=iReported',
  },
  S076: {
    answers:
      'situation=happened&losses=paid,ownCardSwiped,feeCharged,receivedTerminal&when=unsure&contact=callEnded&requests=pay,swipeCard,acceptTerminal&payment=fee&paidBy=unsure&story=stopUse,freeSwap&role=acquirer&number=unknownNumber&official=denied&ownPart=none',
  },
  S077: {
    answers:
      'situation=happened&losses=paid&when=unsure&contact=message&requests=pay,addChat&payment=returnLater&paidBy=wallet&story=shopViolation,threat&role=platform',
  },
  S078: {
    answers:
      'situation=happened&losses=moneyTaken,filledPage,installedApp,faceScanned&when=minutes&contact=callEnded&requests=addChat,openLink,password,cardNumber,installApp,bindOrFace&story=depositRefund&role=acquirer',
  },
  S079: {
    answers: 'situation=happened&losses=codeReplaced,takingsMissing&when=thisWeek&contact=nobody',
  },
  S080: {
    answers:
      'situation=contacted&contact=callEnded&requests=cardNumber,smsCode&losses=none&story=depositRefund,rush&role=acquirer',
  },
  S081: {
    answers:
      'situation=contacted&contact=message&requests=pay,acceptTerminal,swipeCard&official=notCalled&payment=fee&losses=paid,receivedTerminal&when=unsure&paidBy=unsure&story=depositRefund,rush&role=acquirer&ownPart=none',
  },
  S082: {
    answers:
      'situation=happened&losses=paid&when=today&contact=iDialled&dialled=theirMessage&requests=pay&payment=returnLater&paidBy=unsure&story=accountAbnormal&role=notSaid&number=unknownNumber&now=secondPayment&alsoContact=message',
  },
  S083: {
    answers:
      'situation=contacted&contact=visitorHere&requests=cashBack&official=notCalled&now=atBank&losses=strangersMoney&when=minutes&ownPart=none&story=bigOrder&role=customer',
  },
  S084: {
    answers:
      'situation=contacted&contact=visitorHere&requests=inspectorTest,signInspection&official=notCalled&now=none&losses=none&story=inspection&role=bank&signs=ownCardVoided',
  },
  S085: {
    answers:
      'situation=contacted&contact=email&requests=openLink,joinGroup&official=notCalled&losses=joinedGroup&story=documentsExpired,rush,threat&role=branch',
  },
  S086: {
    answers: 'situation=happened&losses=tinyAmount&contact=nobody&ownPart=changedSettlement',
  },
  S087: {
    answers:
      'situation=happened&losses=paid,feeCharged,promiseUnpaid,receivedTerminal&when=unsure&contact=callEnded&requests=pay,acceptTerminal&payment=fee&paidBy=unsure&ownPart=ordered&story=lowerRate,payBackPromise,brokenPromise&role=agent&number=unknownNumber',
  },
  S088: {
    answers:
      'situation=happened&losses=moneyTaken,passwordFreeOn&when=minutes&contact=callLive&requests=passwordFree&now=moneyLeaving&story=none&role=customer&number=chatOnly',
  },
  S089: {
    answers:
      'situation=contacted&contact=visitorHere&requests=swipeCard,acceptTerminal&official=notCalled&now=cardInTheirHand&losses=cardHanded&when=minutes&story=payBackPromise,hidesScreen&role=acquirer',
  },
  S090: {
    answers:
      'situation=contacted&contact=appNotice&requests=officialChannel&official=inApp&losses=none&story=verification&role=wallet',
  },
  S091: {
    answers:
      'situation=happened&losses=paid&when=today&contact=iDialled&dialled=webSearch&requests=pay&payment=returnLater&paidBy=unsure&story=accountAbnormal&role=wallet&number=overseas&now=secondPayment&official=unreachable',
  },
  S092: {
    answers:
      'situation=contacted&contact=email&requests=sendDocuments&official=notCalled&losses=none&story=none&role=bank&origin=iReported&signs=ticketMatches',
  },
  S093: {
    answers:
      'situation=contacted&contact=message&requests=callTheirNumber,acceptTerminal&official=notCalled&losses=none&story=stopUse,freeSwap,lowerRate&role=acquirer&number=personalMobile',
  },
  S094: {
    answers:
      'situation=contacted&contact=visitorHere&requests=workOnTerminal&official=notCalled&now=none&losses=none&story=inspection&role=branch&signs=seenAtBranch',
  },
  S095: {
    answers:
      'situation=contacted&contact=appNotice&requests=officialChannel&official=inApp&losses=none&story=documentsExpired,mayRestrict&role=acquirer',
  },
  S096: {
    answers:
      'situation=happened&losses=installedApp,sharedScreen,filledPage&when=minutes&contact=callLive&now=phoneTakenOver,screenShared&story=chargeToCancel,rush,knowsDetails&role=platform&number=unknownNumber',
  },
  S097: {
    answers:
      'situation=contacted&contact=message&requests=cardNumber,sendDocuments,smsCode&losses=toldCardNumber&story=depositRefund&role=acquirer',
  },
  S098: {
    answers:
      'situation=happened&losses=moneyTaken,filledPage&when=minutes&contact=message&requests=openLink,cardNumber,smsCode&story=documentsExpired,rush,threat&role=notSaid',
  },
  S099: {
    answers:
      'situation=contacted&contact=callEnded&requests=acceptTerminal,questionnaire&official=notCalled&losses=toldShopDetails&story=lowerRate,freeSwap,verification&role=acquirer&number=unknownNumber',
  },
  S100: {
    answers:
      'situation=happened&losses=cardFrozen,toldCardNumber,toldPassword&when=thisWeek&contact=unsure&ownPart=lent&frozenBy=seenMyself&story=creditOffer,vanished&role=fixer&origin=introduced',
  },
  S101: {
    answers:
      'situation=happened&losses=paid&when=unsure&contact=message&requests=pay&payment=returnLater&paidBy=wallet&story=insider,vanished&role=fixer',
  },
  S102: {
    answers:
      'situation=happened&losses=feeCharged,boundCard&when=unsure&contact=message&requests=swipeCard,bindOrFace,acceptTerminal&story=creditOffer,vanished&role=bank&official=denied',
  },
  S103: {
    answers:
      'situation=happened&losses=feeCharged&when=today&contact=nobody&story=brokenPromise&role=agent&ownPart=ordered',
  },
  S104: {
    answers:
      'situation=contacted&contact=appNotice&requests=officialChannel&official=inApp&losses=none&story=lowerRate,officialNotice&role=wallet&alsoContact=hearsay',
  },
  S105: {
    answers:
      'situation=contacted&contact=callEnded&requests=goToBranch&official=notCalled&losses=none&story=myApplication&role=branch&number=landline&origin=iReported',
  },
  S106: {
    answers:
      'situation=contacted&contact=visitorGone&requests=questionnaire,acceptTerminal,pay&payment=buyTerminal&official=notCalled&losses=toldShopDetails&story=none&role=unionPay',
  },
  S107: {
    answers:
      'situation=contacted&contact=message&requests=nothing&official=notCalled&losses=none&story=officialNotice&role=bank&alsoContact=hearsay',
  },
  S108: {
    answers:
      'situation=contacted&contact=iDialled&dialled=theirMessage&requests=idNumber,cardNumber&official=notCalled&losses=toldIdNumber&story=feeDue&role=unionPay&number=fourHundred',
  },
  S109: {
    answers:
      'situation=happened&losses=payCodeShown,moneyTaken&when=minutes&contact=callEnded&story=cantPay&role=customer&number=chatOnly',
  },
  S110: {
    answers:
      'situation=onCall&requests=remoteTerminal,terminalPassword,smsCode&now=none&losses=toldShopDetails&story=fault&role=acquirer',
  },
  S111: {
    answers:
      'situation=onCall&requests=pay&payment=safeAccount,penalty&now=aboutToPay&losses=none&story=documentsExpired,threat,rush,knowsDetails&role=authority&number=unknownNumber&official=notCalled',
  },
  S112: {
    answers:
      'situation=contacted&contact=callEnded&requests=nothing&official=notCalled&losses=feeCharged&when=longer&story=complaintReply&role=acquirer&number=unknownNumber&origin=iReported&signs=nothingAsked,ticketMatches',
  },
  S113: {
    answers:
      'situation=happened&losses=moneyTaken,filledPage&when=minutes&contact=message&requests=openLink,idNumber,cardNumber,smsCode&story=shopViolation,mayRestrict&role=platform&number=smsPort',
  },
  S114: {
    answers:
      'situation=happened&losses=terminalChanged,feeCharged&when=thisWeek&contact=visitorGone&requests=workOnTerminal&story=inspection&role=acquirer&official=denied',
  },
  S115: {
    answers:
      'situation=onCall&requests=acceptTerminal,shopDetails&now=none&losses=none&story=stopUse,freeSwap,feeIncreaseThreat,knowsDetails&role=acquirer&number=unknownNumber&official=notCalled',
  },
  S116: {
    answers:
      'situation=contacted&contact=message&requests=addChat,bindOrFace,openLink,smsCode&losses=boundCard&when=minutes&story=depositRefund,freeSwap&role=acquirer&now=codeReceived&alsoContact=call',
  },
  S117: {
    answers:
      'situation=contacted&contact=message&requests=nothing&official=notCalled&losses=none&story=officialNotice&role=agent',
  },
  S118: {
    answers:
      'situation=contacted&contact=appNotice&requests=officialChannel&official=inApp&losses=none&story=documentsExpired&role=acquirer&signs=doneMyself',
  },
  S119: {
    answers:
      'situation=contacted&contact=iDialled&dialled=officialSite&requests=shopDetails,acceptTerminal&official=notCalled&losses=none&ownPart=ordered&story=stopUse&role=acquirer&number=matches',
  },
  S120: {
    answers:
      'situation=contacted&contact=callEnded&requests=shopDetails&official=inApp&losses=none&story=inspection&role=contractor&number=personalMobile&signs=nothingAsked&alsoContact=notice',
  },
  S121: {
    answers:
      'situation=contacted&contact=visitorGone&requests=storeApp&official=notCalled&losses=none&story=fraudWarning&role=police&identity=idShown&alsoContact=call',
  },
  S122: {
    answers:
      'situation=contacted&contact=callEnded&requests=terminalPassword,remoteTerminal&official=notCalled&losses=none&story=rush,mayRestrict&role=acquirer&number=landline',
  },
  S123: {
    answers:
      'situation=onCall&requests=acceptTerminal,shopDetails&now=none&losses=repliedMessage&story=stopUse,freeSwap,lowerRate,knowsDetails&role=unionPay&number=unknownNumber&official=notCalled&alsoContact=message',
  },
  S124: {
    answers:
      'situation=contacted&contact=callEnded&requests=openLink,installApp,acceptTerminal&official=notCalled&losses=openedLink&story=stopUse,freeSwap,lowerRate,rush&role=acquirer&number=unknownNumber&alsoContact=message',
  },
  S125: {
    answers:
      'situation=contacted&contact=unsure&requests=keyedCards&losses=strangersMoney&when=unsure&ownPart=lent&story=bigOrder&role=other',
  },
  S126: {
    answers:
      'situation=happened&losses=ownCardSwiped,feeCharged,takingsMissing,receivedTerminal&when=unsure&contact=message&requests=swipeCard,acceptTerminal&ownPart=ordered&story=brokenPromise,feeDue&role=acquirer&alsoContact=call',
  },
  S127: {
    answers:
      'situation=contacted&contact=message&requests=shopDetails,workOnTerminal&official=inAppPartly&losses=none&story=documentsExpired,mayRestrict,officialNotice&role=agent&origin=knownPerson',
  },
  S128: {
    answers:
      'situation=happened&losses=takingsMissing,unknownPayer,receivedTerminal&when=today&contact=visitorGone&requests=acceptTerminal&ownPart=ordered&story=vanished&role=unionPay',
  },
  S129: {
    answers:
      'situation=contacted&contact=appNotice&requests=nothing&official=inApp&losses=none&story=officialNotice&role=acquirer&alsoContact=hearsay&signs=nothingAsked',
  },
  S130: {
    answers:
      'situation=contacted&contact=visitorHere&requests=joinGroup&official=notCalled&now=none&losses=none&story=antiFraudTalk&role=community&signs=nothingAsked',
  },
  S131: {
    answers:
      'situation=contacted&contact=callEnded&requests=refundVictim&official=notCalled&losses=strangersMoney&when=thisWeek&ownPart=none&story=accountAbnormal,threat&role=police&number=landline',
  },
  S132: {
    answers:
      'situation=contacted&contact=message&requests=goToBranch&official=notCalled&losses=none&story=closing&role=bank&alsoContact=visit&signs=nothingAsked',
  },
  S133: {
    answers:
      'situation=contacted&contact=appNotice&requests=nothing&official=notCalled&losses=none&story=closing&role=bank&signs=nothingAsked',
  },
  S134: {
    answers:
      'situation=contacted&contact=visitorHere&requests=storeApp&official=notCalled&now=none&losses=none&story=antiFraudTalk&role=police&signs=nothingAsked',
  },
  S135: {
    answers:
      'situation=onCall&requests=installApp,screenShare,tapCardOnPhone&now=screenShared&losses=installedApp,sharedScreen,tappedCard&when=minutes&story=depositRefund&role=notSaid',
  },
  S136: {
    answers:
      'situation=happened&losses=takingsMissing,takingsHeld&when=unsure&contact=iDialled&dialled=agent&requests=nothing&story=heldByRisk,brokenPromise&role=agent&number=unknownNumber&official=silent',
  },
  S137: {
    answers:
      'situation=contacted&contact=meeting&requests=joinScheme,meetElsewhere&official=notCalled&now=none&losses=joinedGroup&story=rush&role=acquirer&alsoContact=call',
  },
  S138: {
    answers:
      'situation=onCall&requests=showPayCode,addChat&now=payCodeOnCamera&losses=none&story=cantPay,rush&role=customer',
  },
  S139: {
    answers:
      'situation=contacted&contact=visitorHere&requests=platformLogin,sendDocuments,smsCode&now=none&losses=none&story=platformBoost&role=fixer',
  },
  S140: {
    answers:
      'situation=happened&losses=promiseUnpaid,receivedTerminal,signedContract&contact=callEnded&requests=acceptTerminal,signContract,swipeCard&ownPart=ordered&story=payBackPromise,brokenPromise&role=agent&number=unknownNumber&alsoContact=visit',
  },
  S141: {
    answers:
      'situation=happened&losses=strangersMoney,cardFrozen&when=today&contact=message&requests=moveOthersMoney&ownPart=passedOn&frozenBy=seenMyself&story=urgentFavour&role=customer',
  },
  S142: {
    answers:
      'situation=happened&losses=saleReversed,goodsGone,cashGiven,takingsMissing&when=today&contact=visitorGone&requests=cashBack&ownPart=cashedOut&story=none&role=customer',
  },
  S143: {
    answers:
      'situation=happened&losses=customersCards,terminalChanged&when=longer&contact=visitorGone&requests=acceptTerminal&story=none&role=agent',
  },
  S144: {
    answers:
      'situation=contacted&contact=visitorHere&requests=swipeCard,acceptTerminal,signContract&official=notCalled&now=aboutToPay&losses=signedContract&story=creditOffer,payBackPromise,freeSwap&role=bank&alsoContact=call',
  },
  S145: {
    answers:
      'situation=contacted&contact=callEnded&requests=goToBranch&official=notCalled&losses=accountLimited&ownPart=none&frozenBy=seenMyself&story=freezeLifted&role=branch&number=unknownNumber',
  },
  S146: {
    answers:
      'situation=happened&losses=feeCharged,promiseUnpaid&when=longer&contact=nobody&story=brokenPromise,payBackPromise&role=agent&ownPart=ordered',
  },
};
