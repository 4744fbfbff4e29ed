import { useLingui } from "@lingui/react";
import { useCallback } from "react";
import type { Catalogue, Words } from "./message.type.ts";

/** The texts of a catalogue in the language that the person reads; renders again when she switches. */
export function useWords<Key extends string>(catalogue: Catalogue<Key>): Words<Key> {
  const { _: translate, i18n } = useLingui();
  const { namespace } = catalogue;
  // The language is part of the identity: memoized children must not keep the old words.
  return useCallback(
    (key, values) => translate(`${namespace}.${key}`, values),
    [translate, namespace, i18n.locale],
  );
}
