import type { Mail } from "../messages/index.ts";

/**
 * AWARD-2: what whoever nominated is sent. The token is nowhere else; whoever did not nominate need do nothing. Not a word of what anybody
 * typed: nobody shall write to strangers in the municipality's name.
 */
export function confirmationMail({ prize, token }: { readonly prize: string; readonly token: string }): Mail {
  const body = [
    `Vi har modtaget en indstilling til ${prize} fra denne adresse.`,
    "Bekræft den inden syv dage med koden herunder. Ellers bliver den slettet.",
    `Kode: ${token}`,
    "Har du ikke indstillet nogen, skal du ikke gøre noget.",
  ];
  return { subject: "Bekræft din indstilling", body: body.join("\n\n") };
}
