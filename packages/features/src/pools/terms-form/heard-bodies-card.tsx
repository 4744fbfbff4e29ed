import { Card, Checkbox, CheckboxGroup } from "@indgang/components";
import { QueryState, useWords } from "@indgang/shell";
import { useWholeList } from "../../search/use-whole-list.ts";
import { HeardBodiesDocument } from "./generated/heard-bodies.generated.ts";
import type { TermsFieldsProps } from "./terms-fields.tsx";
import { termsFieldWords, termsFormWords } from "./terms-form-words.ts";

/** POOL-8: which of the municipality's bodies are to be heard before a case is decided. */
export function HeardBodiesCard({ form, field, onChange }: TermsFieldsProps) {
  const words = useWords(termsFormWords);
  const names = useWords(termsFieldWords);
  const [bodies, readBodies] = useWholeList(HeardBodiesDocument, {}, (data) => data.forumBodies);
  return (
    <Card title={words("heard")}>
      <QueryState result={bodies} onRetry={readBodies}>
        {(found) =>
          found.length === 0 ? (
            <p>{words("noBodies")}</p>
          ) : (
            <CheckboxGroup
              {...field("heardBodyIds")}
              label={names("heardBodyIds")}
              description={words("heardHelp")}
              isRequired={false}
              value={form.heardBodyIds}
              onChange={(ids) => onChange({ heardBodyIds: ids.toSorted() })}
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
    </Card>
  );
}
