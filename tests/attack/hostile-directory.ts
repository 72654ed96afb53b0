import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const script = '"\'></script><script>alert(1)</script><img src=x onerror=alert(1)>';

const evidence = {
  kind: 'regulator',
  publisher: { zh: script, en: script },
  quote: `=HYPERLINK("https://elsewhere.example")${script}`,
  url: 'https://www.pbc.gov.cn/',
  seenOn: '2026-01-01',
};

const institution = {
  id: 'hostile',
  number: 9_001,
  kind: 'acquirer',
  legalName: { zh: `甲${script}`, en: `A ${script}` },
  brand: { zh: `乙${script}`, en: `B ${script}` },
  aliases: [`=1+1${script}`],
  hotlines: [
    {
      number: '4009990001',
      display: '400-999-0001',
      purpose: 'customerService',
      note: { zh: script, en: script },
      direction: 'unknown',
      publishAs: 'sourced',
      seenOn: '2026-01-01',
      evidence: [evidence],
    },
  ],
};

/** Copies the directory into a new folder and adds an institution whose every word is an attack; gives the folder. */
export function hostileDirectory(root: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'ringtrue-hostile-'));
  cpSync(join(root, 'prisma/directory'), folder, { recursive: true });
  writeFileSync(join(folder, 'hostile.json'), JSON.stringify([institution]));
  return folder;
}
