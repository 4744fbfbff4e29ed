import { Banner, Breadcrumbs, Button, ErrorSummary, Inline, Stack, showToast } from "@indgang/components";
import { activityKinds, targetGroups } from "@indgang/domain/associations";
import { Screen as ScreenFrame, useGoTo, useHrefTo, useWords } from "@indgang/shell";
import { useEffect, useRef } from "react";
import type { FieldValue } from "../../drafts/merge-versions.ts";
import { VersionConflict } from "../../drafts/version-conflict.tsx";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { activityKindWords, targetGroupWords } from "../../vocabulary/association-terms.ts";
import { namesOf } from "../../vocabulary/names-of.ts";
import { AssociationFields } from "../form/association-fields.tsx";
import { associationFieldWords } from "../form/association-form-words.ts";
import { emptyAssociationForm } from "../form/association-form.type.ts";
import { useAssociationFaults } from "../form/use-association-faults.ts";
import type { AssociationPartsFragment } from "../page/generated/association-parts.generated.ts";
import { associationRoute, associationsRoute } from "../routes.ts";
import { editWords } from "./edit-words.ts";
import { useEdit } from "./use-edit.ts";

/** The form over an entry that is there already. */
export function EditForm({ association }: { readonly association: AssociationPartsFragment }) {
  const words = useWords(editWords);
  const labels = useWords(associationFieldWords);
  const activities = useWords(activityKindWords);
  const groups = useWords(targetGroupWords);
  const hrefTo = useHrefTo();
  const goTo = useGoTo();
  const page = hrefTo(associationRoute, { associationId: association.id });
  const edit = useEdit(association);
  const { problems, field } = useAssociationFaults("edit-association", edit.faults);
  const versions = useRef<HTMLDivElement>(null);
  const isInConflict = edit.conflicts.length > 0;
  // Save stands at the foot of the form, the versions and what became of them at its head.
  useEffect(() => versions.current?.focus(), [isInConflict, edit.isMerged]);
  const label = (name: string): string => {
    const known = Object.keys(emptyAssociationForm) as (keyof typeof emptyAssociationForm)[];
    return labels(known.find((one) => one === name) ?? "name");
  };
  const show = (name: string, value: FieldValue): string => {
    if (!Array.isArray(value)) return String(value ?? "");
    const chosen: readonly string[] = value;
    return name === "activityKinds"
      ? namesOf(activityKinds, chosen, activities)
      : namesOf(targetGroups, chosen, groups);
  };
  const save = async (): Promise<void> => {
    const saved = await edit.save();
    if (saved === null) return;
    showToast({ tone: "success", title: words("saved", { name: saved.name }) });
    goTo(page);
  };
  return (
    <ScreenFrame
      title={words("title", { name: association.name })}
      lead={edit.isRestored ? words("restored") : undefined}
      breadcrumbs={
        <Breadcrumbs
          items={[
            { label: words("list"), href: hrefTo(associationsRoute) },
            { label: association.name, href: page },
          ]}
        />
      }
    >
      <Stack gap={6} isReadable>
        <ErrorSummary errors={problems} />
        <TroubleNotice trouble={edit.trouble} onRetry={() => void save()} />
        {isInConflict || edit.isMerged ? (
          <div ref={versions} tabIndex={-1}>
            {isInConflict ? (
              <VersionConflict conflicts={edit.conflicts} label={label} show={show} onResolve={edit.resolve} />
            ) : (
              <Banner tone="warning" title={words("merged")} announce="alert" />
            )}
          </div>
        ) : null}
        <AssociationFields form={edit.form} field={field} onChange={edit.change} />
        <Inline>
          <Button variant="primary" isPending={edit.isSaving} isDisabled={isInConflict} onPress={() => void save()}>
            {words("save")}
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
