import { Icon, type IconName } from '@/components/ui/icon';

interface DoorProps {
  readonly href: string;
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  /** The door for whoever has the caller on the line right now. */
  readonly urgent?: boolean;
}

const shared = 'as-button flex min-h-20 items-center rounded-md border-2 px-4 py-4 no-underline';

/** One of the ways in: a large link, whole surface touchable. */
export function Door({ href, icon, title, text, urgent = false }: DoorProps) {
  const look = urgent
    ? 'border-seal bg-seal text-on-seal hover:border-ink'
    : 'border-edge bg-sheet text-ink hover:border-ink hover:bg-wash';
  return (
    <a href={href} className={`${shared} ${look}`}>
      <Icon name={icon} className="size-9" />
      <span className="ml-4 min-w-0 grow">
        <span className="block text-xl font-bold leading-snug">{title}</span>
        <span className={`block text-base ${urgent ? '' : 'text-muted'}`}>{text}</span>
      </span>
      <Icon name="forward" className="ml-2 size-5" />
    </a>
  );
}
