/**
 * Domains below which anybody gets a name of his own in minutes, mostly for nothing: what stands in front of one is
 * registered, as it were. Out of the private part of the Public Suffix List, those that stand in messages.
 */
const openHosts: ReadonlySet<string> = new Set(
  `pages.dev workers.dev r2.dev vercel.app netlify.app web.app firebaseapp.com github.io gitlab.io gitee.io glitch.me
  herokuapp.com onrender.com surge.sh webflow.io framer.app framer.website notion.site carrd.co weebly.com wixsite.com
  000webhostapp.com blogspot.com ngrok.io ngrok-free.app trycloudflare.com azurewebsites.net tcloudbaseapp.com
  duckdns.org ddns.net hopto.org zapto.org oicp.net vicp.net vicp.cc gicp.net xicp.net 3322.org mc0.top
  cn.com us.com uk.com sa.com ru.com eu.org`.split(/\s+/),
);

/** True for a domain below which anybody may have a name: "pages.dev", "cn.com". */
export function isOpenHost(domain: string): boolean {
  return openHosts.has(domain);
}
