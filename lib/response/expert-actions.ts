import type { ActionId } from './actions/table';
import type { ClauseId } from './clauses/table';

/**
 * What experts would have a merchant do, in their words, and the points of a plan that say the same. Written once for all
 * stories: a point stands here only if its own words carry the sentence's verb and its party. Where a promise to the merchant
 * contradicts an expert, the promise wins: "110 or 96110" means 110, and a number on the terminal's label proves nothing. A
 * sentence without a point is one no plan says.
 */
export const expertActions: Readonly<Record<string, readonly (ActionId | ClauseId)[]>> = {
  "pay nothing more (no deposit, courier, activation, unfreeze or 'verification' money)": [
    'payNothing',
    'payNoMore',
    'doNotPayNow',
    'giveNothing',
    'leaveThePayment',
    'payNoneOfIt',
  ],
  'hang up / stop replying; do not follow any further step': [
    'hangUp',
    'hangUpToo',
    'dropThatNumber',
    'stopReplying',
    'leaveTheMessage',
    'breakOff',
    'waitBeforeGoingOn',
    'pressInWriting',
    'noSecondTerminal',
  ],
  'contact own account branch / known customer manager': [
    'verifyWithBank',
    'goToTheBranchPrepared',
  ],
  'check JD/Alipay/bank loan accounts and credit report for loans taken in your name': [
    'readCreditReport',
  ],
  'keep call record, screenshots, chat log, receipts, CCTV': ['saveTheEvidence', 'keepTheRecord'],
  'check the tracking number in the official app': ['matchTheParcel'],
  'pay no cash on delivery': ['matchTheParcel'],
  'do the request only inside the official app / merchant platform': ['onlyInTheOfficialApp'],
  'note time, number and what was said': ['noteTheContact', 'noteTheNotice', 'keepTheRecord'],
  'airplane mode / cut network (pull SIM if needed), end screen share, force-quit and uninstall the app; make the calls from another phone':
    ['putThisPhoneDown'],
  'call 110 or 96110 at once with transfer record for emergency stop-payment': [
    'callPoliceToStopPayment',
  ],
  'call card bank (number on the card) to freeze card / report loss / stop payment': [
    'freezeCards',
    'bankStopsPayment',
    'lookAtTheBalance',
  ],
  'verify via 110 or the local station; real police never ask for transfer, code or app download': [
    'verifyThePolice',
    'askWhoSentIt',
    'verifyTheAuthority',
    'tellWhatIsGoingOn',
  ],
  'call back on the official number you look up yourself, not the one given': [
    'verifyWithAcquirer',
    'askTheOfficialSide',
    'verifyWithBank',
    'verifyWithClaimed',
    'tellThePlatform',
    'askTheClaimedSide',
    'askThePlatformAnyway',
    'walletStopsPayment',
    'stayWithThatNumber',
    'waitForTheRefund',
    'askTheRealOne',
  ],
  'unbind cards and close quick-pay / password-free authorisations (JD, UnionPay, WeChat, Alipay)':
    ['unbindCards', 'unbindBoundCard', 'haveItUnbound'],
  'check the address inside the app': ['matchTheAddress'],
  'call the acquirer on the official hotline (terminal label, contract or official app) to verify':
    [
      'verifyWithAcquirer',
      'stuckAskAcquirer',
      'askTheOfficialSide',
      'askForTheTakings',
      'suspendTerminal',
      'askAboutTheFee',
      'askWhoseTerminal',
      'waitForTheRefund',
      'askTheRealOne',
      'askWhoTookIt',
      'askWhetherMineIsMeant',
      'askAboutTheOldOne',
    ],
  'photograph SN before posting': ['matchTheAddress'],
  'report the attempt to 96110 (12321 for SMS)': ['reportTheAttempt'],
  'check the notice in the official app / website': [
    'checkInTheApp',
    'onlyInTheOfficialApp',
    'checkTinyAmount',
  ],
  'install nothing from a link or QR; no screen share': ['installNothing'],
  'close the page, clear download': ['closeThePage'],
  'still give no password, verification code or payment to anyone': ['giveNothing'],
  'ask name, employer, staff no. and work-order no.; photograph the badge': [
    'askTheVisitor',
    'ifTheyCome',
  ],
  'let them work only in your presence; no password, code or payment': [
    'letThemWorkInSight',
    'ifTheyCome',
  ],
  'enter the code yourself, never say it aloud': ['letThemWorkInSight'],
  'from a clean device change bank, payment, terminal-operator and merchant-app passwords': [
    'changePasswordsElsewhere',
    'changePasswords',
    'changeTerminalPasswords',
  ],
  'file a police report with evidence (local station)': [
    'reportToPolice',
    'goToTheStation',
    'reportTheFees',
  ],
  'hold goods and money until the receipt shows in your own account': [
    'checkRealReceipt',
    'holdTheGoods',
  ],
  'warn staff and neighbouring shops': ['tellTheStaff', 'warnWhoGaveIt'],
  'call card bank to dispute the charge and replace the card': ['disputeTheCharge'],
  'keep devices with SN and QR stickers': ['keepTheMachine', 'keepWhatTheyLeft'],
  'give no verification code, password, face scan or payment-code digits': [
    'giveNoCode',
    'keepTheCode',
    'giveNothing',
    'noFaceScan',
  ],
  "install only from the phone's app store": ['installFromTheStore'],
  'check the transaction in bank app': ['verifyWithBank'],
  'do not let them take, open or re-configure the terminal, phone or card': [
    'askTheVisitor',
    'keepTheTerminal',
    'keepTheLogin',
  ],
  'do not swipe, insert or bind your own card': ['doNotSwipe', 'doNotPayNow', 'leaveThePayment'],
  'keep the terminal, parcel label, SN and slips as evidence; do not post it back': [
    'keepTheMachine',
  ],
  'have the acquirer inspect the terminal (SN, seals, merchant no. on a 1-yuan slip)': [
    'inspectTerminal',
    'checkItWhenBack',
  ],
  'do not open the link, reply to the SMS or call the number in it': ['leaveTheMessage'],
  'remove U-keys, keep the second one away': ['freezeCards', 'giveNoSecondKey'],
  'complain: payment company first, then 12363 / 12315 / PCAC / Heimao': [
    'complainInWriting',
    'complainOnceItIsKnown',
  ],
  'check contract, fee schedule and in-app bills; write down every deduction': ['checkTheFee'],
  'stop using that terminal / device at once': [
    'stopUsingTerminal',
    'pauseTerminalOverFee',
    'useAnotherTerminal',
    'stopKeyedCards',
    'putNoMoreThrough',
    'doNotUseYet',
  ],
  "call the payment brand's official hotline with the SN: who owns this terminal, under whose name, cancel it and refund":
    ['askWhoseTerminal', 'inspectTerminal'],
  'call acquirer official hotline: suspend terminal, freeze settlement, check settlement account': [
    'suspendTerminal',
    'askForTheTakings',
    'reportKeyedCards',
  ],
  'check bill in bank app': ['verifyWithBank'],
  'type the platform address yourself': ['onlyInTheOfficialApp'],
  'do not forward, refund or cash out the money; do not return it privately': [
    'doNotForward',
    'moveNoMore',
    'cashNoMore',
  ],
  'contact own bank and police proactively, hand in order records': [
    'explainStrangeMoney',
    'tellItWasPassedOn',
    'registerStrangeMoney',
    'tellTheBankYourself',
    'tellTheBankWhatIsOut',
  ],
  'sign nothing; ask for licence and written terms': ['signNothing'],
  'warn spouse: do nothing': ['tellTheFamily'],
  'cooperate once verified; keep the work order / receipt': ['letThemWorkInSight'],
  'cover CVV, watermark the photos': ['sendDocumentsSafely'],
  "pay no one for 'unblocking'": ['ignoreTheOthers'],
  'call 110 if they refuse to leave': ['askThemToLeave'],
  'keep the visitor there and call 110 / go to the branch together': ['callPoliceFromTheShop'],
  'ask for a work order and loan terminal next time': ['getAReceipt'],
  'reconcile recent transactions and settlements': [
    'checkRecentTrades',
    'reconcileAfterNotice',
    'checkTheseTrades',
    'compareTheSales',
  ],
  'unplug network cable and log WeChat out on the computer': ['putThisPhoneDown'],
  'phone the real boss by voice': ['tellTheFamily', 'askThePersonHimself', 'tellThePersonHimself'],
  'tell acquirer what was disclosed; have them flag the merchant and check for settlement-account or password changes':
    ['tellTheAcquirer'],
  'do not release the goods': ['holdTheGoods'],
  'answer the 96110 / police call and pause the operation they ask about': [
    'heedTheWarning',
    'hearItOutFirst',
    'heedTheVisitor',
  ],
  'call 95017 if stuck': ['stuckAskWallet'],
  'take the fake code down carefully and keep it as evidence': ['takeDownFakeCode'],
  'print a new code only from the official app / provider; put it where it can be scanned but not touched':
    ['printNewCode'],
  'tell the bank teller before withdrawing': ['tellTheTeller'],
  'check the void slip': ['checkBeforeSigning'],
  'tell the bookkeeper not to act on QQ instructions': ['leaveTheGroup'],
  'confirm the change was your own': ['checkTinyAmount'],
  'end the video call and switch password-free payment off': [
    'switchOffPasswordFree',
    'refreshPayCode',
  ],
  'take the card back; do not enter PIN': ['takeCardBack'],
  'call 95017 with order proof': ['checkTheseTrades'],
  'use only the mailbox on the contract': ['checkTheMailbox'],
  "hang up on anyone offering to 'apply for you'": ['ignoreTheOthers'],
  'then report the earlier 399 visit to police with evidence': ['askAboutThatMoney'],
  'close password-free payment and regenerate the payment code': [
    'switchOffPasswordFree',
    'refreshPayCode',
  ],
  'wait for refund by the original path': ['waitForTheRefund'],
  'check settlement to own account': ['seeThatItArrives'],
  'check fees in the app after rebinding': ['afterTheSwap'],
  "Upload only inside the acquirer's own app/portal, never into the chat": [
    'onlyInTheOfficialApp',
    'sendDocumentsSafely',
  ],
  "Call the acquirer's official hotline: is my merchant number on the list, what is the date": [
    'verifyWithAcquirer',
  ],
  'Refuse any payment, swipe or terminal swap in the name of 259': ['giveNothing'],
  'Keep a second way to take payments until confirmed': [],
  'Stop swiping on this terminal; take other payment': ['stopUsingTerminal'],
  'Check payer name on past credits: licensed acquirers settle from an account showing 备付金': [
    'checkRecentTrades',
  ],
  'Find the licensed acquirer from the slip and call its hotline; call 95516 only for routing': [
    'askForTheTakings',
  ],
  'Report to 110 and complain to the PBoC line 12363 with slips and statement': [
    'reportMissingTakings',
  ],
  "Confirm the notice on the acquirer's own site/back office": [
    'onlyInTheOfficialApp',
    'checkInTheApp',
  ],
  'Plan a second way to take payment in that window': ['noticeOnly'],
  'Retry later if a payment stalls; check before charging twice': ['noticeOnly'],
  'Ignore anyone who says a new machine is required': ['ignoreTheOthers'],
  'Ask which community office and call it (or the local police) to confirm the group': [
    'verifyWithCommunity',
  ],
  "Join later from the office's own notice board if unsure": ['verifyWithCommunity'],
  'Give no ID, card or code in the group': ['verifyWithCommunity'],
  'Leave if anyone there sells or lends': ['verifyWithCommunity'],
  "Transfer nothing during the call; take the officer's name, unit and case number": [
    'refundOnlyAtTheStation',
  ],
  "Call 110 or that station's public number, or go to your local police station to confirm": [
    'refundOnlyAtTheStation',
  ],
  'Check with your bank whether a stop-payment exists': ['askAboutTheStop'],
  'Return money only along the route the confirmed police/bank give you': [
    'refundOnlyAtTheStation',
  ],
  "Do not reply or call a number in any SMS; ring the branch's public number or your known manager":
    ['leaveTheMessage', 'verifyWithBank'],
  'Go to the usual branch in person with the papers': ['goToTheBranchPrepared'],
  'Ask what happens to unsettled money in the old system': ['askAtTheCounter'],
  'Refuse if someone offers to do it for you at the shop for a fee': ['askAtTheCounter'],
  'Confirm with your own branch by its public number': ['verifyWithBank'],
  'Check whether any listed criterion applies to you (12 months without trade does)': [
    'askAtTheCounter',
  ],
  'Decide before the date: use it, fix the papers at the branch, or let it lapse': [
    'askAtTheCounter',
  ],
  'Refuse any third party using this notice to sell a new machine': ['askAtTheCounter'],
  'Ask to see the police ID and, if unsure, dial 110 to confirm the visit': [
    'seeThePoliceCard',
    'verifyThePolice',
  ],
  "Install only from the phone's own app store, with your own hands": ['installFromTheStore'],
  'Give no card, password or SMS code': ['giveNothing'],
  'Carry on if confirmed - the app is genuine': ['installFromTheStore'],
  'Take the card away from the phone, switch NFC off, end sharing, go to flight mode': [
    'takeCardOffThePhone',
    'putThisPhoneDown',
  ],
  'From another phone: bank hotline to freeze that card and every card shown on screen': [
    'freezeCards',
  ],
  "Call 110/96110 and say 'NFC relay'": ['reportTheTap'],
  'Do not log in to any bank on that phone until the app is removed or the phone reset': [
    'changePasswordsElsewhere',
  ],
  'Stop using this terminal for now and keep every slip': ['stopUsingTerminal'],
  "Bypass the agent: call the licensed acquirer's own hotline with merchant number and terminal SN, ask whether any hold exists and to which account it settled":
    ['askForTheTakings'],
  'Check the settlement account on file and past payer names in your bank statement': [
    'checkRecentTrades',
  ],
  'If the acquirer knows of no hold, report to the police with other affected merchants': [
    'notKnownThenPolice',
  ],
  'Pay nothing today and leave the venue': ['leaveTheVenue'],
  "Ask the payment platform's own merchant service whether this company is authorised": [
    'verifyWithClaimed',
    'verifyWithAcquirer',
  ],
  'Look the company up in the national enterprise credit system and check complaints': [],
  'If already paid by card: call the bank and 110/12315 with contract and receipts': [],
  'End the video call; never open the pay/receive page on camera': ['closePayCode'],
  'Turn off no-password payment and check the bill now': [
    'switchOffPasswordFree',
    'refreshPayCode',
  ],
  'If money has left: report in the payment app and to 110 at once': [],
  'Take payment only by platform order, transfer, or the printed code in the shop': [
    'closePayCode',
  ],
  'Do not give the account, password, SMS code or an ID-in-hand photo': ['giveNoCode'],
  'If already given: change the password, sign out other devices, check the payout account and auto-refund settings':
    ['fixThePlatformAccount'],
  'Tell the platform from inside the merchant app': [
    'verifyWithClaimed',
    'tellThePlatform',
    'askTheClaimedSide',
    'askThePlatform',
  ],
  'Keep chats and report to the police': ['reportTheAttempt', 'keepTheRecord'],
  'Stop putting more money through the device': ['putNoMoreThrough', 'stopUsingTerminal'],
  'Keep the contract, chats and call records that show the two different promises': [
    'keepTheContract',
  ],
  'Ask the real payment brand through its own app/hotline whether this seller and device are its own':
    ['askWhoseTerminal'],
  'Report to 110/96110': ['reportTheAttempt', 'callPoliceToStopPayment'],
  'keep void password from customers; terminal out of reach': ['changeTerminalPasswords'],
  'bring order proof': ['goToTheBranchPrepared'],
};
