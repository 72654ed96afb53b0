import { loadedDirectory } from '@/lib/directory/store/loaded-directory';
import { messages } from '@/lib/i18n/messages';
import { bodyOf } from './body-of';
import { type DrawnProps, drawnId } from './drawn';

/** The page in full, for every browser there is. */
export function Drawn({ ref, request, directory, ...rest }: DrawnProps) {
  const institutions = loadedDirectory()?.institutions ?? [];
  const words = messages[rest.locale];
  const ground = { ...rest, words, directory: { ...directory, institutions }, goTo: null };
  return (
    <div ref={ref} id={drawnId}>
      {request ? bodyOf(request, ground) : null}
    </div>
  );
}
