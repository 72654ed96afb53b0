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
      'situation=contacted&contact=message&requests=pay,acceptTerminal,sendDocuments&official=notCalled&payment=returnLater&losses=gaveDocuments&when=unsure&story=creditOffer,brokenPromise&role=acquirer',
  },
  S002: {
    answers:
      'situation=onCall&requests=other&losses=none&story=none&role=courier&number=resaleMobile&official=inApp&origin=iReported',
  },
  S003: {
    answers:
      'situation=happened&losses=moneyTaken,sharedScreen,installedApp&when=unsure&contact=callEnded&story=threat,secrecy&role=police&number=overseas',
  },
  S004: {
    answers:
      'situation=happened&losses=moneyTaken,toldCard,toldCode&when=unsure&contact=callEnded&story=creditOffer&role=bank&number=matches',
  },
  S005: {
    answers:
      'situation=contacted&contact=appNotice&requests=takeTerminal&official=inApp&losses=none&story=fault&role=acquirer&origin=iReported',
  },
  S006: {
    answers:
      'situation=contacted&contact=visitorHere&requests=stopPaying&official=notCalled&losses=none&story=fraudWarning&role=police',
  },
  S007: {
    answers:
      'situation=contacted&contact=callEnded&requests=acceptTerminal&official=notCalled&losses=none&story=stopUse,freeSwap,threat&role=acquirer&number=landline',
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
      'situation=contacted&contact=visitorHere&requests=shopDetails&official=inApp&losses=none&story=none&role=bank&origin=iReported',
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
      'situation=happened&losses=moneyTaken,handedPhone&when=today&contact=visitorGone&requests=handOverPhone,acceptTerminal&story=freeSwap&role=wallet',
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
      'situation=happened&losses=moneyTaken,installedApp,boundCard&when=minutes&contact=callLive&requests=installApp,bindOrFace,smsCode&story=depositRefund&role=acquirer',
  },
  S020: {
    answers:
      'situation=contacted&contact=callEnded&requests=nothing&official=notCalled&losses=none&story=verification&role=bank&number=matches',
  },
  S021: {
    answers:
      'situation=contacted&contact=visitorHere&requests=swipeCard,takeTerminal&official=notCalled&losses=ownCardSwiped&when=minutes&story=creditOffer&role=bank',
  },
  S022: {
    answers:
      'situation=contacted&contact=message&requests=pay,acceptTerminal,addChat&official=notCalled&payment=returnLater&losses=receivedTerminal&story=stopUse,freeSwap,knowsDetails&role=unionPay&number=differs',
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
      'situation=contacted&contact=callEnded&requests=swipeCard,acceptTerminal&official=notCalled&losses=receivedTerminal&story=freeSwap&role=unionPay&number=unknownNumber',
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
      'situation=contacted&contact=message&requests=acceptTerminal&official=notCalled&losses=feeCharged&when=longer&story=depositRefund,brokenPromise&role=agent',
  },
  S029: {
    answers:
      'situation=happened&losses=feeCharged,ownCardSwiped,installedApp,boundCard,terminalChanged&when=unsure&contact=message&requests=acceptTerminal,installApp,bindOrFace,swipeCard&story=freeSwap,brokenPromise&role=acquirer',
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
      'situation=contacted&contact=message&requests=moveOthersMoney&losses=strangersMoney&when=minutes&story=rush&role=customer',
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
      'situation=contacted&contact=visitorHere&requests=signContract,swipeCard&official=notCalled&losses=none&story=brokenPromise&role=acquirer',
  },
  S041: {
    answers:
      'situation=happened&losses=moneyTaken,toldCard,toldCode,sharedScreen,installedApp&when=unsure&contact=callLive&story=chargeToCancel&role=authority&number=unknownNumber',
  },
  S042: {
    answers:
      'situation=contacted&contact=callEnded&requests=pay&official=notCalled&payment=personal,returnLater&losses=none&story=depositRefund&role=acquirer&number=unknownNumber',
  },
  S043: {
    answers:
      'situation=contacted&contact=message&requests=openLink,addChat&official=notCalled&losses=openedLink&story=depositRefund&role=acquirer',
  },
  S044: {
    answers:
      'situation=contacted&contact=visitorHere&requests=shopDetails&official=notCalled&losses=none&story=inspection&role=wallet',
  },
  S045: {
    answers:
      'situation=happened&losses=strangersMoney,cardFrozen,goodsGone&when=today&contact=message&requests=receiveMoney&story=bigOrder,vanished&role=customer',
  },
  S046: {
    answers:
      'situation=contacted&contact=iDialled&dialled=label&requests=officialChannel&official=notCalled&losses=none&story=documentsExpired&role=acquirer&number=matches',
  },
  S047: {
    answers:
      'situation=contacted&contact=appNotice&requests=officialChannel&official=inApp&losses=none&story=none&role=wallet',
  },
  S048: {
    answers:
      'situation=contacted&contact=appNotice&requests=officialChannel&official=inApp&losses=none&story=officialNotice&role=wallet',
  },
  S049: {
    answers:
      'situation=contacted&contact=visitorHere&requests=swipeCard,acceptTerminal&official=notCalled&losses=none&story=creditOffer&role=bank',
  },
  S050: {
    answers:
      'situation=contacted&contact=iDialled&dialled=officialApp&requests=nothing&official=unreachable&losses=feeCharged&when=longer&story=none&role=acquirer&number=matches',
    forced:
      'the app answered and sent him to an agent who does not pick up; "not reached" says only half',
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
      'situation=contacted&contact=visitorHere&requests=swipeCard,acceptTerminal&official=notCalled&losses=feeCharged,ownCardSwiped&when=minutes&story=feeDue&role=bank',
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
      'situation=happened&losses=sharedScreen,installedApp&when=minutes&contact=message&story=none&role=other',
    forced: 'a trojan a month ago and the computer moving today: "when" is the time of the control',
  },
  S057: {
    answers:
      'situation=happened&losses=takingsMissing,receivedTerminal&when=today&contact=visitorGone&requests=acceptTerminal,pay&payment=fee&story=vanished,freeSwap&role=unionPay',
  },
  S058: {
    answers:
      'situation=contacted&contact=visitorGone&requests=sendDocuments,acceptTerminal,addChat&official=notCalled&losses=gaveDocuments,receivedTerminal&when=thisWeek&story=brokenPromise&role=bank',
  },
  S059: {
    answers:
      'situation=happened&losses=paid,feeCharged,receivedTerminal&when=unsure&contact=callEnded&requests=pay,swipeCard,acceptTerminal&payment=fee&paidBy=unsure&story=brokenPromise,freeSwap&role=acquirer&number=unknownNumber',
  },
  S060: {
    answers:
      'situation=happened&losses=ownCardSwiped,takingsMissing,signedContract&when=longer&contact=callEnded&requests=swipeCard,signContract&story=brokenPromise,freeSwap&role=acquirer&number=unknownNumber',
  },
  S061: {
    answers:
      'situation=happened&losses=ownCardSwiped,feeCharged,receivedTerminal&when=unsure&contact=callEnded&requests=swipeCard,acceptTerminal,pay&payment=fee&story=rush,brokenPromise&role=acquirer&number=unknownNumber',
  },
  S062: {
    answers: 'situation=happened&losses=takingsMissing&when=today&contact=nobody',
  },
  S063: {
    answers:
      'situation=contacted&contact=callEnded&requests=shopDetails,workOnTerminal&official=notCalled&losses=none&story=inspection&role=bank&number=landline',
  },
  S064: {
    answers:
      'situation=contacted&contact=visitorHere&requests=shopDetails&official=notCalled&losses=none&story=inspection,mayRestrict&role=wallet',
  },
  S065: {
    answers:
      'situation=contacted&contact=callEnded&requests=acceptTerminal,addChat&official=notCalled&losses=none&story=freeSwap,stopUse,knowsDetails&role=acquirer&number=personalMobile&identity=gaveSome',
  },
  S066: {
    answers:
      'situation=contacted&contact=appNotice&requests=officialChannel&official=inApp&losses=none&story=officialNotice&role=wallet',
  },
  S067: {
    answers:
      'situation=contacted&contact=visitorHere&requests=stopPaying&official=notCalled&losses=none&story=fraudWarning&role=police',
  },
  S068: {
    answers:
      'situation=happened&losses=strangersMoney,cardFrozen&when=thisWeek&contact=visitorGone&requests=receiveMoney&story=bigOrder&role=customer',
  },
  S069: {
    answers:
      'situation=contacted&contact=appNotice&requests=officialChannel&official=inApp&losses=none&story=mayRestrict&role=wallet',
  },
  S070: {
    answers:
      'situation=onCall&requests=stopPaying&losses=sharedScreen&when=minutes&story=fraudWarning&role=police&number=matches&official=notCalled',
  },
  S071: {
    answers:
      'situation=happened&losses=moneyTaken,filledPage&when=minutes&contact=callEnded&requests=openLink,cardNumber,smsCode&story=accountAbnormal,threat,knowsDetails&role=bank',
  },
  S072: {
    answers:
      'situation=contacted&contact=callEnded&requests=nothing&official=notCalled&losses=none&story=verification&role=bank&number=matches&identity=gaveSome',
  },
  S073: {
    answers:
      'situation=happened&losses=paid,gaveDocuments,toldCard,receivedTerminal&when=thisWeek&contact=visitorGone&requests=pay,acceptTerminal,sendDocuments&payment=returnLater&paidBy=unsure&story=vanished&role=unionPay',
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
      'situation=happened&losses=paid,ownCardSwiped,feeCharged,receivedTerminal&when=unsure&contact=callEnded&requests=pay,swipeCard,acceptTerminal&payment=fee&paidBy=unsure&story=stopUse,freeSwap&role=acquirer&number=unknownNumber&official=denied',
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
      'situation=contacted&contact=message&requests=pay,acceptTerminal,swipeCard&official=notCalled&payment=fee&losses=paid,receivedTerminal&when=unsure&paidBy=unsure&story=depositRefund,rush&role=acquirer',
  },
};
