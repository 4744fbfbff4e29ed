import { describe, expect, it } from "vitest";
import { asAdministrationSlug, asId, plainDate } from "../../kernel/index.ts";
import {
  askForOpinions,
  askedForOpinion,
  callOpinionBack,
  completeAssessment,
  opinionWorkItem,
  saveAssessment,
  saveOpinion,
  type AssessmentContext,
  type AssessmentInput,
  type Opinion,
} from "../index.ts";
import {
  accepted,
  anna,
  application,
  as,
  assessment,
  association,
  caseworker,
  leader,
  now,
  pool,
  refusalOf,
  serviceDesk,
  tie,
} from "../pool.fixture.ts";

const bent = asId<"Person">("bent");
const bentHimself = { ...caseworker, personId: bent };
const assessing = { ...application, state: "ASSESSING" as const, assigneeId: anna, version: 4 };
const { municipalityId, administration } = application;
const colleague = { id: bent, municipalityId, administration, opinionId: asId<"Opinion">("o1") };
const asking = { application: assessing, colleagues: [colleague], opinions: [] };
const question = { version: 4, personIds: [bent], question: "Er målene til at måle?", dueOn: null };
const [asked] = accepted(askForOpinions(asking, question, as(leader)));
if (asked === undefined) throw new Error("Nobody was asked.");
const rated = assessment.criteria;
const input: AssessmentInput = {
  ...assessment,
  recommendedAmount: assessment.recommendedAmount,
  version: 0,
  handsIn: false,
};
const assessingWith = (opinions: readonly Opinion[], more: Partial<AssessmentContext> = {}): AssessmentContext => ({
  application: assessing,
  pool,
  assessment: null,
  assessmentId: assessment.id,
  focusAreas: [],
  opinions,
  isDoubleFundingFound: false,
  ...more,
});
const given: Opinion = { ...asked, state: "GIVEN", givenAt: now };

