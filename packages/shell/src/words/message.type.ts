import type { Language } from "./language.ts";

/** One text in every language of the interface, in ICU form: `{count, plural, one {# sag} other {# sager}}`. A missing language does not compile. */
export type Message = Readonly<Record<Language, string>>;

/** What a message's placeholders stand for. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** A feature's texts: named in code, kept side by side in Danish and English. */
export interface Catalogue<Key extends string = string> {
  readonly namespace: string;
  readonly messages: Readonly<Record<Key, Message>>;
}

/** Answers the text of a key in the language that the person reads. */
export type Words<Key extends string> = (key: Key, values?: MessageValues) => string;
