import { personFields } from "@indgang/domain/referrals";
import { useFormats, useWords } from "@indgang/shell";
import type { FieldValue } from "../../drafts/merge-versions.ts";
import { namesOf } from "../../vocabulary/names-of.ts";
import { basisKindWords, channelWords, personFieldWords } from "../terms/referral-terms.ts";
import { urgencyWords } from "../terms/referral-work-terms.ts";
import { referralFieldWords } from "./referral-form-words.ts";
import type { TargetOption } from "./use-targets.ts";

/** How a person reads two versions of a field: its name, and each value in words. */
export function useConflictWords(targets: readonly TargetOption[]) {
  const names = useWords(referralFieldWords);
  const fields = useWords(personFieldWords);
  const { date } = useFormats();
  const enums: readonly { readonly messages: object; readonly say: (value: string) => string }[] = [
    worded(basisKindWords.messages, useWords(basisKindWords)),
    worded(channelWords.messages, useWords(channelWords)),
    worded(urgencyWords.messages, useWords(urgencyWords)),
  ];
  const label = (field: string): string => {
    const known = Object.keys(referralFieldWords.messages) as (keyof typeof referralFieldWords.messages)[];
    return names(known.find((one) => one === field) ?? "need");
  };
  const show = (field: string, value: FieldValue): string => {
    if (Array.isArray(value)) return namesOf(personFields, value as readonly string[], fields);
    const text = String(value ?? "");
    if (field === "givenOn" && text !== "") return date(text);
    const target = targets.find(({ id }) => id === text);
    return target?.label ?? enums.find(({ messages }) => text in messages)?.say(text) ?? text;
  };
  return { label, show };
}

function worded<Key extends string>(messages: Readonly<Record<Key, unknown>>, words: (key: Key) => string) {
  return { messages, say: (value: string) => words(value as Key) };
}
