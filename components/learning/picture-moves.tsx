import type { Move } from '@/lib/learning/tricks/trick';

/** What travels along an arrow, each on a field of 28 by 22. */
const signs: Record<Move, string> = {
  money: 'M14 1a10 10 0 1 1 0 20 10 10 0 0 1 0-20ZM10 6l4 5 4-5M14 11v6M10.5 12h7M10.5 14.8h7',
  secret: 'M2 4h24v14H2ZM8 11h.1M14 11h.1M20 11h.1',
  link: 'M12 14 9 17a4.6 4.6 0 0 1-6.5-6.500l4-4A4.6 4.6 0 0 1 13 6.500M16 8l3-3a4.6 4.6 0 0 1 6.5 6.500l-4 4A4.6 4.6 0 0 1 15 15.500M10.5 12.500l7-3',
  control: 'M8 1v17l4.5-4 2.8 6.5 3-1.3-2.8-6.4 6-.4Z',
  terminal:
    'M8 4h12v17H8ZM10 4V1h8v3M11 7.500h6v4h-6ZM11 15h.1M14 15h.1M17 15h.1M11 18h.1M14 18h.1M17 18h.1',
  goods: 'M3 6.5 14 2l11 4.500v10L14 21 3 16.500ZM3 6.5 14 11l11-4.500M14 11v10',
  talk: 'M3 2h22v13H13l-5 5v-5H3ZM8 7h12M8 10.500h8',
};

/** An arrow of a picture with the sign of what it carries above it. */
export function PictureMove({ move, x, y }: { move: Move; x: number; y: number }) {
  return (
    <g
      transform={`translate(${x} ${y})`}
      className="stroke-ink"
      fill="none"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={signs[move]} transform="translate(-14 -30)" />
      <path d="M-17 0h34M10-6l7 6-7 6" strokeWidth="2.4" />
    </g>
  );
}
