import { expect, it } from "vitest";
import { confirmationMail } from "./index.ts";

it("AWARD-2 what is mailed to an address that nobody has confirmed holds the code, the prize's name, and nothing that was typed", () => {
  const { subject, body } = confirmationMail({ prize: "Ildsjæleprisen", token: "kode-1" });
  expect(subject).toBe("Bekræft din indstilling");
  expect(body).toContain("Kode: kode-1");
  expect(body).toContain("en indstilling til Ildsjæleprisen fra denne adresse");
});
