import { encode } from 'uqr';

interface DialCodeProps {
  readonly number: string;
  /** Said beside the code, and to whoever cannot see it. */
  readonly label: string;
}

/** A code that a phone's camera turns into a call; for screens that cannot dial. */
export function DialCode({ number, label }: DialCodeProps) {
  const { data, size } = encode(`tel:${number}`, { border: 2 });
  const path = data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <figure className="mt-4 hidden items-center lg:flex print:hidden">
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${size} ${size}`}
        shapeRendering="crispEdges"
        className="size-32 shrink-0 bg-[#ffffff]"
      >
        <path d={path} fill="#000000" />
      </svg>
      <figcaption className="ml-4 text-base text-muted" aria-hidden="true">
        {label}
      </figcaption>
    </figure>
  );
}
