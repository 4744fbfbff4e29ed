import { Button, Card, focusField } from "@indgang/components";
import { useWords } from "@indgang/shell";
import css from "./builder.module.css";
import { builderWords } from "./builder-words.ts";
import type { PlacedFault } from "./form-faults.ts";

export interface FaultsListProps {
  readonly faults: readonly PlacedFault[];
  /** Opens what has to be mended, so that its fields are there. */
  readonly onOpen: (key: string | null) => void;
}

/** What is missing before a form can be published; each line leads to its place. */
export function FaultsList({ faults, onOpen }: FaultsListProps) {
  const words = useWords(builderWords);
  if (faults.length === 0) return <p role="status">{words("noFaults")}</p>;
  return (
    <Card title={words("faults", { count: faults.length })}>
      <ul className={css["faults"]}>
        {faults.map(({ message, fieldId, opens }) => (
          <li key={`${fieldId} ${message}`}>
            <Button
              variant="quiet"
              size="small"
              onPress={() => {
                onOpen(opens);
                // After the fields have come.
                requestAnimationFrame(() => focusField(fieldId));
              }}
            >
              {message}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
