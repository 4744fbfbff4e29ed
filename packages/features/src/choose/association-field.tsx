import { Button, ComboBox, Stack, type ComboBoxProps } from "@indgang/components";
import type { Chosen } from "../search/use-found-choice.ts";
import { useAssociationChoice } from "./use-association-choice.ts";

export interface AssociationFieldProps extends Pick<
  ComboBoxProps,
  "id" | "label" | "description" | "errorMessage" | "isRequired"
> {
  readonly chosen: Chosen | null;
  /** Names the way to choose none again; without it there is none but to empty the field. */
  readonly clearLabel?: (name: string) => string;
  readonly onChoose: (association: Chosen | null) => void;
}

/** ASSOC-1: an association out of the directory. */
export function AssociationField({ chosen, clearLabel, onChoose, ...rest }: AssociationFieldProps) {
  const { field, choose } = useAssociationChoice(chosen, onChoose);
  return (
    <Stack gap={2}>
      <ComboBox {...rest} {...field} />
      {chosen && clearLabel ? (
        <div>
          <Button size="small" onPress={() => choose(null)}>
            {clearLabel(chosen.name)}
          </Button>
        </div>
      ) : null}
    </Stack>
  );
}
