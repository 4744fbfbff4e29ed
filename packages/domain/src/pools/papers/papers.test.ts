import { describe, expect, it } from "vitest";
import { asId } from "../../kernel/index.ts";
import { application, caseworker, item, meeting, now, secretary } from "../pool.fixture.ts";
import {
  changesSince,
  closeItem,
  composePapers,
  issuePapers,
  mayReadPapers,
  papersDocument,
  papersFileName,
  papersFindings,
  partsFor,
  withoutNumbers,
  type PapersFacts,
  type PapersFinding,
  type PapersWish,
} from "./index.ts";
import { attachment, facts, withFirst } from "./papers.fixture.ts";

const members: PapersWish = { kind: "AGENDA", audience: "MEMBERS", leftOut: [] };
const everybody: PapersWish = { ...members, audience: "PUBLIC" };
const said = (of: PapersFacts, wish: PapersWish): string => JSON.stringify(composePapers(of, wish));
const found = (of: PapersFacts, wish: PapersWish): readonly PapersFinding[] =>
  papersFindings(of, wish, composePapers(of, wish));
const cpr = "010190-1234";

describe("papers of a meeting", () => {
  it("LAW-7 gives the members all of each case in the agenda's order, with closed items marked", () => {
    const parts = composePapers(facts, members);
    expect(parts.map(({ label }) => label)).toEqual(["Forside", "Beløbsrammer", "Høringssvar", "Punkt 1", "Punkt 2"]);
    const whole = said(facts, members);
    for (const part of ["Mod ensomhed.", "Opfylder kriterierne.", "Rådet støtter.", "Regnskab 2025.pdf", "600,00 kr."])
      expect(whole).toContain(part);
    expect(whole).toContain("Lukket punkt: Personlige forhold");
    expect(whole).toContain("Deltager ikke i sagen: Bo Holm.");
  });

  it("LAW-7 gives the public no assessment, no council's words, no file's name and nothing of a closed item", () => {
    const open = said(facts, everybody);
    expect(open).toContain("Mod ensomhed.");
    expect(open).toContain("Punkt 2: Lukket punkt");
    for (const kept of ["Opfylder", "Rådet", "Regnskab 2025", "Hemmelig", "Personlige forhold", "Bo Holm"])
      expect(open).not.toContain(kept);
    expect(said(facts, { ...everybody, leftOut: [attachment.id] })).not.toContain("Regnskab");
  });

  it("LAW-7 keeps what was written of the whole meeting from the public while an item of it was closed", () => {
    const closed = { ...facts, meeting: { ...facts.meeting, minutesText: "Mødet blev hævet kl. 16." } };
    const minutes = { ...everybody, kind: "MINUTES" } as const;
    expect(said(closed, minutes)).not.toContain("hævet");
    expect(said(closed, { ...minutes, audience: "MEMBERS" })).toContain("hævet");
    expect(said({ ...closed, items: closed.items.slice(0, 1) }, minutes)).toContain("hævet");
  });

  it("LAW-7 names the place of every number, in texts, file names and files, and looks at nothing that does not leave", () => {
    expect(found(facts, members)).toEqual([]);
    const numbered = withFirst({
      application: { ...application, purpose: `Formand ${cpr}` },
      attachments: [
        { ...attachment, name: `${cpr}.pdf` },
        { ...attachment, id: asId("attachment-2"), kind: "STATUTES", mayHoldCpr: true },
        { ...attachment, id: asId("attachment-3"), kind: "OTHER", isRead: false },
      ],
    });
    const places = found(numbered, everybody).map(({ code, part, place }) => [code, part, place]);
    expect(places).toEqual([
      ["CPR_IN_TEXT", "Punkt 1", "Formål"],
      ["CPR_IN_FILE", "Punkt 1", "Regnskab"],
      ["CPR_IN_FILE", "Punkt 1", "Vedtægter"],
      ["FILE_NOT_READ", "Punkt 1", "Andet dokument"],
    ]);
    expect(found(numbered, { ...everybody, leftOut: [attachment.id] })).toHaveLength(3);
    const [first, second] = numbered.items;
    if (first === undefined || second === undefined) throw new Error("Two items.");
    const hidden = { ...numbered, items: [{ ...first, item: { ...first.item, closedReason: "Lukket" } }, second] };
    expect(found(hidden, everybody)).toEqual([]);
    expect(found(hidden, members)).toHaveLength(5);
  });

  it("LAW-3 takes numbers out of what leaves, and leaves the words around them", () => {
    const numbered = withFirst({ application: { ...application, purpose: `Formand ${cpr}, tlf. 12 34 56 78` } });
    const mended = JSON.stringify(withoutNumbers(composePapers(numbered, members)));
    expect(mended).toContain("Formand [CPR-nummer fjernet], tlf. 12 34 56 78");
    expect(mended).not.toContain(cpr);
    expect(withoutNumbers(composePapers(facts, members))).toEqual(composePapers(facts, members));
  });

  it("POOL-16 leaves the papers of a case out for whoever takes no part in it, and says so", () => {
    const parts = composePapers(facts, members);
    const outline = parts.map(({ applicationId, label }, index) => ({
      position: index,
      applicationId,
      label,
      digest: "",
    }));
    const known = new Map(parts.map((part, index) => [index, part]));
    expect(partsFor(outline, known, new Set())).toEqual(parts);
    const mine = JSON.stringify(partsFor(outline, known, new Set([application.id])).slice(1));
    expect(mine).not.toContain("Mod ensomhed.");
    expect(mine).toContain("Du deltager ikke i sagen.");
    known.delete(3);
    expect(JSON.stringify(partsFor(outline, known, new Set()).slice(1))).not.toContain("Mod ensomhed.");
  });

  it("LAW-7 says of a later version what it comes in the place of and what has changed", () => {
    const part = (id: string, label: string, digest: string) => ({
      applicationId: asId<"Application">(id),
      label,
      digest,
    });
    const earlier = { number: 1, issuedAt: now, parts: [part("a", "Punkt 1", "1"), part("b", "Punkt 2", "2")] };
    const told = JSON.stringify(changesSince(earlier, [part("a", "Punkt 1", "9"), part("c", "Punkt 2", "3")]));
    for (const line of [
      "Ændret siden version 1",
      "Punkt 1 er ændret",
      "Punkt 2 er nyt",
      "Punkt 2 i version 1 er udgået",
    ])
      expect(told).toContain(line);
    const issue = { kind: "AGENDA", audience: "PUBLIC", number: 2 } as const;
    expect(papersFileName(facts, issue)).toMatch(/^dagsorden-\d{4}-\d\d-\d\d-offentlig-v2\.pdf$/u);
    expect(papersDocument(facts, issue, now, []).title).toMatch(
      /^Dagsorden for Socialudvalget .* \(offentlig\), version 2$/u,
    );
  });
});

