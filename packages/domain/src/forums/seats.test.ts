import { describe, expect, it } from "vitest";
import { asId, plainDate } from "../kernel/index.ts";
import { appointMember, createForumBody, endMembership, saveSeatKind, type ForumMembership } from "./index.ts";
import {
  as,
  body,
  bodyId,
  caseworker,
  council,
  friends,
  hanne,
  membership,
  others,
  seatKind,
  secretary,
  stranger,
} from "./forum.fixture.ts";

const input = {
  personId: asId<"Person">("oda"),
  associationId: others,
  isChair: false,
  startsOn: plainDate("2026-06-01"),
  endsOn: null,
};
const state = {
  body,
  seatKind,
  memberships: [] as readonly ForumMembership[],
  membershipId: asId<"ForumMembership">("new"),
  personName: "Oda",
  isAssociationKnown: true,
};
const ten = Array.from({ length: 10 }, (_, number) =>
  membership({
    id: asId(`seat-${number}`),
    personId: asId(`person-${number}`),
    associationId: asId(`association-${number}`),
    endsOn: number === 0 ? plainDate("2026-07-01") : null,
  }),
);
const codeOf = (outcome: { readonly ok: boolean; readonly refusal?: { readonly code: string } }) =>
  outcome.ok ? "OK" : outcome.refusal?.code;

