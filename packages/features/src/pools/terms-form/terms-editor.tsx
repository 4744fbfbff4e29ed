import { showToast } from "@indgang/components";
import type { PlainDate } from "@indgang/domain/kernel";
import { useChange, useFormats, useGoTo, useHrefTo, useWords } from "@indgang/shell";
import { useState } from "react";
import { troubleOf } from "../../refusals/change-trouble.ts";
import { poolRoute, poolsRoute } from "../routes.ts";
import { lastOf } from "../setup-form/last-of.ts";
import { SetupForm } from "../setup-form/setup-form.tsx";
import { setupFormWords } from "../setup-form/setup-form-words.ts";
import { useSetupFaults } from "../setup-form/use-setup-faults.ts";
import { SaveTermsDocument } from "./generated/save-terms.generated.ts";
import type { TermsToEditQuery } from "./generated/terms-to-edit.generated.ts";
import { TermsFields } from "./terms-fields.tsx";
import { isThreshold, termsFaults, toTermsInput, type TermsForm } from "./terms-form.ts";
import { isTermsField, termsFieldWords, termsFormWords } from "./terms-form-words.ts";

export interface TermsEditorProps {
  readonly pool: NonNullable<TermsToEditQuery["pool"]>;
  readonly start: TermsForm;
  /** The first day of the terms whose place they take; null for new ones. */
  readonly instead: PlainDate | null;
}

/** POOL-17: terms of a pool under the pen. */
export function TermsEditor({ pool, start, instead }: TermsEditorProps) {
  const words = useWords(termsFormWords);
  const common = useWords(setupFormWords);
  const names = useWords(termsFieldWords);
  const hrefTo = useHrefTo();
  const goTo = useGoTo();
  const { date } = useFormats();
  const { run, isRunning } = useChange(SaveTermsDocument);
  const [form, setForm] = useState(start);
  const label = (path: string): string => {
    const last = lastOf(path);
    return names(isTermsField(last) ? last : "validFrom");
  };
  const faults = useSetupFaults("terms", {
    label,
    isMoney: isThreshold,
    own: ({ path, code }) => (path === "terms.validFrom" && code === "DUPLICATE" ? words("twice") : undefined),
  });
  const page = hrefTo(poolRoute, { poolId: pool.id });
  const save = async (): Promise<void> => {
    if (!faults.check(termsFaults("terms.", form))) return;
    const answer = await run({ poolId: pool.id, version: pool.version, instead, terms: toTermsInput(form) });
    faults.tell(troubleOf(answer));
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: words("saved") });
    goTo(page);
  };
  return (
    <SetupForm
      title={instead === null ? words("newTitle", { pool: pool.name }) : words("editTitle", { day: date(instead) })}
      lead={words("newLead")}
      crumbs={[
        { label: common("list"), href: hrefTo(poolsRoute) },
        { label: pool.name, href: page },
      ]}
      problems={faults.problems}
      trouble={faults.trouble}
      saveLabel={words("save")}
      isSaving={isRunning}
      onSave={() => void save()}
    >
      <TermsFields
        form={form}
        field={(name) => faults.field(`terms.${name}`)}
        onChange={(change) => setForm({ ...form, ...change })}
      />
    </SetupForm>
  );
}
