import type { Mail } from "../messages/index.ts";

/** AWARD-2: what whoever nominated is sent. The token is nowhere else; whoever did not nominate need do nothing. */
export function confirmationMail({
  prize,
  nominee,
  token,
}: {
  readonly prize: string;
  readonly nominee: string;
  readonly token: string;
}): Mail {
  const body = [
    `Vi har modtaget en indstilling af ${nominee} til ${prize} fra denne adresse.`,
    "Bekræft den inden syv dage med koden herunder. Ellers bliver den slettet.",
    `Kode: ${token}`,
    "Har du ikke indstillet nogen, skal du ikke gøre noget.",
  ];
  return { subject: "Bekræft din indstilling", body: body.join("\n\n") };
}
