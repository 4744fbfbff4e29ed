import { expect, it } from "vitest";
import { asId, type Viewer } from "../../kernel/index.ts";
import { attachmentBounds } from "../attachments/attachment.type.ts";
import { beginState, chair, leader, round } from "./draft.fixture.ts";
import { removeOwnFile, requestOwnUpload } from "./own-file.ts";
import { answeredFile, ownFileBounds, type OwnFile } from "./own-file.type.ts";

const target = {
  municipalityId: beginState.association.municipalityId,
  administration: round.administration,
  associationId: beginState.association.id,
  draftId: beginState.draftId,
  applicationId: null,
};
const state = {
  target,
  round,
  state: null,
  there: { count: 0, size: 0 },
  ofAssociation: 0,
  awaited: 0,
  fileId: asId<"StoredFile">("00000000-0000-4000-8000-000000000009"),
};
const input = { name: "C:\\Vedtægter.pdf", size: 1_000, kind: "STATUTES" as const };
const asked = (change: object = {}, given: object = {}, viewer: Viewer = chair) =>
  requestOwnUpload({ ...state, ...change }, { ...input, ...given }, { viewer, now: round.opensAt });
const file = (): OwnFile => {
  const outcome = asked();
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
};
const told = (outcome: ReturnType<typeof asked>): unknown =>
  outcome.ok ? "OK" : outcome.refusal.code === "INVALID_INPUT" ? outcome.refusal.data : outcome.refusal.code;

it("POOL-1 POOL-6 a file is sent, and taken off, by those who speak for the association alone", () => {
  expect(file()).toMatchObject({ state: "AWAITED", name: "Vedtægter.pdf", format: "PDF", mayHoldCpr: false });
  const elsewhere = { ...chair, associationIds: [] };
  for (const viewer of [leader, elsewhere]) {
    expect(told(asked({}, {}, viewer))).toBe("NOT_FOUND");
    expect(removeOwnFile(file(), { viewer, now: round.opensAt }).ok).toBe(false);
  }
  expect(removeOwnFile(file(), { viewer: chair, now: round.opensAt })).toMatchObject({ value: { draftId: null } });
});

it("LAW-8 what waits to be handed in is bounded by draft, by association and by person", () => {
  const { count, size, totalSize } = attachmentBounds;
  const faults = (change: object, given: object = {}) => told(asked(change, given));
  expect(faults({ there: { count: count - 1, size: totalSize - 1_000 } })).toBe("OK");
  expect(faults({ there: { count, size: 0 } })).toMatchObject({ fields: [{ path: "attachments", code: "TOO_MANY" }] });
  expect(faults({ ofAssociation: ownFileBounds.ofAssociation - 1_000 })).toBe("OK");
  expect(faults({ ofAssociation: ownFileBounds.ofAssociation - 999 })).toMatchObject({
    fields: [{ path: "association", code: "TOO_LARGE" }],
  });
  expect(faults({ awaited: ownFileBounds.awaited })).toMatchObject({ fields: [{ path: "awaited", code: "TOO_MANY" }] });
  expect(faults({}, { size: size + 1 })).toMatchObject({ fields: [{ path: "size", code: "TOO_LARGE" }] });
  expect(faults({}, { name: "løn.exe" })).toMatchObject({ fields: [{ path: "name", code: "UNKNOWN_VALUE" }] });
});

it("POOL-3 nothing is sent to a draft whose round has closed, nor to a case that was not returned", () => {
  const late = { viewer: chair, now: "2026-12-01T00:00:00.000Z" as never };
  expect(told(requestOwnUpload(state, input, late))).toBe("ROUND_CLOSED");
  expect(told(asked({ round: null, state: "RECEIVED" }))).toBe("STATE_CONFLICT");
  expect(told(asked({ round: null, state: "RETURNED" }))).toBe("OK");
});

it("POOL-6 a file answers a question once it has come", () => {
  expect(answeredFile({ ...file(), state: "READY", format: "ODS" })).toMatchObject({ format: "SPREADSHEET" });
  for (const without of ["AWAITED", "INFECTED"] as const)
    expect(answeredFile({ ...file(), state: without })).toBeNull();
});
