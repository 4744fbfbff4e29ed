import {
  accept,
  authorise,
  changed,
  checkInput,
  existingInstant,
  expectState,
  expectVersion,
  isBefore,
  oneOf,
  problem,
  refuse,
  type Acting,
  type Instant,
  type Outcome,
  type Owned,
  type PoolFormId,
  type PoolId,
  type Problems,
  type Refusal,
} from "../../kernel/index.ts";
import { checkForm } from "./check-form.ts";
import { questionsOf } from "./form-questions.ts";
import type { FormSection, PoolForm } from "./form.type.ts";
import { formKinds, type FormKind } from "./form.values.ts";
import { mayKeepForms, mayReadForm } from "./form.policy.ts";
import { nextNumber, type FormVersion } from "./form-versions.ts";
import { readSections } from "./read-form.ts";

type FormRefusal = Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "STATE_CONFLICT">;

/** What beginning a draft has to know: the pool, its forms so far, and what to copy. */
export interface BeginFormState {
  readonly pool: Owned & { readonly id: PoolId };
  readonly formId: PoolFormId;
  readonly versions: readonly FormVersion[];
  readonly copied: PoolForm | null;
}

/**
 * POOL-6, POOL-7: begins a draft, empty or as a copy of a version. STATE_CONFLICT while there is one of the kind. Copied into a renewal from
 * a full form, every answer is taken over until somebody says otherwise; into a full form, none.
 */
export function beginFormDraft(
  { pool, formId, versions, copied }: BeginFormState,
  input: { readonly kind: FormKind },
  by: Acting,
): Outcome<PoolForm, FormRefusal | Refusal<"INVALID_INPUT">> {
  const allowed = authorise({
    maySee: mayReadForm(by.viewer, { ...pool, state: "DRAFT" }),
    mayDo: mayKeepForms(by.viewer, pool),
  });
  if (!allowed.ok) return allowed;
  if (copied !== null && (copied.poolId !== pool.id || !mayReadForm(by.viewer, copied))) return refuse("NOT_FOUND");
  const checked = checkInput(input, oneOf("kind", input.kind, formKinds));
  if (!checked.ok) return checked;
  if (versions.some(({ kind, state }) => kind === input.kind && state === "DRAFT"))
    return refuse("STATE_CONFLICT", { state: "DRAFT" });
  return accept({
    id: formId,
    municipalityId: pool.municipalityId,
    administration: pool.administration,
    version: 1,
    poolId: pool.id,
    kind: input.kind,
    state: "DRAFT",
    number: null,
    publishedAt: null,
    validFrom: null,
    sections: copied === null ? [] : copiedSections(copied, input.kind),
  });
}

function copiedSections({ kind, sections }: PoolForm, into: FormKind): readonly FormSection[] {
  if (kind === into) return sections;
  return sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) => ({
      ...question,
      isTakenOver: into === "RENEWAL" && question.type !== "INFORMATION",
    })),
  }));
}

/** POOL-6: saves a draft as far as it has come. It may be full of gaps, but has the shape of a form. */
export function saveFormDraft(
  form: PoolForm,
  input: { readonly version: number; readonly sections: readonly FormSection[] },
  by: Acting,
): Outcome<PoolForm, FormRefusal | Refusal<"STALE_VERSION" | "INVALID_INPUT">> {
  const begun = beginStep(form, input.version, by);
  if (!begun.ok) return begun;
  const sections = readSections(input.sections);
  const checked = checkInput(input, sections === null ? problem("sections", "UNKNOWN_VALUE") : keysTwice(input));
  if (!checked.ok || sections === null) return checked.ok ? refuse("NOT_FOUND") : checked;
  return accept(changed(form, { sections }));
}

/** Two questions under one key could not be told apart, not even by whoever mends it. */
function keysTwice(input: { readonly sections: readonly FormSection[] }): Problems {
  const keys = questionsOf(input).map(({ question: { key } }) => key);
  return new Set(keys).size === keys.length ? [] : problem("sections", "DUPLICATE");
}

/**
 * POOL-6, POOL-17: publishes a draft, under the next number of its kind, from now on or from a later instant. INVALID_INPUT with every fault
 * that checkForm finds. A published form never changes.
 */
export function publishForm(
  { form, versions }: { readonly form: PoolForm; readonly versions: readonly FormVersion[] },
  input: { readonly version: number; readonly validFrom: Instant | null },
  by: Acting,
): Outcome<PoolForm, FormRefusal | Refusal<"STALE_VERSION" | "INVALID_INPUT">> {
  const begun = beginStep(form, input.version, by);
  if (!begun.ok) return begun;
  const validFrom = input.validFrom ?? by.now;
  const time = existingInstant("validFrom", validFrom);
  const past = time.length === 0 && isBefore(validFrom, by.now) ? problem("validFrom", "IN_THE_PAST") : [];
  const checked = checkInput(input, checkForm(form), time, past);
  if (!checked.ok) return checked;
  return accept(
    changed(form, { state: "PUBLISHED", number: nextNumber(versions, form.kind), publishedAt: by.now, validFrom }),
  );
}

/** POOL-6: throws a draft away. What was published stays. */
export function withdrawFormDraft(
  form: PoolForm,
  input: { readonly version: number },
  by: Acting,
): Outcome<PoolForm, FormRefusal | Refusal<"STALE_VERSION">> {
  const begun = beginStep(form, input.version, by);
  return begun.ok ? accept(changed(form, { state: "WITHDRAWN" })) : begun;
}

function beginStep(form: PoolForm, version: number, by: Acting) {
  const allowed = authorise({ maySee: mayReadForm(by.viewer, form), mayDo: mayKeepForms(by.viewer, form) });
  if (!allowed.ok) return allowed;
  const fresh = expectVersion(form, version);
  return fresh.ok ? expectState(form, "DRAFT") : fresh;
}
