import { Button, Card, Grid, Select, Stack, TextField } from "@indgang/components";
import { awardBounds, nomineeKinds } from "@indgang/domain/awards";
import { useWords } from "@indgang/shell";
import { toOptions } from "../../vocabulary/to-options.ts";
import { nomineeKindWords } from "../terms/award-terms.ts";
import type { PrizeFieldsProps } from "./prize-fields.tsx";
import { newCategory, type CategoryRow } from "./prize-form.ts";
import { prizeFieldWords, prizeFormWords } from "./prize-form-words.ts";

/** AWARD-1: in what winners are found. */
export function CategoryRows({ form: { categories }, field, onChange }: PrizeFieldsProps) {
  const words = useWords(prizeFormWords);
  const names = useWords(prizeFieldWords);
  const kinds = useWords(nomineeKindWords);
  const write = (place: number, change: Partial<CategoryRow>): void =>
    onChange({ categories: categories.map((row, index) => (index === place ? { ...row, ...change } : row)) });
  return (
    <Card title={words("categories")}>
      <Stack>
        <p>{words("categoriesText")}</p>
        {categories.map((category, index) => {
          const row = words("category", { row: index + 1 });
          return (
            <Card key={category.id ?? `new ${index}`} title={row} headingLevel={3} isOneOfMany>
              <Stack gap={3}>
                <Grid>
                  <TextField
                    {...field(`categories.${index}.name`)}
                    label={names("name")}
                    isRequired
                    value={category.name}
                    onChange={(name) => write(index, { name })}
                  />
                  <Select
                    {...field(`categories.${index}.kind`)}
                    label={names("kind")}
                    hasNone={false}
                    options={toOptions(nomineeKinds, kinds)}
                    value={category.kind}
                    onChange={(value) =>
                      write(index, { kind: nomineeKinds.find((one) => one === value) ?? category.kind })
                    }
                  />
                </Grid>
                {categories.length > 1 ? (
                  <div>
                    <Button
                      size="small"
                      aria-label={words("removeRow", { row })}
                      onPress={() => onChange({ categories: categories.filter((_one, place) => place !== index) })}
                    >
                      {words("remove")}
                    </Button>
                  </div>
                ) : null}
              </Stack>
            </Card>
          );
        })}
        {categories.length < awardBounds.categories ? (
          <div>
            <Button onPress={() => onChange({ categories: [...categories, newCategory] })}>
              {words("addCategory")}
            </Button>
          </div>
        ) : null}
      </Stack>
    </Card>
  );
}
