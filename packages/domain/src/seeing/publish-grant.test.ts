import fc from "fast-check";
import { expect, it } from "vitest";
import { largestAmount, money, plainDate, toInstant } from "../kernel/index.ts";
import { readGrant } from "../pools/grant-import/index.ts";
import { publishGrant, type GrantPublisher, type GrantToPublish } from "./index.ts";

const publisher: GrantPublisher = { name: "Københavns Kommune", prefix: "360G-indgang101", cvr: "64942212" };
const given: GrantToPublish = {
  id: "grant_1",
  title: "Besøgsvenner på Nørrebro",
  amount: money(7_407_300),
  currency: "DKK",
  awardedOn: plainDate("2026-11-20"),
  pool: { slug: "paragraf-18", name: "§ 18-puljen", description: "Frivilligt socialt arbejde" },
  administration: "Socialforvaltningen",
  association: { id: "association_1", name: "Aktive Ældre", cvr: null },
};
const visible = fc.stringMatching(/^[A-Za-zæøåÆØÅ§]{1,40}( [a-zæøå]{1,20}){0,3}$/u);

it("POOL-14 what the importer reads of a published grant is what was given, with nothing to repair", () => {
  const grants = fc.record({
    id: fc.uuid().map((id) => `grant_${id}`),
    title: visible,
    amount: fc.nat(largestAmount).map(money),
    awardedOn: fc.constantFrom(plainDate("2024-02-29"), plainDate("2026-12-31")),
    name: visible,
    cvr: fc.constantFrom(null, "13748136"),
    currency: fc.constantFrom("DKK", "JPY", "KWD"),
  });
  fc.assert(
    fc.property(grants, ({ name, cvr, ...facts }) => {
      const grant = { ...given, ...facts, association: { ...given.association, name, cvr } };
      const { grant: read, problems, repairs } = readGrant(JSON.parse(JSON.stringify(publishGrant(grant, publisher))));
      expect({ problems, repairs }).toEqual({ problems: [], repairs: [] });
      expect(read).toMatchObject({
        externalId: `360G-indgang101-${grant.id}`,
        title: grant.title,
        description: grant.pool.description,
        amountAwarded: grant.amount,
        currency: grant.currency,
        awardedOn: grant.awardedOn,
        recipient: { name, id: cvr === null ? "360G-indgang101-org-association_1" : "DK-CVR-13748136" },
        funder: { name: "Københavns Kommune", id: "DK-CVR-64942212", department: "Socialforvaltningen" },
        programme: "§ 18-puljen",
      });
    }),
  );
});

it("LAW-7 a person's number in a title, a name or a description is not published", () => {
  const named = {
    ...given,
    title: "Ansøgning fra 010190-1234",
    association: { ...given.association, name: "Foreningen 0101901234" },
    pool: { ...given.pool, description: "Spørg 010190 1234" },
  };
  expect(publishGrant(named, publisher)).toMatchObject({
    title: "§ 18-puljen",
    description: "paragraf-18",
    recipientOrganization: [{ name: "Navnet er udeladt" }],
  });
});

it("POOL-12 POOL-14 LAW-7 what came of a grant is a document about it, as the administration evaluated it, without persons' numbers", () => {
  const approvedAt = toInstant(new Date("2026-11-20T10:00:00Z"));
  const goals = [
    { position: 1, text: "Flere ture", verdict: "REACHED" as const, words: "Det gik godt" },
    { position: 2, text: "Hjælp til 010170-1234", verdict: "PARTLY" as const, words: "" },
  ];
  const evaluations = [{ position: 1, verdict: "PARTLY" as const, words: "" }];
  const outcome = { id: "outcome_report_1", approvedAt, goals, evaluations };
  expect(publishGrant({ ...given, outcome }, publisher).relatedDocument).toEqual([
    {
      id: "360G-indgang101-outcome_report_1",
      title: "Mål og resultater",
      documentType: "Project Report",
      description: "Flere ture: delvist nået. Det gik godt",
      dateModified: approvedAt,
    },
  ]);
});
