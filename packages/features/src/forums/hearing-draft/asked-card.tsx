import { Card, DateField, Grid, Select, Stack, TextArea, TextField, type OnProblem } from "@indgang/components";
import { forumBounds } from "@indgang/domain/forums";
import { readPlainDate } from "@indgang/domain/kernel";
import { useViewer, useWords } from "@indgang/shell";
import type { FormFaults } from "../../refusals/use-form-faults.ts";
import { useWholeList } from "../../search/use-whole-list.ts";
import { HearingRoundsDocument } from "./generated/hearing-parties.generated.ts";
import { hearingDraftWords, hearingFieldWords } from "./hearing-draft-words.ts";
import type { HearingForm } from "./hearing-form.ts";

export interface HearingFieldsProps {
  readonly form: HearingForm;
  readonly field: FormFaults["field"];
  readonly onChange: (next: Partial<HearingForm>) => void;
}

/** What is asked, about which applications, and by when. */
export function AskedCard({
  form,
  field,
  onChange,
  onProblem,
}: HearingFieldsProps & { readonly onProblem: OnProblem }) {
  const words = useWords(hearingDraftWords);
  const names = useWords(hearingFieldWords);
  const { administration } = useViewer();
  const [pools] = useWholeList(
    HearingRoundsDocument,
    { administrationId: administration?.id ?? null },
    (data) => data.pools,
  );
  const rounds = (pools.data ?? []).flatMap((pool) => pool.rounds.nodes);
  return (
    <Card title={words("what")}>
      <Stack>
        <TextField
          {...field("title")}
          label={names("title")}
          isRequired
          value={form.title}
          onChange={(title) => onChange({ title })}
        />
        <TextArea
          {...field("text")}
          label={names("text")}
          description={words("textHelp")}
          isRequired
          rows={6}
          maxCharacters={forumBounds.text}
          value={form.text}
          onChange={(text) => onChange({ text })}
        />
        <Select
          {...field("roundId")}
          label={names("roundId")}
          description={words("roundHelp")}
          placeholder={words("noRound")}
          options={rounds.map(({ id, name, applicationCount }) => ({
            id,
            label: words("roundCount", { name, count: applicationCount ?? 0 }),
          }))}
          value={form.roundId}
          onChange={(roundId) => onChange({ roundId })}
        />
        <Grid>
          <DateField
            {...field("answerOn")}
            label={names("answerOn")}
            isRequired
            value={form.answerOn}
            onChange={(day) => {
              const reading = readPlainDate(day ?? "");
              onChange({ answerOn: reading.ok ? reading.value : null });
            }}
            onProblem={onProblem}
          />
          <TextField
            {...field("answerTime")}
            label={names("answerTime")}
            width="short"
            isRequired
            value={form.answerTime}
            onChange={(answerTime) => onChange({ answerTime })}
          />
        </Grid>
      </Stack>
    </Card>
  );
}
