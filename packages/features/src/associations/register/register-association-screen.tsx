import { Breadcrumbs, Button, ButtonLink, ErrorSummary, Inline, Stack, showToast } from "@indgang/components";
import { Screen as ScreenFrame, useDraft, useGoTo, useHrefTo, useWords } from "@indgang/shell";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { AssociationFields } from "../form/association-fields.tsx";
import { emptyAssociationForm, type AssociationForm } from "../form/association-form.type.ts";
import { readAssociationForm } from "../form/read-association-form.ts";
import { useAssociationFaults } from "../form/use-association-faults.ts";
import { associationRoute, associationsRoute } from "../routes.ts";
import { registerAssociationWords } from "./register-words.ts";
import { useRegisterAssociation } from "./use-register-association.ts";

/** A new entry in the directory. */
export function Screen() {
  const words = useWords(registerAssociationWords);
  const hrefTo = useHrefTo();
  const goTo = useGoTo();
  const draft = useDraft<AssociationForm>("register-association", () => emptyAssociationForm, readAssociationForm);
  const { register, isRunning, trouble, faults, existing } = useRegisterAssociation(draft.value);
  const { problems, field } = useAssociationFaults("association", faults);
  const save = async (): Promise<void> => {
    const registered = await register();
    if (registered === null) return;
    draft.forget();
    showToast({ tone: "success", title: words("saved", { name: registered.name }) });
    goTo(hrefTo(associationRoute, { associationId: registered.id }));
  };
  return (
    <ScreenFrame
      title={words("title")}
      lead={draft.isRestored ? words("restored") : words("lead")}
      breadcrumbs={<Breadcrumbs items={[{ label: words("list"), href: hrefTo(associationsRoute) }]} />}
    >
      <Stack gap={6} isReadable>
        <ErrorSummary errors={problems} />
        <TroubleNotice
          trouble={trouble}
          onRetry={() => void save()}
          actions={
            existing ? (
              <ButtonLink href={hrefTo(associationRoute, { associationId: existing.id })}>
                {words("openExisting", { name: existing.name })}
              </ButtonLink>
            ) : null
          }
        />
        <AssociationFields
          form={draft.value}
          field={field}
          onChange={(change) => draft.change((form) => ({ ...form, ...change }))}
        />
        <Inline>
          <Button variant="primary" isPending={isRunning} onPress={() => void save()}>
            {words("save")}
          </Button>
          <ButtonLink variant="quiet" href={hrefTo(associationsRoute)}>
            {words("cancel")}
          </ButtonLink>
        </Inline>
      </Stack>
    </ScreenFrame>
  );
}
