import { Banner, Breadcrumbs, Button, ErrorSummary, Inline, Stack, showToast } from "@indgang/components";
import { Screen as ScreenFrame, useGoTo, useHrefTo, useWords } from "@indgang/shell";
import { VersionConflict } from "../../drafts/version-conflict.tsx";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { useFormFaults } from "../../refusals/use-form-faults.ts";
import type { PrizePartsFragment } from "../prize/generated/prize-parts.generated.ts";
import { prizeRoute, prizesRoute } from "../routes.ts";
import { shownField } from "./merge-prizes.ts";
import { PrizeFields } from "./prize-fields.tsx";
import { prizeFieldWords, prizeFormWords } from "./prize-form-words.ts";
import { usePrizeEditor } from "./use-prize-editor.ts";

/** A prize's name, aims and measure. */
export function PrizeEditor({ prize }: { readonly prize: PrizePartsFragment | null }) {
  const words = useWords(prizeFormWords);
  const names = useWords(prizeFieldWords);
  const hrefTo = useHrefTo();
  const goTo = useGoTo();
  const edit = usePrizeEditor(prize);
  const label = (path: string): string => {
    const last = path.split(".").at(-1);
    const known = ["name", "aims", "restYears", "kind", "description", "mostPoints", "categories", "criteria"] as const;
    return names(known.find((one) => one === last) ?? "name");
  };
  const row = (path: string): string | undefined => {
    const [, list, index] = /(categories|criteria)\.(\d+)\./u.exec(path) ?? [];
    if (list === undefined) return undefined;
    return words(list === "categories" ? "category" : "criterion", { row: Number(index) + 1 });
  };
  // The service names fields by their place in its input, with or without what they stand in.
  const faults = edit.faults.map((fault) => ({ ...fault, path: fault.path.replace(/^content\./u, "") }));
  const { problems, field } = useFormFaults("prize", faults, label, () => false, { row });
  const isInConflict = edit.conflicts.length > 0;
  const isUnderWay = edit.trouble?.kind === "refused" && edit.trouble.refusal.__typename === "StateConflict";
  const page = prize ? hrefTo(prizeRoute, { prizeId: prize.id }) : hrefTo(prizesRoute);
  const save = async (): Promise<void> => {
    const saved = await edit.save();
    if (saved === null) return;
    showToast({ tone: "success", title: words("saved", { name: saved.name }) });
    goTo(hrefTo(prizeRoute, { prizeId: saved.id }));
  };
  const lead = edit.isRestored ? words("restored") : prize ? words("editLead") : undefined;
  return (
    <ScreenFrame
      title={prize ? words("editTitle", { name: prize.name }) : words("newTitle")}
      lead={lead}
      breadcrumbs={
        <Breadcrumbs
          items={[
            { label: words("list"), href: hrefTo(prizesRoute) },
            ...(prize ? [{ label: prize.name, href: page }] : []),
          ]}
        />
      }
    >
      <Stack gap={6} isReadable>
        <ErrorSummary errors={problems} />
        {edit.isMerged && !isInConflict ? <Banner tone="warning" title={words("stale")} announce="alert" /> : null}
        {isInConflict ? (
          <VersionConflict
            conflicts={edit.conflicts}
            label={label}
            show={(_name, value) => shownField(value)}
            onResolve={edit.resolve}
          />
        ) : null}
        <PrizeFields form={edit.form} field={field} onChange={edit.change} />
        {isUnderWay ? (
          <Banner tone="warning" title={words("underWay")} announce="alert" />
        ) : (
          <TroubleNotice trouble={faults.length > 0 ? null : edit.trouble} onRetry={() => void save()} />
        )}
        <Inline>
          <Button variant="primary" isPending={edit.isSaving} isDisabled={isInConflict} onPress={() => void save()}>
            {words(prize ? "save" : "create")}
          </Button>
          <Button
            variant="quiet"
            onPress={() => {
              edit.forget();
              goTo(page);
            }}
          >
            {words("cancel")}
          </Button>
        </Inline>
      </Stack>
    </ScreenFrame>
  );
}
