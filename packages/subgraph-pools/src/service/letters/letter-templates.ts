import { newId } from "@indgang/database";
import { accept, dateAt, refuse, type PlainDate, type PoolId, type Problems } from "@indgang/domain/kernel";
import {
  fillFields,
  letterDocument,
  letterValues,
  mayReadLetter,
  saveLetterTemplate as saveRule,
  wordingOn,
  wordingProblems,
  type LetterTemplate,
  type LetterWording,
  type SaveLetterTemplateInput,
} from "@indgang/domain/letters";
import { needsReason, type DecisionOutcome } from "@indgang/domain/pools";
import type { Keyed, RequestContext } from "@indgang/subgraph-kit";
import { findPools } from "../../store/application/find-for-change.store.ts";
import { findLetterTemplates, letterTemplatesByPool } from "../../store/letters/letter.store.ts";
import { saveTemplateRow } from "../../store/letters/save-letter.store.ts";
import { poolById, type PoolHead } from "../../store/pool/pool.store.ts";
import { afresh, carryOut } from "../carry-out.ts";
import { readApplication } from "../read-case.ts";
import { fileOf, readFacts } from "./read-letters.ts";

/** POOL-2: the wordings that a pool has and will have; none for whoever may not read its letters. */
export async function readTemplatesOf(context: RequestContext, pool: PoolHead): Promise<readonly LetterTemplate[]> {
  if (!mayReadLetter(context.viewer, pool)) return [];
  const all = await context.use(letterTemplatesByPool).load(pool.id);
  const today = dateAt(context.now());
  return all.filter((one) => one.validFrom >= today || one === latestBy(all, one.outcome, today));
}

function latestBy(
  all: readonly LetterTemplate[],
  outcome: DecisionOutcome,
  day: PlainDate,
): LetterTemplate | undefined {
  return all.findLast((one) => one.outcome === outcome && one.validFrom <= day);
}

/** POOL-10, POOL-17: the wording of a pool's letters for an outcome, from a day on. */
export async function saveLetterTemplate(
  context: RequestContext,
  command: Keyed & SaveLetterTemplateInput & { readonly poolId: PoolId },
) {
  const outcome = await carryOut(context, { operation: "saveLetterTemplate", input: command }, async (work) => {
    const [pool] = await findPools(work.rows, [command.poolId]);
    if (pool === undefined) return refuse("NOT_FOUND");
    const template =
      (await findLetterTemplates(work.rows, [pool.id])).find(
        (one) => one.outcome === command.outcome && one.validFrom === command.validFrom,
      ) ?? null;
    const saved = saveRule({ pool, template, newId: newId<"LetterTemplate">() }, command, work.acting);
    if (!saved.ok) return saved;
    if (!(await saveTemplateRow(work.transaction, template, saved.value)))
      return refuse("STALE_VERSION", { currentVersion: saved.value.version });
    const { administration, id, version } = saved.value;
    work.audit({ chain: administration, subject: `LetterTemplate ${id}`, detail: { version } });
    return accept(pool.id);
  });
  return afresh(outcome, (id) => context.use(poolById).load(id));
}

/** A wording as a letter about a real case would have it, and what is wrong with it. */
export interface LetterPreview extends LetterWording {
  readonly problems: Problems;
  /** The file in base64, made when it is asked for. */
  file(): Promise<string | null>;
}

/** What stands for a reason where the case has none, because it was given all that it asked for. */
const sampleReason = "Her står udvalgets begrundelse for afgørelsen.";

export interface PreviewRequest {
  readonly applicationId: string;
  /** Null: the case's own. */
  readonly outcome: DecisionOutcome | null;
  /** Null: as the pool words it today. */
  readonly title: string | null;
  readonly text: string | null;
}

/** POOL-10: a wording tried on a decided case; null for whoever may not read the case, and for one that is not decided. */
export async function previewLetter(context: RequestContext, request: PreviewRequest): Promise<LetterPreview | null> {
  const application = await readApplication(context, request.applicationId);
  const known = application && (await readFacts(context, application.id));
  if (application === null || known === null) return null;
  const outcome = request.outcome ?? known.decision.outcome;
  const templates = await context.use(letterTemplatesByPool).load(application.poolId);
  const usual = wordingOn(templates, { poolId: application.poolId, outcome }, dateAt(context.now()));
  const wording = { title: request.title ?? usual.title, text: request.text ?? usual.text };
  const isLess = needsReason(outcome) && known.decision.reasonText.trim() === "";
  const facts = isLess ? { ...known, decision: { ...known.decision, reasonText: sampleReason } } : known;
  const values = letterValues(facts);
  const filled = { title: fillFields(wording.title, values), text: fillFields(wording.text, values) };
  return {
    ...filled,
    problems: wordingProblems(outcome, wording),
    file: () => fileOf(letterDocument(filled, facts, { at: context.now(), replaces: null })),
  };
}
