import { useEffect, useState } from 'react';
import { loadDirectory } from '@/components/directory/load-directory';
import type { DirectorySnapshot } from '@/lib/directory/model/directory-snapshot';

/**
 * The directory a page was drawn from, or where it needed none the copy this device has; null until it is there and
 * where there is none. Only the copy is asked for, nothing of what is compared.
 */
export function useDirectoryCopy(drawn: DirectorySnapshot): DirectorySnapshot | null {
  const isDrawn = drawn.institutions.length > 0;
  const [copy, setCopy] = useState<DirectorySnapshot | null>(null);
  const { today } = drawn;
  useEffect(() => {
    if (isDrawn) return;
    let isGone = false;
    loadDirectory().then(
      ({ institutions }) => {
        if (!isGone) setCopy({ institutions, today });
      },
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [isDrawn, today]);
  return isDrawn ? drawn : copy;
}
