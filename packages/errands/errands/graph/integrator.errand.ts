import { errand, expect } from "../../src/errand.ts";
import { examples } from "../../src/graph/manual.ts";
import { npmToken } from "../../src/graph/npm-token.ts";

/** What an example needs beside what the manual gives: the reader's own page size and search. */
const readersOwn: Readonly<Record<string, object>> = { Applications: { first: 5 }, Grants: { search: "Amager" } };

errand("an integrator runs the manual's examples as they stand, with a token of npm run token", async ({ request }) => {
  const token = await npmToken("social.caseworker");
  const found = examples();
  expect(found.map(({ name }) => name)).toEqual([
    "WhoAmI",
    "Pools",
    "Applications",
    "Grants",
    "RegisterAssociation",
    "Forms",
    "KeepAllocationDraft",
    "Missing",
  ]);
  for (const { name, document, variables } of found) {
    const response = await request.post("/graphql", {
      headers: { authorization: `Bearer ${token}` },
      data: { query: document, variables: { ...readersOwn[name], ...variables } },
    });
    const answer = (await response.json()) as { readonly data?: object | null; readonly errors?: unknown };
    expect(answer.errors, name).toBeUndefined();
    expect(answer.data, name).toBeTruthy();
    if (name === "Applications") expect(JSON.stringify(answer.data)).toContain('"caseNumber":"SOC-');
    if (name === "RegisterAssociation")
      expect(JSON.stringify(answer.data)).toMatch(/RegisterAssociationPayload|AlreadyRegistered/u);
  }
});

errand(
  "the demo's system gets a token with client credentials; a wrong token is refused, never read as the public",
  async ({ request }) => {
    const given = await request.post("/demo-identity/token", {
      headers: { authorization: `Basic ${btoa("integrator:demo")}` },
      form: { grant_type: "client_credentials", scope: "graph:read graph:write" },
    });
    const { access_token: token } = (await given.json()) as { readonly access_token: string };
    const ask = (bearer: string) =>
      request.post("/graphql", {
        headers: { authorization: `Bearer ${bearer}` },
        data: { query: "{ viewer { seat roles } }" },
      });
    expect(await (await ask(token)).json()).toHaveProperty("data.viewer.seat");
    expect((await ask(`${token.slice(0, -4)}AAAA`)).status()).toBe(401);
  },
);

errand("GraphiQL opens with the manual's examples as tabs", async ({ windowOf }) => {
  const page = await windowOf("social.caseworker");
  await page.goto("/graphql");
  for (const name of ["WhoAmI", "Pools", "Applications"]) await expect(page.getByRole("tab", { name })).toBeVisible();
});