describe("seats of a body", () => {
  it("FORUM-1 refuses an eleventh association on ten seats, and takes it when one has left", () => {
    const full = { ...state, memberships: ten };
    expect(appointMember(full, input, as(secretary))).toMatchObject({
      refusal: { code: "SEATS_TAKEN", data: { seats: 10 } },
    });
    const next = { ...input, startsOn: plainDate("2026-07-01") };
    expect(codeOf(appointMember(full, next, as(secretary)))).toBe("OK");
    const last = { ...input, endsOn: plainDate("2026-06-02") };
    expect(codeOf(appointMember(full, last, as(secretary)))).toBe("SEATS_TAKEN");
  });

  it("FORUM-1 refuses terms that overlap, of the same person and of the same association", () => {
    const seated = { ...state, memberships: [membership({ endsOn: plainDate("2026-07-01") })] };
    const again = { ...input, personId: asId<"Person">("vera") };
    expect(appointMember(seated, again, as(secretary))).toMatchObject({
      refusal: { code: "TERMS_OVERLAP", data: { membershipId: "seat-1", endsOn: "2026-07-01" } },
    });
    expect(codeOf(appointMember(seated, { ...input, associationId: friends }, as(secretary)))).toBe("TERMS_OVERLAP");
    const later = { ...again, startsOn: plainDate("2026-07-01") };
    expect(codeOf(appointMember(seated, later, as(secretary)))).toBe("OK");
  });

  it("FORUM-1 one chair at a time", () => {
    const led = { ...state, memberships: [membership({ isChair: true })] };
    expect(codeOf(appointMember(led, { ...input, isChair: true }, as(secretary)))).toBe("CHAIR_TAKEN");
    expect(codeOf(appointMember(led, input, as(secretary)))).toBe("OK");
  });

  it("FORUM-1 a seat for associations names one, another names none, and a term begins before it ends", () => {
    const fieldsOf = (outcome: ReturnType<typeof appointMember>) =>
      outcome.ok || outcome.refusal.code !== "INVALID_INPUT"
        ? []
        : outcome.refusal.data.fields.map(({ path, code }) => `${path} ${code}`);
    const nobody = { ...state, personName: null };
    const wrong = { ...input, associationId: null, endsOn: input.startsOn };
    expect(fieldsOf(appointMember(nobody, wrong, as(secretary)))).toEqual([
      "personId UNKNOWN_VALUE",
      "associationId REQUIRED",
      "endsOn NOT_AFTER_START",
    ]);
    const politicians = { ...state, seatKind: { ...seatKind, isForAssociation: false } };
    expect(fieldsOf(appointMember(politicians, input, as(secretary)))).toEqual(["associationId UNKNOWN_VALUE"]);
  });

  it("FORUM-1 a seat ends today, and one that has not begun never does", () => {
    const seat = membership();
    expect(endMembership({ body, membership: seat }, { version: 1 }, as(secretary))).toMatchObject({
      value: { endsOn: "2026-10-05", version: 2 },
    });
    const coming = membership({ startsOn: plainDate("2027-01-01") });
    const ended = endMembership({ body, membership: coming }, { version: 1 }, as(secretary));
    expect(ended).toMatchObject({ value: { endsOn: "2027-01-01" } });
    const gone = membership({ endsOn: plainDate("2026-10-05") });
    expect(codeOf(endMembership({ body, membership: gone }, { version: 1 }, as(secretary)))).toBe("STATE_CONFLICT");
    expect(codeOf(endMembership({ body, membership: seat }, { version: 9 }, as(secretary)))).toBe("STALE_VERSION");
  });

  it("FORUM-1 the secretariat keeps the seats, staff and members see them, everybody else sees nothing", () => {
    const appointedBy = (who: typeof secretary) => codeOf(appointMember(state, input, as(who)));
    expect([secretary, caseworker, hanne, council, stranger].map(appointedBy)).toEqual([
      "OK",
      "NOT_ALLOWED",
      "NOT_ALLOWED",
      "NOT_ALLOWED",
      "NOT_FOUND",
    ]);
  });

  it("FORUM-1 a kind of seat cannot have fewer seats than sit there, nor become another while somebody does", () => {
    const kinds = { body, seatKind, seatKindId: seatKind.id, count: 1, memberships: ten };
    const words = { version: 1, name: "Foreningsrepræsentant", isForAssociation: true };
    // On 1 July one has left.
    expect(codeOf(saveSeatKind(kinds, { ...words, seats: 9 }, as(secretary)))).toBe("OK");
    expect(codeOf(saveSeatKind(kinds, { ...words, seats: 8 }, as(secretary)))).toBe("SEATS_TAKEN");
    const other = { ...words, seats: 10, isForAssociation: false };
    expect(codeOf(saveSeatKind(kinds, other, as(secretary)))).toBe("STATE_CONFLICT");
    const fresh = { ...kinds, seatKind: null, memberships: [] };
    expect(saveSeatKind(fresh, { ...words, version: null, seats: 1 }, as(secretary))).toMatchObject({
      value: { position: 2, version: 1 },
    });
    expect(codeOf(saveSeatKind({ ...fresh, count: 30 }, { ...words, version: null, seats: 1 }, as(secretary)))).toBe(
      "INVALID_INPUT",
    );
    expect(codeOf(saveSeatKind(fresh, { ...words, version: null, seats: 101 }, as(secretary)))).toBe("INVALID_INPUT");
  });

  it("FORUM-1 a sub-committee belongs to a body of the same secretariat, and nothing else does", () => {
    const words = { name: "Besøgsvenneudvalget", majorDays: 14, meetingsAYear: 2 };
    const founded = (kind: "SUBCOMMITTEE" | "COUNCIL", parent: typeof body | null, parentId = parent?.id ?? null) =>
      codeOf(createForumBody({ bodyId, parent }, { ...words, kind, parentId }, as(secretary)));
    expect(founded("SUBCOMMITTEE", body)).toBe("OK");
    expect(founded("SUBCOMMITTEE", null)).toBe("INVALID_INPUT");
    expect(founded("SUBCOMMITTEE", { ...body, administration: hanne.administration ?? body.administration })).toBe(
      "INVALID_INPUT",
    );
    expect(founded("COUNCIL", body)).toBe("INVALID_INPUT");
    expect(founded("COUNCIL", null)).toBe("OK");
    expect(
      codeOf(createForumBody({ bodyId, parent: null }, { ...words, kind: "COUNCIL", parentId: null }, as(hanne))),
    ).toBe("NOT_ALLOWED");
  });
});
