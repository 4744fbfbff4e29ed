import { showToast } from "@indgang/components";
import {
  NotFoundScreen,
  QueryState,
  UnkeptData,
  useChange,
  useGoTo,
  useHrefTo,
  useRouteParameters,
  useViewer,
  useWords,
} from "@indgang/shell";
import { useState } from "react";
import { useQuery } from "urql";
import { troubleOf } from "../../refusals/change-trouble.ts";
import type { PoolPartsFragment } from "../pool/generated/pool-parts.generated.ts";
import { keepsPools } from "../rights/keeps-pools.ts";
import { editPoolRoute, poolRoute, poolsRoute } from "../routes.ts";
import { lastOf } from "../setup-form/last-of.ts";
import { SetupForm } from "../setup-form/setup-form.tsx";
import { setupFormWords } from "../setup-form/setup-form-words.ts";
import { useSetupFaults } from "../setup-form/use-setup-faults.ts";
import { EditPoolDocument } from "./generated/edit-pool.generated.ts";
import { PoolToEditDocument } from "./generated/pool-to-edit.generated.ts";
import { isPoolField } from "./is-pool-field.ts";
import { PoolFields } from "./pool-fields.tsx";
import { poolFaults, toPoolContent, type PoolForm } from "./pool-form.ts";
import { poolFieldWords, poolFormWords } from "./pool-form-words.ts";

/** POOL-1, LAW-8: a leader writes a pool anew. */
export function Screen() {
  const { poolId } = useRouteParameters(editPoolRoute);
  return (
    <UnkeptData>
      <EditPage key={poolId} id={poolId} />
    </UnkeptData>
  );
}

function EditPage({ id }: { readonly id: string }) {
  const viewer = useViewer();
  const [result, read] = useQuery({ query: PoolToEditDocument, variables: { id } });
  return (
    <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
      {({ pool }) =>
        pool && keepsPools(viewer, pool.administration.id) ? <EditPool pool={pool} /> : <NotFoundScreen />
      }
    </QueryState>
  );
}

function EditPool({ pool }: { readonly pool: PoolPartsFragment }) {
  const words = useWords(poolFormWords);
  const common = useWords(setupFormWords);
  const names = useWords(poolFieldWords);
  const hrefTo = useHrefTo();
  const goTo = useGoTo();
  const { run, isRunning } = useChange(EditPoolDocument);
  const { id, version, name, description, kleNumber, committee } = pool;
  const [form, setForm] = useState<PoolForm>({ name, description, kleNumber, committeeId: committee.id });
  const label = (path: string): string => {
    const last = lastOf(path);
    return names(isPoolField(last) ? last : "name");
  };
  const faults = useSetupFaults("edit-pool", {
    label,
    own: ({ path, code }) => (path === "name" && code === "DUPLICATE" ? words("taken") : undefined),
  });
  const page = hrefTo(poolRoute, { poolId: id });
  const save = async (): Promise<void> => {
    if (!faults.check(poolFaults(form))) return;
    const answer = await run({ poolId: id, version, content: toPoolContent(form) });
    faults.tell(troubleOf(answer));
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: words("saved", { name: answer.payload.pool.name }) });
    goTo(page);
  };
  return (
    <SetupForm
      title={words("editTitle", { name })}
      crumbs={[
        { label: common("list"), href: hrefTo(poolsRoute) },
        { label: name, href: page },
      ]}
      problems={faults.problems}
      trouble={faults.trouble}
      saveLabel={words("save")}
      isSaving={isRunning}
      onSave={() => void save()}
    >
      <PoolFields form={form} field={faults.field} onChange={(change) => setForm({ ...form, ...change })} />
    </SetupForm>
  );
}
