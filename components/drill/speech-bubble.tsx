interface SpeechBubbleProps {
  readonly label: string;
  readonly children: string;
  /** The merchant's own move stands at the other side. */
  readonly own?: boolean;
}

const shared = 'mt-4 rounded-lg px-5 py-3';
const looks = {
  theirs: `${shared} mr-6 rounded-tl-none border-2 border-edge bg-sheet`,
  own: `${shared} ml-6 rounded-tr-none bg-wash`,
};

/** What somebody says or does, with who it is in words: the side alone would tell a screen reader nothing. */
export function SpeechBubble({ label, children, own = false }: SpeechBubbleProps) {
  return (
    <p className={own ? looks.own : looks.theirs}>
      <span className="block text-base text-muted">{label}</span>
      {children}
    </p>
  );
}
