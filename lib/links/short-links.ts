/**
 * Services whose addresses say nothing about where they lead. Well-known ones and those seen in messages; a company's
 * own short host ("tb.cn") is one too: whoever reads it cannot tell.
 */
export const shortLinkHosts: ReadonlySet<string> = new Set(
  `t.cn url.cn dwz.cn suo.im suo.nz sohu.gg tb.cn m.tb.cn u.jd.com 3.cn dwz.mn dwz.date dwz.win 985.so mtw.so rrd.me
  c7.gg j.mp sina.lt tinyurl.com bit.ly goo.gl t.co is.gd ow.ly cutt.ly rebrand.ly rb.gy shorturl.at s.id v.gd
  buff.ly t.ly tiny.cc bl.ink lnkd.in 0x9.me 6du.in 1t.click mrw.so kurl.cn kurl.cc u.nu w.url.cn wurl.cn vtool.ink
  surl.amap.com dwz1.cc urlc.cn ft12.com suowo.cn 7.ly u.to k.ruyu.com s.click.taobao.com`.split(
    /\s+/,
  ),
);
