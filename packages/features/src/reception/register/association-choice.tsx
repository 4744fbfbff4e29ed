import { Button, ComboBox, Stack } from "@indgang/components";
import { useWords } from "@indgang/shell";
import { useState } from "react";
import { useAssociationChoice } from "../../choose/use-association-choice.ts";
import type { FormFaults } from "../../refusals/use-form-faults.ts";
import { NewAssociationDialog } from "./new-association-dialog.tsx";
import { registrationFieldWords, registrationWords } from "./registration-words.ts";
import type { Registration } from "./registration.type.ts";

export interface AssociationChoiceProps {
  readonly chosen: Registration["association"];
  readonly field: FormFaults["field"];
  readonly onChoose: (association: Registration["association"]) => void;
}

/** ASSOC-1: the association out of the directory, found by the server; or a new one, registered without leaving the form. */
export function AssociationChoice({ chosen, field, onChoose }: AssociationChoiceProps) {
  const words = useWords(registrationWords);
  const names = useWords(registrationFieldWords);
  const [isNew, setNew] = useState(false);
  const { field: choice, choose } = useAssociationChoice(chosen, onChoose);
  return (
    <Stack gap={2}>
      <ComboBox
        {...field("associationId")}
        label={names("associationId")}
        description={words("associationHelp")}
        isRequired
        {...choice}
      />
      <div>
        <Button size="small" onPress={() => setNew(true)}>
          {words("newAssociation")}
        </Button>
      </div>
      {isNew ? (
        <NewAssociationDialog
          onClose={() => setNew(false)}
          onRegistered={(association) => {
            choose(association);
            setNew(false);
          }}
        />
      ) : null}
    </Stack>
  );
}
