import type { Hosts } from '@/lib/directory/model/hosts';
import type { Institution } from '@/lib/directory/model/institution';

/** The addresses at which an institution's own pages are to be looked for: its listed hosts. */
export function knownSites({ id }: Pick<Institution, 'id'>, hosts: Hosts): string[] {
  return hosts.flatMap((entry) =>
    'of' in entry && entry.of === id ? [`https://${entry.host}/`] : [],
  );
}
