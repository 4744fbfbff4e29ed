import { Button, Card, Stack } from "@indgang/components";
import { useWords } from "@indgang/shell";
import { hearingWords } from "./hearing-words.ts";
import type { Hearing } from "./hearing.type.ts";

/** FORUM-4: what the asking side does now: waits, or sums up. */
export function HearingNextCard({ hearing, onSumUp }: { readonly hearing: Hearing; readonly onSumUp: () => void }) {
  const words = useWords(hearingWords);
  const { state, parties } = hearing;
  if (state !== "SENT" && state !== "CLOSED") return null;
  const counts = { answered: parties.filter(({ answer }) => answer !== null).length, parties: parties.length };
  return (
    <Card title={words("next")}>
      <Stack gap={3}>
        <p>{words(state === "SENT" ? "waits" : "sumUpNow", counts)}</p>
        {state === "CLOSED" ? (
          <div>
            <Button variant="primary" onPress={onSumUp}>
              {words("sumUp")}
            </Button>
          </div>
        ) : null}
      </Stack>
    </Card>
  );
}
