import { notificationKinds, notificationMail } from "@indgang/domain/messages";
import { expect, it } from "vitest";
import { kindWords } from "./kind-words.ts";

it.each(notificationKinds)("%s is told on the screen in the words of its mail", (kind) => {
  expect(kindWords.messages[kind].da).toBe(notificationMail(kind).subject);
});