describe("issuing", () => {
  const called = facts.meeting;
  const input = { version: called.version, kind: "AGENDA", audience: "PUBLIC", withoutNumbers: true } as const;
  const finding = found(withFirst({ application: { ...application, purpose: cpr } }), members);

  it("LAW-7 is the secretary's, of a called meeting, and never public with a number", () => {
    expect(issuePapers(called, [], input, { viewer: secretary, now })).toMatchObject({ ok: true });
    expect(issuePapers(called, [], input, { viewer: caseworker, now })).toMatchObject({
      refusal: { code: "NOT_ALLOWED" },
    });
    expect(issuePapers({ ...called, state: "DRAFT" }, [], input, { viewer: secretary, now })).toMatchObject({
      refusal: { code: "STATE_CONFLICT" },
    });
    expect(issuePapers(called, [], { ...input, kind: "MINUTES" }, { viewer: secretary, now }).ok).toBe(false);
    expect(issuePapers(called, finding, input, { viewer: secretary, now })).toMatchObject({
      refusal: { code: "PAPERS_HOLD_NUMBERS", data: { findings: 1 } },
    });
    const forMembers = { ...input, audience: "MEMBERS" } as const;
    expect(issuePapers(called, finding, forMembers, { viewer: secretary, now }).ok).toBe(true);
    expect(issuePapers(called, finding, { ...forMembers, withoutNumbers: false }, { viewer: secretary, now }).ok).toBe(
      false,
    );
  });

  it("LAW-7 closes an item for a reason without a number, and opens it again", () => {
    const state = { meeting: called, item, application };
    const by = { viewer: secretary, now };
    const closed = closeItem(state, { version: item.version, reason: " Personlige forhold " }, by);
    expect(closed).toMatchObject({ value: { closedReason: "Personlige forhold" } });
    expect(closeItem(state, { version: item.version, reason: null }, by)).toMatchObject({
      value: { closedReason: null },
    });
    expect(closeItem(state, { version: item.version, reason: cpr }, by)).toMatchObject({
      refusal: { data: { fields: [{ path: "reason", code: "CPR_IN_TEXT" }] } },
    });
    expect(
      closeItem({ ...state, meeting: { ...meeting, state: "CLOSED" } }, { version: item.version, reason: null }, by).ok,
    ).toBe(false);
  });

  it("LAW-7 lets everybody read what was published, and the administration alone the members' papers", () => {
    const stranger = { ...caseworker, roles: ["PUBLIC"], seat: "public", administration: null } as const;
    expect(mayReadPapers(stranger, { ...called, audience: "PUBLIC" })).toBe(true);
    expect(mayReadPapers(stranger, { ...called, audience: "MEMBERS" })).toBe(false);
    expect(mayReadPapers(caseworker, { ...called, audience: "MEMBERS" })).toBe(true);
  });
});