describe("several assessors", () => {
  it("POOL-4 a leader asks colleagues of the own administration, once, who are told of it, and not the responsible one", () => {
    expect(asked).toMatchObject({ personId: bent, state: "ASKED", version: 1, askedById: leader.personId });
    expect(askedForOpinion([asked]).to).toEqual([{ kind: "COLLEAGUE", personId: bent, administration }]);
    expect(refusalOf(askForOpinions(asking, question, as(caseworker))).code).toBe("NOT_ALLOWED");
    expect(refusalOf(askForOpinions(asking, question, as(serviceDesk))).code).toBe("NOT_ALLOWED");
    const fields = (state: Partial<typeof asking> & { opinions?: readonly Opinion[] }, more: object) =>
      refusalOf(askForOpinions({ ...asking, ...state }, { ...question, ...more }, as(leader)));
    expect(fields({ opinions: [asked] as never }, {})).toMatchObject({ data: { fields: [{ code: "DUPLICATE" }] } });
    expect(
      fields({ colleagues: [{ ...colleague, administration: asAdministrationSlug("culture") }] }, {}),
    ).toMatchObject({
      data: { fields: [{ path: "personIds.0", code: "UNKNOWN_VALUE" }] },
    });
    expect(fields({ colleagues: [{ ...colleague, id: anna }] }, { personIds: [anna] })).toMatchObject({
      data: { fields: [{ code: "DUPLICATE" }] },
    });
    expect(fields({}, { personIds: [], dueOn: plainDate("2020-01-01") })).toMatchObject({
      data: { fields: [{ code: "TOO_FEW" }, { code: "IN_THE_PAST" }] },
    });
    expect(fields({ application: { ...assessing, assigneeId: null as never } }, {}).code).toBe("STATE_CONFLICT");
  });

  it("POOL-16 whoever has an interest is neither asked nor gives an opinion", () => {
    const tied = { ...assessing, interests: { ties: [{ ...tie, personId: bent }], recusals: [] } };
    const conflict = { code: "CONFLICT_OF_INTEREST", data: { personId: bent, associationId: association } };
    expect(refusalOf(askForOpinions({ ...asking, application: tied }, question, as(leader)))).toEqual(conflict);
    const own = { version: 1, criteria: rated, summary: "", isGiven: true };
    expect(refusalOf(saveOpinion({ application: tied, opinion: asked, pool }, own, as(bentHimself)))).toEqual(conflict);
  });

  it("POOL-4 an opinion is the own one of whoever was asked, has a rating of each criterion, and stays when it is in", () => {
    const state = { application: assessing, opinion: asked, pool };
    const draft = { version: 1, criteria: rated.slice(1), summary: "", isGiven: false };
    expect(accepted(saveOpinion(state, draft, as(bentHimself))).opinion).toMatchObject({
      state: "ASKED",
      version: 2,
    });
    expect(refusalOf(saveOpinion(state, { ...draft, isGiven: true }, as(bentHimself)))).toEqual({
      code: "ASSESSMENT_INCOMPLETE",
      data: { missing: ["criteria.purpose"] },
    });
    const whole = { ...draft, criteria: rated, isGiven: true };
    expect(accepted(saveOpinion(state, whole, as(bentHimself))).opinion).toMatchObject({
      state: "GIVEN",
      givenAt: now,
    });
    expect(refusalOf(saveOpinion(state, whole, as(caseworker))).code).toBe("NOT_ALLOWED");
    expect(refusalOf(saveOpinion({ ...state, opinion: given }, whole, as(bentHimself))).code).toBe("STATE_CONFLICT");
    expect(refusalOf(saveOpinion(state, { ...whole, version: 7 }, as(bentHimself))).code).toBe("STALE_VERSION");
  });

  it("POOL-4 what was called back is waited for no more, and may be asked for again", () => {
    const back = accepted(callOpinionBack({ application: assessing, opinion: asked }, { version: 1 }, as(leader)));
    expect(back).toMatchObject({ state: "CALLED_BACK", version: 2 });
    expect(accepted(askForOpinions({ ...asking, opinions: [back] as never }, question, as(leader)))).toMatchObject([
      { id: back.id, state: "ASKED", version: 3 },
    ]);
    const again = callOpinionBack({ application: assessing, opinion: given }, { version: 1 }, as(leader));
    expect(refusalOf(again).code).toBe("STATE_CONFLICT");
    expect(accepted(completeAssessment(assessingWith([back]), input, as(caseworker))).application.state).toBe(
      "RECOMMENDED",
    );
  });

  it("POOL-4 where opinions are asked for the assignee writes the assessment, and not before an own one that is owed", () => {
    expect(refusalOf(saveAssessment(assessingWith([asked]), input, as(bentHimself))).code).toBe("NOT_ALLOWED");
    const owing = { ...assessing, assigneeId: bent };
    const context = assessingWith([asked], { application: owing });
    expect(refusalOf(saveAssessment(context, input, as(bentHimself))).code).toBe("NOT_ALLOWED");
    expect(accepted(saveAssessment(assessingWith([asked]), input, as(caseworker))).assessment.ratedAt).toBeNull();
  });

  it("POOL-4 ratings are handed in whole, stay then, and have to be in before others' are part of it", () => {
    const handing = { ...input, handsIn: true };
    const partly = { ...handing, criteria: rated.slice(1) };
    expect(refusalOf(saveAssessment(assessingWith([given]), partly, as(caseworker))).code).toBe(
      "ASSESSMENT_INCOMPLETE",
    );
    const handed = accepted(saveAssessment(assessingWith([given]), handing, as(caseworker))).assessment;
    expect(handed.ratedAt).toBe(now);
    const next = assessingWith([given], { assessment: handed });
    const other = { ...input, version: 1, criteria: rated.map((each) => ({ ...each, rating: "NOT_MET" as const })) };
    expect(refusalOf(saveAssessment(next, other, as(caseworker))).code).toBe("STATE_CONFLICT");
    expect(accepted(completeAssessment(next, { ...input, version: 1 }, as(caseworker))).assessment.state).toBe(
      "COMPLETED",
    );
    const missing = (context: AssessmentContext) => refusalOf(completeAssessment(context, input, as(caseworker)));
    expect(missing(assessingWith([given]))).toMatchObject({ data: { missing: ["ratings"] } });
    expect(missing(assessingWith([asked]))).toMatchObject({ data: { missing: ["opinions"] } });
  });

  it("POOL-4 an opinion that is asked for waits for whoever was asked", () => {
    expect(opinionWorkItem(bentHimself, assessing, { ...asked, dueOn: plainDate("2026-01-02") }, now)).toMatchObject({
      kind: "GIVE_OPINION",
      isOverdue: true,
    });
    expect(opinionWorkItem(caseworker, assessing, asked, now)).toBeNull();
    expect(opinionWorkItem(bentHimself, assessing, given, now)).toBeNull();
  });
});

describe("what an assessment says beside the ratings", () => {
  it("POOL-13 it is not completed before other money that was found has an answer in words", () => {
    const found = assessingWith([], { isDoubleFundingFound: true });
    const code = (more: Partial<AssessmentInput>) =>
      refusalOf(completeAssessment(found, { ...input, ...more }, as(caseworker)));
    expect(code({})).toMatchObject({ code: "ASSESSMENT_INCOMPLETE", data: { missing: ["doubleFunding"] } });
    expect(code({ doubleFunding: { verdict: "COORDINATED", note: " " } })).toMatchObject({
      data: { missing: ["doubleFunding"] },
    });
    const answer = { verdict: "COORDINATED", note: "Aftalt med Kultur" } as const;
    const done = accepted(completeAssessment(found, { ...input, doubleFunding: answer }, as(caseworker)));
    expect(done.assessment.doubleFunding).toEqual(answer);
  });

  it("POOL-4 POOL-5 it takes conditions, answers to hints, and a focus area of the round; overruling needs a note", () => {
    const bad = {
      ...input,
      focusArea: "Ældre",
      conditions: [{ text: " ", dueOn: plainDate("2027-02-01") }],
      screening: [{ code: "WAGES" as const, stance: "OVERRULED" as const, note: "" }],
    };
    expect(refusalOf(saveAssessment(assessingWith([]), bad, as(caseworker)))).toMatchObject({
      data: {
        fields: [
          { path: "focusArea", code: "UNKNOWN_VALUE" },
          { path: "conditions.0.text", code: "REQUIRED" },
        ],
      },
    });
    const overruled = { ...input, screening: bad.screening };
    expect(refusalOf(completeAssessment(assessingWith([]), overruled, as(caseworker)))).toMatchObject({
      data: { missing: ["screening.WAGES"] },
    });
  });
});
