import { useLingui } from "@lingui/react";
import { useCallback } from "react";
import { keepToThemselves } from "./keep-to-itself.ts";
import type { Catalogue, Words } from "./message.type.ts";

/** The texts of a catalogue in the language that the person reads; renders again when she switches. */
export function useWords<Key extends string>(catalogue: Catalogue<Key>): Words<Key> {
  // Another function after every change of language, so that memoized children do not keep the old words.
  const { _: translate } = useLingui();
  const { namespace } = catalogue;
  return useCallback(
    (key, values) => translate(`${namespace}.${key}`, values && keepToThemselves(values)),
    [translate, namespace],
  );
}
