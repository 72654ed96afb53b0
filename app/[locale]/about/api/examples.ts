import type { Messages } from '@/lib/i18n/messages';

/** How to read each address from a shell; the only numbers are those that are words of the language. */
export const examples: Readonly<Record<keyof Messages['api']['operations'], string>> = {
  findHotlines: 'curl -G "$SITE/api/v1/hotlines" --data-urlencode "q=工商银行"',
  readNumber: 'curl "$SITE/api/v1/numbers/96110"',
  listQuestions: 'curl "$SITE/api/v1/questions"',
  check: 'curl "$SITE/api/v1/check?situation=onCall&requests=smsCode&lang=en"',
  compareLinks:
    'curl "$SITE/api/v1/links" -H "Content-Type: application/json" -d \'{"text":"www.icbc.com.cn.example.top"}\'',
  readText:
    'curl "$SITE/api/v1/read" -H "Content-Type: application/json" -d \'{"text":"有人打电话让我报验证码"}\'',
  downloadDirectory: 'curl "$SITE/directory.json" -o directory.json',
  downloadTable: 'curl "$SITE/directory.csv" -o directory.csv',
  downloadContact: 'curl "$SITE/directory/police-110.vcf" -o police.vcf',
  readSchema: 'curl "$SITE/directory.schema.json"',
  describeApi: 'curl "$SITE/api/openapi.json"',
};

/** Checks a downloaded copy with the command of this project. */
export const verifyWithOurs =
  'npm run directory:verify -- directory.json --key public/directory-public-key.txt';

/** Checks a downloaded copy without a line of our code. */
export const verifyWithOpenssl = `jq -cjS 'del(.sha256,.signature,.unsignedReason)' directory.json > signed-bytes
jq -r .signature.value directory.json | openssl base64 -d -A > signature
openssl pkeyutl -verify -pubin -inkey directory-public-key.txt \\
  -rawin -in signed-bytes -sigfile signature`;
