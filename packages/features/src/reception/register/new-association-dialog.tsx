import { Button, Dialog, ErrorSummary, Stack } from "@indgang/components";
import { useDraft, useWords } from "@indgang/shell";
import { AssociationFields } from "../../associations/form/association-fields.tsx";
import { emptyAssociationForm, type AssociationForm } from "../../associations/form/association-form.type.ts";
import { readAssociationForm } from "../../associations/form/read-association-form.ts";
import { useAssociationFaults } from "../../associations/form/use-association-faults.ts";
import { registerAssociationWords } from "../../associations/register/register-words.ts";
import {
  useRegisterAssociation,
  type RegisteredAssociation,
} from "../../associations/register/use-register-association.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";

export interface NewAssociationDialogProps {
  readonly onClose: () => void;
  readonly onRegistered: (association: RegisteredAssociation) => void;
}

/** Registers an association on the way; one that is there already can be taken at once. */
export function NewAssociationDialog({ onClose, onRegistered }: NewAssociationDialogProps) {
  const words = useWords(registerAssociationWords);
  const draft = useDraft<AssociationForm>("new-association", () => emptyAssociationForm, readAssociationForm);
  const { register, isRunning, trouble, faults, existing } = useRegisterAssociation(draft.value);
  const { problems, field } = useAssociationFaults("new-association", faults);
  const save = async (): Promise<void> => {
    const registered = await register();
    if (registered === null) return;
    draft.forget();
    onRegistered(registered);
  };
  const footer = (
    <>
      <Button onPress={onClose}>{words("cancel")}</Button>
      <Button variant="primary" isPending={isRunning} onPress={() => void save()}>
        {words("save")}
      </Button>
    </>
  );
  return (
    <Dialog title={words("title")} size="large" isOpen onOpenChange={onClose} footer={footer}>
      <Stack>
        <ErrorSummary errors={problems} />
        <TroubleNotice
          trouble={trouble}
          onRetry={() => void save()}
          actions={
            existing ? (
              <Button onPress={() => onRegistered(existing)}>{words("useExisting", { name: existing.name })}</Button>
            ) : null
          }
        />
        <AssociationFields
          form={draft.value}
          field={field}
          onChange={(change) => draft.change((form) => ({ ...form, ...change }))}
        />
      </Stack>
    </Dialog>
  );
}
