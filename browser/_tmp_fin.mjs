import { chromium } from "playwright-core";
const port = process.argv[2]; const langs = (process.argv[3]||"en").split(","); const only=process.argv[4];
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-quic"] });
const paths0 = ["/services","/training","/budget","/plan"];
for (const lang of langs) for (const [w, scheme] of [[1280,"light"],[360,"dark"]]) {
  const c = await b.newContext({ viewport: { width: w, height: 900 }, colorScheme: scheme, locale: lang });
  const p = await c.newPage();
  await p.goto(`http://127.0.0.1:${port}/sign-in`);
  await p.fill("[name=sign_in]", "officer"); await p.fill("[name=passphrase]", "seven rings on one line");
  await p.press("[name=passphrase]","Enter"); await p.waitForURL(u => !u.pathname.startsWith("/sign-in"));
  await p.waitForLoadState();
  if (lang !== "en") { const f = await p.$$(`button[name=language][value="${lang}"]`); await p.evaluate(l => { document.querySelector(`button[name=language][value="${l}"]`).closest("form").requestSubmit(document.querySelector(`button[name=language][value="${l}"]`)); }, lang); await p.waitForLoadState(); await p.waitForTimeout(300);}
  const paths = [...paths0];
  for (const r of paths0) {
    await p.goto(`http://127.0.0.1:${port}${r}`);
    const h = await p.$$eval(`main a[href^="${r}/"]`, as => as.map(a => a.getAttribute("href")));
    if (r === "/services") { paths.push(h[0], h[2]); } else paths.push(h[Math.min(2,h.length-1)]);
  }
  let n = 0;
  for (const r of paths) {
    if (!r) continue;
    if (only && !r.startsWith(only)) continue;
    await p.goto(`http://127.0.0.1:${port}${r}`);
    const over = await p.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    const name = r.split("/")[1] + (r.split("/").length > 2 ? "-one" + n++ : "");
    await p.screenshot({ path: `/tmp/shots/${lang}-${w}-${name}.png`, fullPage: true });
    console.log(lang, w, r, "overflow", over, (await p.content()).length);
  }
  await c.close();
}
await b.close();
