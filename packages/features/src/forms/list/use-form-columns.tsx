import { Stack, type TableColumn } from "@indgang/components";
import { useWords } from "@indgang/shell";
import { formStandingWords } from "../terms/form-terms.ts";
import { formListWords } from "./form-list-words.ts";
import type { PoolsWithFormsQuery } from "./generated/pools-with-forms.generated.ts";

type Row = PoolsWithFormsQuery["pools"]["nodes"][number];

/** A pool, and where its forms stand; replaced versions are left out. */
export function useFormColumns(): readonly TableColumn<Row>[] {
  const words = useWords(formListWords);
  const standings = useWords(formStandingWords);
  return [
    { id: "pool", header: words("pool"), cell: ({ name }) => name },
    {
      id: "forms",
      header: words("forms"),
      cell: ({ forms }) => {
        const shown = forms.filter(({ standing }) => standing !== "REPLACED");
        if (shown.length === 0) return words("noForm");
        return (
          <Stack gap={1}>
            {shown.map(({ id, kind, number, standing }) => (
              <span key={id}>{`${words(kind)}${number === null ? "" : ` ${number}`}: ${standings(standing)}`}</span>
            ))}
          </Stack>
        );
      },
    },
  ];
}
