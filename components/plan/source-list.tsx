import { writtenIn } from '@/lib/i18n/written-in';
import { type SourceId, sources } from '@/lib/triage/sources';

interface SourceListProps {
  readonly index: ReadonlyMap<SourceId, number>;
}

/** Titles as published, dated where they are dated, linked only where the address was reviewed. */
export function SourceList({ index }: SourceListProps) {
  return (
    <ol className="sources mt-3 text-base">
      {[...index].map(([id, number]) => {
        const { title, date, url } = sources[id];
        const lang = writtenIn(title);
        return (
          <li key={id} id={`source-${number}`} className="mt-2 flex">
            <span className="mr-2 shrink-0 text-muted">[{number}]</span>
            <span className="min-w-0">
              {url ? (
                <a href={url} rel="noreferrer external" lang={lang} hrefLang={lang}>
                  {title}
                </a>
              ) : (
                <span lang={lang}>{title}</span>
              )}
              {date ? <span className="text-muted"> {date}</span> : null}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
