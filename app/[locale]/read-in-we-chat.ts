import { headers } from 'next/headers';

/** Whether this page is read inside WeChat, where nothing prints and nothing downloads. */
export async function readInWeChat(): Promise<boolean> {
  return /MicroMessenger/i.test((await headers()).get('user-agent') ?? '');
}
