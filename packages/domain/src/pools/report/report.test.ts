import { expect, it } from "vitest";
import { asId } from "../../kernel/index.ts";
import {
  accepted,
  as,
  caseworker,
  copenhagen,
  culture,
  leader,
  now,
  otherCaseworker,
  politician,
  refusalOf,
  secretary,
  serviceDesk,
  social,
  viewer,
} from "../pool.fixture.ts";
import { beginChapter } from "./begin-chapter.ts";
import { layBeforeMeeting } from "./lay-before-meeting.ts";
import { closeChapter, publishChapter, reviseChapter, shareChapter } from "./lead-chapter.ts";
import { closed, draft, figure, poolId, text } from "./report.fixture.ts";
import { closedNews } from "./report-news.ts";
import { mayCountReferrals, mayReadChapter } from "./report.policy.ts";
import type { ReportChapter } from "./report.type.ts";
import { saveChapter } from "./write-chapter.ts";

const beginning = {
  owner: { municipalityId: copenhagen, administration: social },
  writer: null,
  earlier: [],
  poolIds: [poolId],
  newId: asId<"ReportChapter">("new"),
};
const whole = { year: 2026, part: "OWN", takeOver: false } as const;
const close = (chapter: ReportChapter, open: readonly string[] = []) =>
  closeChapter({ chapter, figures: {}, open }, { version: chapter.version }, as(leader));

it("POOL-15 a chapter is begun once a year, with what every report tells, by those who write it", () => {
  const begun = accepted(beginChapter(beginning, whole, as(caseworker)));
  expect(begun).toMatchObject({ year: 2026, edition: 1, state: "DRAFT", administration: social, sharedAt: null });
  expect(begun.blocks.filter(({ kind }) => kind === "FIGURE").length).toBeGreaterThan(3);
  expect(refusalOf(beginChapter({ ...beginning, writer: social }, whole, as(caseworker))).code).toBe("STATE_CONFLICT");
  expect(refusalOf(beginChapter(beginning, whole, as(politician))).code).toBe("NOT_ALLOWED");
  expect(refusalOf(beginChapter({ ...beginning, owner: null }, whole, as(serviceDesk))).code).toBe("NOT_ALLOWED");
  for (const year of [1999, 2028, 2026.5])
    expect(refusalOf(beginChapter(beginning, { ...whole, year }, as(caseworker))).code).toBe("INVALID_INPUT");
});

it("POOL-15 takes over the latest earlier text, with its figures to be counted anew, and forgets pools that are no more", () => {
  const gone = { ...figure("STATES"), poolId: asId<"Pool">("gone") };
  const earlier = [
    { year: 2024, edition: 1, title: "Året 2024", blocks: [text("old")] },
    { year: 2025, edition: 1, title: "Året 2025", blocks: [text("first")] },
    { year: 2025, edition: 2, title: "Året 2025", blocks: [text("second"), gone] },
    { year: 2026, edition: 1, title: "Året 2026", blocks: [] },
  ];
  const begun = accepted(beginChapter({ ...beginning, earlier }, { ...whole, takeOver: true }, as(secretary)));
  expect(begun.title).toBe("Året 2026");
  expect(begun.blocks).toEqual([text("second"), { ...gone, poolId: null }]);
});

it("POOL-15 a draft may be unfinished, but holds no figure that there is not, nor another's pool", () => {
  const save = (blocks: ReportChapter["blocks"], chapter = draft) =>
    saveChapter({ chapter, poolIds: [poolId] }, { version: chapter.version, title: "Året", blocks }, as(caseworker));
  expect(accepted(save([text("a", ""), { ...figure("STATES"), poolId }]))).toMatchObject({ version: 2, title: "Året" });
  const faults = (blocks: ReportChapter["blocks"], part: ReportChapter["part"] = "OWN") => {
    const refused = refusalOf(save(blocks, { ...draft, part }));
    return refused.code === "INVALID_INPUT"
      ? refused.data.fields.map(({ path, code }) => `${path} ${code}`)
      : refused.code;
  };
  expect(faults([text("a"), text("a")])).toEqual(["blocks.1 DUPLICATE"]);
  expect(faults([{ ...figure("STATES"), poolId: asId<"Pool">("another") }])).toEqual(["blocks.0.poolId UNKNOWN_VALUE"]);
  expect(faults([{ ...figure("STATES"), poolId }], "JOINT")).toEqual(["blocks.0.poolId MUST_BE_EMPTY"]);
  expect(faults([{ ...figure("STATES"), figure: null }])).toEqual(["blocks.0.figure REQUIRED"]);
  expect(faults([{ ...text("a"), figure: "STATES" }])).toEqual(["blocks.0.figure MUST_BE_EMPTY"]);
  expect(faults([{ ...text("A b"), source: "Ukendt" }])).toEqual([
    "blocks.0.key UNKNOWN_VALUE",
    "blocks.0.source MUST_BE_EMPTY",
  ]);
  expect(refusalOf(save([], closed)).code).toBe("STATE_CONFLICT");
});

it("POOL-15 LAW-7 a leader closes a chapter that says something and holds no CPR number, with figures and name", () => {
  expect(accepted(close(draft))).toMatchObject({
    state: "CLOSED",
    closedAt: now,
    closedBy: leader.personId,
    figures: {},
  });
  for (const blocks of [
    [],
    [text("a", " ")],
    [text("a", "Født 010190-1234.")],
    [{ ...text("a"), kind: "LIST", text: "Et\n0101901234" } as const],
  ])
    expect(refusalOf(close({ ...draft, blocks })).code).toBe("INVALID_INPUT");
  expect(refusalOf(close({ ...draft, title: "Om 010190-1234" })).code).toBe("INVALID_INPUT");
  expect(refusalOf(close(closed)).code).toBe("STATE_CONFLICT");
  expect(refusalOf(closeChapter({ chapter: draft, figures: {}, open: [] }, { version: 1 }, as(caseworker))).code).toBe(
    "NOT_ALLOWED",
  );
});

