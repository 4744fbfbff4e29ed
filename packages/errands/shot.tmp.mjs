import { chromium } from "@playwright/test";
const base = "http://localhost:4215";
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium-headless-shell" });
async function login(subject) {
  const ctx = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "da-DK" });
  const page = await ctx.newPage();
  page.on("console", (m) => m.type() === "error" && console.log(subject, "console:", m.text().slice(0, 300)));
  page.on("pageerror", (e) => console.log(subject, "pageerror", e.message.slice(0, 500)));
  await page.goto(base + (subject.includes(".") ? "/" + subject.split(".")[0] : "/social"));
  await page.getByRole("link", { name: "Log ind" }).click();
  await page.getByLabel("Brugernavn").fill(subject);
  await page.getByLabel("Adgangskode").fill("demo");
  await page.getByRole("button", { name: "Log ind", exact: true }).click();
  await page.waitForLoadState("networkidle");
  return page;
}
const gql = (page, query) => page.evaluate(async (query) => (await (await fetch("/graphql", { method: "POST", headers: { "content-type": "application/json", "x-requested-with": "indgang", "apollo-require-preflight": "true" }, body: JSON.stringify({ query }) })).json()), query);
export { login, gql, base, browser };
