import type { ActionId } from './actions/table';

/**
 * What experts would have a merchant do first, in their words, and the actions that say the same.
 * Written once for all stories: an action stands here only if its own words carry the sentence.
 */
export const firstActions: Readonly<Record<string, readonly ActionId[]>> = {
  "pay nothing more (no deposit, courier, activation, unfreeze or 'verification' money)": [
    'payNothing',
    'payNoMore',
    'doNotPayNow',
  ],
  'hang up / stop replying; do not follow any further step': [
    'hangUp',
    'dropThatNumber',
    'stopReplying',
    'leaveTheMessage',
    'breakOff',
  ],
  'do the request only inside the official app / merchant platform': ['onlyInTheOfficialApp'],
  'call back on the official number you look up yourself, not the one given': [
    'verifyWithAcquirer',
    'verifyWithBank',
    'verifyWithClaimed',
    'stayWithThatNumber',
  ],
  'stop using that terminal / device at once': [
    'stopUsingTerminal',
    'pauseTerminalOverFee',
    'stopKeyedCards',
  ],
  'airplane mode / cut network (pull SIM if needed), end screen share, force-quit and uninstall the app; make the calls from another phone':
    ['putThisPhoneDown'],
  'call card bank (number on the card) to freeze card / report loss / stop payment': [
    'freezeCards',
    'bankStopsPayment',
  ],
  'verify via 110 or the local station; real police never ask for transfer, code or app download': [
    'verifyThePolice',
  ],
  'ask name, employer, staff no. and work-order no.; photograph the badge': [
    'askTheVisitor',
    'noteTheVisitor',
  ],
  'install nothing from a link or QR; no screen share': ['installNothing'],
  'file a police report with evidence (local station)': ['reportToPolice', 'goToTheStation'],
  'do not open the link, reply to the SMS or call the number in it': ['leaveTheMessage'],
  'check the notice in the official app / website': ['checkInTheApp'],
  'contact own bank and police proactively, hand in order records': [
    'tellBankAndPolice',
    'askWhoFroze',
  ],
  'check the tracking number in the official app': ['checkInTheApp', 'matchTheParcel'],
  'check the address inside the app': ['checkInTheApp'],
  'give no verification code, password, face scan or payment-code digits': ['giveNoCode'],
  'do not let them take, open or re-configure the terminal, phone or card': [
    'askTheVisitor',
    'keepTheTerminal',
  ],
  'do not swipe, insert or bind your own card': ['doNotSwipe', 'doNotPayNow'],
  'do not forward, refund or cash out the money; do not return it privately': ['doNotForward'],
  'check contract, fee schedule and in-app bills; write down every deduction': ['checkTheFee'],
  'sign nothing; ask for licence and written terms': ['signNothing'],
  'contact own account branch / known customer manager': [
    'verifyWithBank',
    'goToTheBranchPrepared',
  ],
  'keep the visitor there and call 110 / go to the branch together': ['callPoliceFromTheShop'],
  'call 110 or 96110 at once with transfer record for emergency stop-payment': [
    'callPoliceToStopPayment',
  ],
  'have the acquirer inspect the terminal (SN, seals, merchant no. on a 1-yuan slip)': [
    'inspectTerminal',
    'suspendTerminal',
  ],
  'unplug network cable and log WeChat out on the computer': ['putThisPhoneDown'],
  'answer the 96110 / police call and pause the operation they ask about': ['heedTheWarning'],
  'still give no password, verification code or payment to anyone': ['giveNothing'],
  'take the fake code down carefully and keep it as evidence': ['takeDownFakeCode'],
  'end the video call and switch password-free payment off': ['switchOffPasswordFree'],
  'take the card back; do not enter PIN': ['takeCardBack'],
  'unbind cards and close quick-pay / password-free authorisations (JD, UnionPay, WeChat, Alipay)':
    ['unbindCards'],
  'call the acquirer on the official hotline (terminal label, contract or official app) to verify':
    ['verifyWithAcquirer'],
  'close password-free payment and regenerate the payment code': ['switchOffPasswordFree'],
  "Upload only inside the acquirer's own app/portal, never into the chat": [
    'onlyInTheOfficialApp',
    'sendDocumentsSafely',
  ],
  'Stop swiping on this terminal; take other payment': ['stopUsingTerminal'],
  "Confirm the notice on the acquirer's own site/back office": ['checkInTheApp'],
  'Ask which community office and call it (or the local police) to confirm the group': [
    'verifyWithCommunity',
  ],
  "Transfer nothing during the call; take the officer's name, unit and case number": [
    'refundOnlyAtTheStation',
  ],
  "Do not reply or call a number in any SMS; ring the branch's public number or your known manager":
    ['leaveTheMessage', 'verifyWithBank'],
  'Confirm with your own branch by its public number': ['verifyWithBank'],
  'Ask to see the police ID and, if unsure, dial 110 to confirm the visit': ['verifyThePolice'],
  'Take the card away from the phone, switch NFC off, end sharing, go to flight mode': [
    'takeCardOffThePhone',
    'putThisPhoneDown',
  ],
  'Stop using this terminal for now and keep every slip': ['stopUsingTerminal'],
  'Pay nothing today and leave the venue': ['leaveTheVenue'],
  'End the video call; never open the pay/receive page on camera': ['closePayCode'],
  'Do not give the account, password, SMS code or an ID-in-hand photo': ['giveNoCode'],
  'Stop putting more money through the device': ['stopUsingTerminal', 'pauseTerminalOverFee'],
};
