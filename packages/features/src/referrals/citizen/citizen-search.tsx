import { Banner, Button, Inline, Stack, TextField } from "@indgang/components";
import { readCpr } from "@indgang/domain/kernel";
import { FailureNotice, readFailure, useWords } from "@indgang/shell";
import { useState } from "react";
import { useClient, type CombinedError } from "urql";
import { citizenWords } from "./citizen-words.ts";
import { CitizenByCprDocument } from "./generated/citizen-by-cpr.generated.ts";
import type { CitizenPartsFragment } from "./generated/citizen-parts.generated.ts";

export interface CitizenSearchProps {
  readonly field: { readonly id: string; readonly errorMessage: string | undefined };
  readonly onFound: (citizen: CitizenPartsFragment) => void;
  /** Enters a citizen by hand, with the number that was not found. */
  readonly onEnter: (cpr: string) => void;
}

type Search = "idle" | "searching" | "notFound" | CombinedError;

/** LAW-3: by the whole number alone, and only when the person asks: every look-up is logged. */
export function CitizenSearch({ field, onFound, onEnter }: CitizenSearchProps) {
  const words = useWords(citizenWords);
  const client = useClient();
  const [cpr, setCpr] = useState("");
  const [isAsked, setAsked] = useState(false);
  const [search, setSearch] = useState<Search>("idle");
  const reading = readCpr(cpr);
  const wrong = reading.ok ? undefined : words(reading.code === "NO_SUCH_DATE" ? "wrongDate" : "wrongLength");
  const find = async (): Promise<void> => {
    setAsked(true);
    if (!reading.ok) return;
    setSearch("searching");
    const { data, error } = await client.query(CitizenByCprDocument, { cpr: reading.value }).toPromise();
    if (data?.citizenByCpr) onFound(data.citizenByCpr);
    else setSearch(error ?? "notFound");
  };
  return (
    <Stack>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void find();
        }}
      >
        <Stack gap={3}>
          <TextField
            id={field.id}
            label={words("search")}
            description={words("searchHelp")}
            width="medium"
            isRequired
            inputMode="numeric"
            autoComplete="off"
            value={cpr}
            onChange={(text) => {
              setCpr(text);
              setAsked(false);
              setSearch("idle");
            }}
            errorMessage={isAsked ? wrong : field.errorMessage}
          />
          <Inline>
            <Button type="submit" isPending={search === "searching"}>
              {words("find")}
            </Button>
            <Button variant="quiet" onPress={() => onEnter("")}>
              {words("without")}
            </Button>
          </Inline>
        </Stack>
      </form>
      {typeof search === "object" ? <FailureNotice failure={readFailure(search)} onRetry={() => void find()} /> : null}
      {search === "notFound" ? (
        <Banner
          tone="info"
          title={words("logged")}
          announce="status"
          actions={<Button onPress={() => onEnter(cpr)}>{words("enter")}</Button>}
        >
          {words("notFound")}
        </Banner>
      ) : null}
    </Stack>
  );
}
