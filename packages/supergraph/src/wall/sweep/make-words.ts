import { join } from "node:path";
import { vi } from "vitest";
import { wordsOf } from "./document-words.ts";

vi.doMock(join(import.meta.dirname, "../../../../documents/src/make-pdf.ts"), () => ({
  makePdf: async (description: object) => wordsOf(description),
}));
