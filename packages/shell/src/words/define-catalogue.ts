import { i18n } from "@lingui/core";
import { compileIcu } from "./compile-icu.ts";
import { languages } from "./language.ts";
import type { Language } from "./language.ts";
import type { Catalogue, Message } from "./message.type.ts";

type Compiled = Record<string, ReturnType<typeof compileIcu>>;

/** All that was declared so far, for what speaks another language than the interface around it. */
export const declared: Readonly<Record<Language, Compiled>> = { da: {}, en: {} };

/** Declares a feature's texts and makes them known to the interface. `namespace` keeps equal keys of two features apart. */
export function defineCatalogue<const Key extends string>(
  namespace: string,
  messages: Readonly<Record<Key, Message>>,
): Catalogue<Key> {
  const entries = Object.entries<Message>(messages);
  for (const language of languages) {
    const compiled: Compiled = Object.fromEntries(
      entries.map(([key, message]) => [`${namespace}.${key}`, compileIcu(message[language])]),
    );
    Object.assign(declared[language], compiled);
    i18n.load(language, compiled);
  }
  return { namespace, messages };
}
