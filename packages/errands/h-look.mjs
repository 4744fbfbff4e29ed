import { chromium } from "@playwright/test";
const base = "http://localhost:4216";
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium-headless-shell" });
const open = async (subject, width = 1280) => {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: "da-DK" });
  const page = await context.newPage();
  await page.goto(base + "/social/");
  await page.getByRole("link", { name: "Log ind" }).first().click();
  await page.locator("input[name=subject]").fill(subject);
  await page.locator("#password").fill("demo");
  await page.keyboard.press("Enter");
  await page.waitForURL(/social/);
  return page;
};
const page = await open("social.caseworker");
await page.waitForTimeout(1500);
await page.goto(base + "/social/applications?states=ASSESSING");
await page.waitForTimeout(1500);
const answer = await page.evaluate(async () =>
  (
    await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", "x-requested-with": "indgang" },
      body: JSON.stringify({
        query:
          "{ applications(first: 40, filter: { states: [ASSESSING] }) { nodes { id title otherMoney { title } screening { code finding } assignee { name } } } viewer { administration { pools(first:3) { nodes { name rounds(first:3) { nodes { id name state allocation { cases { score } } } } } } } } }",
      }),
    })
  ).json(),
);
console.log(JSON.stringify(answer).slice(0, 1500));
const nodes = answer.data?.applications?.nodes ?? [];
const best =
  nodes.find((n) => (n.otherMoney?.length ?? 0) > 0 && n.screening.some((s) => s.finding === "DOUBTFUL")) ?? nodes[0];
if (best) {
  await page.goto(`${base}/social/applications/${best.id}/assessment`);
  await page.waitForTimeout(2500);
  await page.screenshot({ path: "/tmp/h-a1.png", fullPage: true });
  await page.setViewportSize({ width: 360, height: 800 });
  await page.waitForTimeout(500);
  await page.screenshot({ path: "/tmp/h-a2.png", fullPage: true });
  await page.setViewportSize({ width: 1280, height: 900 });
}
const rounds = answer.data.viewer.administration.pools.nodes
  .flatMap((p) => p.rounds.nodes)
  .filter((r) => r.allocation?.cases.length > 0);
console.log(JSON.stringify(rounds.map((r) => [r.name, r.state, r.allocation.cases.length])));
await page.goto(`${base}/social/allocation`);
await page.waitForTimeout(1500);
await page.screenshot({ path: "/tmp/h-b0.png" });
if (rounds[0]) {
  await page.goto(`${base}/social/rounds/${rounds[0].id}/allocation`);
  await page.waitForTimeout(1500);
  for (const [name, share] of [
    ["Alle på 60 %", "60"],
    ["Fokusområde først", "100"],
  ]) {
    await page.getByRole("button", { name: "Nyt forsøg" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: "Navn" }).fill(name);
    await dialog.getByRole("textbox", { name: "Andel af beløbet" }).fill(share);
    if (share === "100") await dialog.getByText("Fokusområder først").click();
    else await page.screenshot({ path: "/tmp/h-b1.png" });
    await dialog.getByRole("button", { name: "Gem forsøget" }).click();
    await page.waitForTimeout(1200);
  }
  await page.screenshot({ path: "/tmp/h-b2.png", fullPage: true });
  await page.setViewportSize({ width: 360, height: 800 });
  await page.waitForTimeout(500);
  await page.screenshot({ path: "/tmp/h-b3.png", fullPage: true });
}
await browser.close();
