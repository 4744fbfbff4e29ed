import { showToast } from "@indgang/components";
import { NotFoundScreen, useChange, useGoTo, useHrefTo, useViewer, useWords } from "@indgang/shell";
import { useState } from "react";
import { troubleOf } from "../../refusals/change-trouble.ts";
import { useToday } from "../../time/use-today.ts";
import { keepsPools } from "../rights/keeps-pools.ts";
import { poolRoute, poolsRoute } from "../routes.ts";
import { lastOf } from "../setup-form/last-of.ts";
import { SetupForm } from "../setup-form/setup-form.tsx";
import { setupFormWords } from "../setup-form/setup-form-words.ts";
import { useSetupFaults } from "../setup-form/use-setup-faults.ts";
import { TermsFields } from "../terms-form/terms-fields.tsx";
import { isThreshold, newTermsForm, termsFaults, toTermsInput } from "../terms-form/terms-form.ts";
import { isTermsField, termsFieldWords } from "../terms-form/terms-form-words.ts";
import { CreatePoolDocument } from "./generated/create-pool.generated.ts";
import { PoolFields } from "./pool-fields.tsx";
import { emptyPoolForm, poolFaults, toPoolContent } from "./pool-form.ts";
import { poolFieldWords, poolFormWords } from "./pool-form-words.ts";
import { isPoolField } from "./is-pool-field.ts";

/** POOL-1, POOL-17: a leader founds a pool, with the terms that hold from its first day. */
export function Screen() {
  const viewer = useViewer();
  return keepsPools(viewer, viewer.administration?.id ?? "") ? <NewPool /> : <NotFoundScreen />;
}

function NewPool() {
  const words = useWords(poolFormWords);
  const common = useWords(setupFormWords);
  const names = useWords(poolFieldWords);
  const termsNames = useWords(termsFieldWords);
  const hrefTo = useHrefTo();
  const goTo = useGoTo();
  const today = useToday();
  const { run, isRunning } = useChange(CreatePoolDocument);
  const [pool, setPool] = useState(emptyPoolForm);
  const [terms, setTerms] = useState(() => newTermsForm(today));
  const label = (path: string): string => {
    const last = lastOf(path);
    return isTermsField(last) ? termsNames(last) : names(isPoolField(last) ? last : "name");
  };
  const faults = useSetupFaults("new-pool", {
    label,
    isMoney: isThreshold,
    own: ({ path, code }) => (path === "name" && code === "DUPLICATE" ? words("taken") : undefined),
  });
  const save = async (): Promise<void> => {
    if (!faults.check([...poolFaults(pool), ...termsFaults("terms.", terms)])) return;
    const answer = await run({ content: toPoolContent(pool), terms: toTermsInput(terms) });
    faults.tell(troubleOf(answer));
    if (answer.kind !== "done") return;
    const { id, name } = answer.payload.pool;
    showToast({ tone: "success", title: words("created", { name }) });
    goTo(hrefTo(poolRoute, { poolId: id }));
  };
  return (
    <SetupForm
      title={words("newTitle")}
      lead={words("newLead")}
      crumbs={[{ label: common("list"), href: hrefTo(poolsRoute) }]}
      problems={faults.problems}
      trouble={faults.trouble}
      saveLabel={words("create")}
      isSaving={isRunning}
      onSave={() => void save()}
    >
      <PoolFields form={pool} field={faults.field} onChange={(change) => setPool({ ...pool, ...change })} />
      <TermsFields
        form={terms}
        field={(name) => faults.field(`terms.${name}`)}
        onChange={(change) => setTerms({ ...terms, ...change })}
      />
    </SetupForm>
  );
}
