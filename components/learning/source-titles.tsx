import { writtenIn } from '@/lib/i18n/written-in';
import { type SourceId, sources } from '@/lib/triage/sources';

function Title({ id }: { id: SourceId }) {
  const { title, url } = sources[id];
  const lang = writtenIn(title);
  if (!url) return <span lang={lang}>{title}</span>;
  return (
    <a href={url} rel="noreferrer external" lang={lang} hrefLang={lang} className="py-1">
      {title}
    </a>
  );
}

/** Sources by their titles as published, dated where dated, linked only where the address was reviewed. */
export function SourceTitles({ ids }: { ids: readonly SourceId[] }) {
  return (
    <ul className="list-disc pl-6 text-base">
      {ids.map((id) => (
        <li key={id} className="mt-1">
          <Title id={id} />
          {sources[id].date ? <span className="text-muted"> {sources[id].date}</span> : null}
        </li>
      ))}
    </ul>
  );
}
