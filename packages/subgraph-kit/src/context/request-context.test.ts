import type { SeatDatabase } from "@indgang/database";
import { asMunicipalityId } from "@indgang/domain/kernel";
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

it("LAW-3 has a vault where the process has keys, and says in words where it has none", () => {
  const vault = new Vault(openKeyRing(makeKeyRing([keyHolder(101, "social")])));
  expect(new RequestContext({ ...parts, vault }).vault).toBe(vault);
  expect(() => new RequestContext(parts).vault).toThrow(/has no keys \(INDGANG_KEYS\)/u);
});