it("POOL-15 the joint part comes last, and is everybody's once it is closed", () => {
  const joint = { ...draft, part: "JOINT" } as const;
  expect(refusalOf(close(joint, ["Kultur"]))).toEqual({
    code: "CHAPTERS_NOT_CLOSED",
    data: { administrations: ["Kultur"] },
  });
  expect(accepted(close(joint)).sharedAt).toBe(now);
  expect(accepted(close(draft, ["Kultur"])).sharedAt).toBeNull();
});

it("POOL-15 a draft's sharing can be taken back, a closed chapter's not", () => {
  const share = (chapter: ReportChapter, isShared: boolean) =>
    shareChapter(chapter, { version: chapter.version, isShared }, as(leader));
  const shared = accepted(share(draft, true));
  expect(shared.sharedAt).toBe(now);
  expect(accepted(share(shared, false)).sharedAt).toBeNull();
  expect(refusalOf(share({ ...closed, sharedAt: now }, false)).code).toBe("STATE_CONFLICT");
});

it("POOL-15 a closed chapter is opened again as another edition with why, and stays as it is itself", () => {
  const newId = asId<"ReportChapter">("second");
  const revise = (chapter: ReportChapter, reason: string, latestEdition = 1) =>
    reviseChapter({ chapter, latestEdition, newId }, { version: chapter.version, reason }, as(leader));
  expect(accepted(revise({ ...closed, sharedAt: now }, " Et tal var forkert. "))).toMatchObject({
    id: newId,
    edition: 2,
    version: 1,
    state: "DRAFT",
    figures: null,
    sharedAt: null,
    reason: "Et tal var forkert.",
    blocks: closed.blocks,
  });
  expect(refusalOf(revise(draft, "Et tal.")).code).toBe("STATE_CONFLICT");
  expect(refusalOf(revise(closed, "Et tal.", 2)).code).toBe("STATE_CONFLICT");
  expect(refusalOf(revise(closed, "010190-1234")).code).toBe("INVALID_INPUT");
});

it("POOL-14 nothing is public unless a leader publishes it, and a draft never is", () => {
  const publish = (chapter: ReportChapter, isPublished: boolean) =>
    publishChapter(chapter, { version: chapter.version, isPublished }, as(leader));
  const published = accepted(publish(closed, true));
  expect(published).toMatchObject({ publishedAt: now, sharedAt: now });
  expect(mayReadChapter(viewer("public", "PUBLIC"), published)).toBe(true);
  expect(accepted(publish(published, false)).publishedAt).toBeNull();
  expect(refusalOf(publish(draft, true)).code).toBe("STATE_CONFLICT");
});

it("POOL-1 POOL-15 a chapter is its owners' until they share it, and the committee's once it is closed", () => {
  const readers = (chapter: ReportChapter): boolean[] =>
    [
      caseworker,
      politician,
      otherCaseworker,
      serviceDesk,
      viewer("public", "PUBLIC"),
      viewer("association", "ASSOCIATION"),
    ].map((who) => mayReadChapter(who, chapter));
  expect(readers(draft)).toEqual([true, false, false, false, false, false]);
  expect(readers(closed)).toEqual([true, true, false, false, false, false]);
  expect(readers({ ...draft, sharedAt: now })).toEqual([true, false, true, true, false, false]);
  expect(mayReadChapter(viewer(culture, "POLITICIAN"), { ...draft, sharedAt: now })).toBe(false);
  expect(mayReadChapter(viewer(culture, "POLITICIAN"), { ...closed, sharedAt: now })).toBe(true);
});

it("POOL-15 referrals are counted for leaders, of their own administration or of all together", () => {
  expect(mayCountReferrals(leader, draft)).toBe(true);
  expect(mayCountReferrals(caseworker, draft)).toBe(false);
  expect(mayCountReferrals(otherCaseworker, draft)).toBe(false);
  expect(mayCountReferrals(otherCaseworker, { ...draft, part: "JOINT" })).toBe(true);
});

it("POOL-15 the secretary lays a closed chapter before the committee, before its meeting is over", () => {
  const meeting = {
    id: asId<"CommitteeMeeting">("m"),
    municipalityId: copenhagen,
    administration: social,
    state: "CALLED",
  } as const;
  const lay = (chapter: ReportChapter | null, by = secretary, state: "CALLED" | "CLOSED" = "CALLED") =>
    layBeforeMeeting({ meeting: { ...meeting, state }, chapter }, as(by));
  expect(accepted(lay(closed))).toMatchObject({ meetingId: meeting.id, laidAt: now });
  expect(refusalOf(lay(draft)).code).toBe("STATE_CONFLICT");
  expect(refusalOf(lay(closed, secretary, "CLOSED")).code).toBe("STATE_CONFLICT");
  expect(refusalOf(lay(closed, leader)).code).toBe("NOT_ALLOWED");
  expect(refusalOf(lay(null)).code).toBe("NOT_FOUND");
});

it("POOL-15 a closed chapter is told to those who may read it from then on, the joint part in all administrations", () => {
  const told = (part: ReportChapter["part"]) =>
    closedNews({ ...closed, part }, [social, culture]).to.map((to) =>
      to.kind === "ROLE" ? [to.administration, to.role] : [],
    );
  expect(told("OWN")).toEqual(["CASEWORKER", "LEADER", "SECRETARY", "POLITICIAN"].map((role) => [social, role]));
  expect(told("JOINT")).toHaveLength(8);
});
