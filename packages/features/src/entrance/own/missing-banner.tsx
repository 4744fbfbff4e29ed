import { Banner, FreeText, Stack } from "@indgang/components";
import type { PlainDate } from "@indgang/domain/kernel";
import { useFormats, useWords } from "@indgang/shell";
import { useToday } from "../../time/use-today.ts";
import { ownWords } from "./own-words.ts";

export interface MissingBannerProps {
  readonly own: { readonly missing?: string | null; readonly dueOn?: PlainDate | null };
}

/** POOL-6: what has to be completed and by when; after that day, that it is still taken. */
export function MissingBanner({ own: { missing, dueOn } }: MissingBannerProps) {
  const words = useWords(ownWords);
  const { date } = useFormats();
  const today = useToday();
  return (
    <Banner tone="warning" title={words("missing")}>
      <Stack gap={2}>
        <p>
          <FreeText>{missing}</FreeText>
        </p>
        {dueOn == null ? null : <p>{words(dueOn < today ? "late" : "dueBy", { date: date(dueOn) })}</p>}
      </Stack>
    </Banner>
  );
}
