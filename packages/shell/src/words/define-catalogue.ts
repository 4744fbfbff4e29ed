import { i18n } from "@lingui/core";
import { compileIcu } from "./compile-icu.ts";
import { languages } from "./language.ts";
import type { Catalogue, Message } from "./message.type.ts";

/** Declares a feature's texts and makes them known to the interface. `namespace` keeps equal keys of two features apart. */
export function defineCatalogue<const Key extends string>(
  namespace: string,
  messages: Readonly<Record<Key, Message>>,
): Catalogue<Key> {
  const entries = Object.entries<Message>(messages);
  for (const language of languages) {
    i18n.load(
      language,
      Object.fromEntries(entries.map(([key, message]) => [`${namespace}.${key}`, compileIcu(message[language])])),
    );
  }
  return { namespace, messages };
}
