import { Button, Card, Checkbox, CheckboxGroup, FreeText, Stack } from "@indgang/components";
import { QueryState, useWords } from "@indgang/shell";
import { useState } from "react";
import { useWholeList } from "../../search/use-whole-list.ts";
import { AssociationField } from "../../choose/association-field.tsx";
import type { Chosen } from "../../search/use-found-choice.ts";
import css from "../forums.module.css";
import type { Hearing } from "../hearing/hearing.type.ts";
import type { HearingFieldsProps } from "./asked-card.tsx";
import { HearingBodiesDocument } from "./generated/hearing-parties.generated.ts";
import { hearingDraftWords, hearingFieldWords } from "./hearing-draft-words.ts";

/** Whom one asks: any of the municipality's bodies, and associations one by one. */
export function PartiesCard({
  form,
  opened,
  field,
  onChange,
}: HearingFieldsProps & { readonly opened: Hearing | null }) {
  const words = useWords(hearingDraftWords);
  const names = useWords(hearingFieldWords);
  const [bodies, readBodies] = useWholeList(HearingBodiesDocument, {}, (data) => data.forumBodies);
  const [known, setKnown] = useState<readonly Chosen[]>(
    () => opened?.parties.flatMap(({ association }) => (association ? [association] : [])) ?? [],
  );
  const nameOf = (id: string): string => known.find((one) => one.id === id)?.name ?? "–";
  const add = (association: Chosen | null): void => {
    if (association === null || form.associationIds.includes(association.id)) return;
    setKnown([...known, association]);
    onChange({ associationIds: [...form.associationIds, association.id].toSorted() });
  };
  const remove = (id: string): void => onChange({ associationIds: form.associationIds.filter((one) => one !== id) });
  return (
    <Card title={words("who")}>
      <Stack>
        <QueryState result={bodies} onRetry={readBodies}>
          {(found) =>
            found.length === 0 ? (
              <p>{words("noBodies")}</p>
            ) : (
              <CheckboxGroup
                {...field("bodyIds")}
                label={names("bodyIds")}
                value={form.bodyIds}
                onChange={(bodyIds) => onChange({ bodyIds: bodyIds.toSorted() })}
              >
                {found.map(({ id, name }) => (
                  <Checkbox key={id} value={id}>
                    {name}
                  </Checkbox>
                ))}
              </CheckboxGroup>
            )
          }
        </QueryState>
        {form.associationIds.length === 0 ? null : (
          <section aria-label={names("associationIds")}>
            <h3>{names("associationIds")}</h3>
            <ul className={css["plain"]}>
              {form.associationIds.map((id) => (
                <li key={id} className={css["line"]}>
                  <FreeText>{nameOf(id)}</FreeText>
                  <Button
                    size="small"
                    variant="quiet"
                    aria-label={words("removeOf", { name: nameOf(id) })}
                    onPress={() => remove(id)}
                  >
                    {words("remove")}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        )}
        <AssociationField
          key={form.associationIds.join()}
          id="hearing-associations"
          label={words("addAssociation")}
          isRequired={false}
          chosen={null}
          onChoose={add}
        />
      </Stack>
    </Card>
  );
}
