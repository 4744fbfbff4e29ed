import type { AccountsState } from "@indgang/domain/accounts";
import { defineCatalogue } from "@indgang/shell";

export const ownAccountsWords = defineCatalogue("ownAccounts", {
  deliver: { da: "Aflever regnskab", en: "Deliver accounts" },
  mend: { da: "Ret regnskabet", en: "Mend the accounts" },
  send: { da: "Send regnskabet", en: "Send the accounts" },
  sent: { da: "Regnskabet er sendt", en: "The accounts were sent" },
  files: { da: "Regnskab og revisors påtegning", en: "Accounts and the auditor's endorsement" },
  filesHelp: {
    da: "PDF, billede, Word, Excel eller tekst, højst {size} for hver fil.",
    en: "PDF, picture, Word, Excel or text, at most {size} a file.",
  },
  sentFiles: { da: "Filer, der sendes med", en: "Files that go with them" },
  wait: { da: "Vent, til alle filer er sendt, eller fjern dem.", en: "Wait until all files are sent, or remove them." },
  payBack: {
    da: "I skal betale {amount} tilbage. I får et brev om, hvordan.",
    en: "You have to pay {amount} back. You will get a letter about how.",
  },
});

/** Whose move it is, and what it is. */
export const ownAccountsNextWords = defineCatalogue<AccountsState>("ownAccountsNext", {
  OWED: {
    da: "I skal aflevere et regnskab, som en revisor har påtegnet.",
    en: "You have to deliver accounts that an auditor has endorsed.",
  },
  SUBMITTED: {
    da: "Kommunen ser på regnskabet. I skal ikke gøre noget nu.",
    en: "The municipality looks at the accounts. There is nothing for you to do now.",
  },
  CHECKED: {
    da: "Kommunen ser på regnskabet. I skal ikke gøre noget nu.",
    en: "The municipality looks at the accounts. There is nothing for you to do now.",
  },
  RETURNED: {
    da: "Kommunen har sendt regnskabet retur. Ret det, og send det igen.",
    en: "The municipality has sent the accounts back. Mend them, and send them again.",
  },
  APPROVED: { da: "Regnskabet er godkendt.", en: "The accounts are approved." },
});
