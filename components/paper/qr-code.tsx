import { encode } from 'uqr';
import { qrPath } from '@/lib/paper/qr-path';

interface QrCodeProps {
  readonly text: string;
  /** Said to whoever cannot see it. */
  readonly label: string;
  readonly className?: string;
}

/** A code for cameras, drawn in the page itself: black on white, whatever the colours around it. */
export function QrCode({ text, label, className = 'size-40' }: QrCodeProps) {
  const { data, size } = encode(text, { border: 4 });
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className={`shrink-0 bg-[#ffffff] ${className}`}
    >
      <path d={qrPath(data)} fill="#000000" />
    </svg>
  );
}
