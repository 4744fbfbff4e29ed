import type { ActingPerson, SeatDatabase } from "@indgang/database";
import { asId, asMunicipalityId } from "@indgang/domain/kernel";
import { keyHolder, makeKeyRing, openKeyRing, Vault } from "@indgang/vault";
import { expect, it } from "vitest";
import { RequestContext } from "./request-context.ts";

const parts = {
  viewer: {
    municipalityId: asMunicipalityId(101),
    seat: "public",
    administration: null,
    personId: null,
    name: "",
    roles: ["PUBLIC"],
    associationIds: [],
  },
  seat: {} as SeatDatabase,
  correlationId: "c-1",
} as const;

it("reads as the person who asks, with the roles that they have", async () => {
  const named: ActingPerson[] = [];
  const seat = { write: (person: ActingPerson) => Promise.resolve(named.push(person)) } as unknown as SeatDatabase;
  const personId = asId<"Person">("00000000-0000-4000-8000-000000000001");
  const context = new RequestContext({ ...parts, seat, viewer: { ...parts.viewer, personId } });
  await context.asPerson(() => Promise.resolve(null));
  expect(named).toEqual([{ personId, roles: ["PUBLIC"] }]);
});

it("LAW-3 has a vault where the process has keys, and says in words where it has none", () => {
  const vault = new Vault(openKeyRing(makeKeyRing([keyHolder(101, "social")])));
  expect(new RequestContext({ ...parts, vault }).vault).toBe(vault);
  expect(() => new RequestContext(parts).vault).toThrow(/has no keys \(INDGANG_KEYS\)/u);
});
