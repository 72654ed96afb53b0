/** One thing a merchant or a program asks for, and what a whole answer holds. */
export interface MerchantRequest {
  readonly path: string;
  readonly holds: string;
}

/** What is asked while something breaks: pages, numbers and programs; every one needs the directory or the engine. */
export const merchantRequests: readonly MerchantRequest[] = [
  { path: '/zh', holds: '</html>' },
  { path: '/zh/call', holds: '</html>' },
  { path: '/en/call', holds: '</html>' },
  { path: '/zh/check/requests?situation=onCall', holds: '</html>' },
  {
    path: '/zh/check/result?situation=onCall&contact=phone&claims=bank&requests=smsCode&institution=icbc',
    holds: '</html>',
  },
  { path: '/zh/plan?situation=happened&losses=toldCode', holds: '</html>' },
  { path: '/zh/hotlines', holds: '</html>' },
  { path: '/zh/hotlines/icbc', holds: '95588' },
  { path: '/en/hotlines?q=95588', holds: '95588' },
  { path: '/api/v1/check?situation=onCall&requests=smsCode', holds: '"level"' },
  { path: '/api/v1/numbers/95588', holds: 'icbc' },
  { path: '/api/v1/hotlines?q=icbc', holds: '95588' },
  { path: '/directory/copy.json', holds: 'icbc' },
];
