import type { Tone } from "@indgang/components";
import type { AccountsState, AccountsStepKind, AuditorDemand, AuditorKind } from "@indgang/domain/accounts";
import { defineCatalogue } from "@indgang/shell";

export const accountsStateWords = defineCatalogue<AccountsState>("accountsState", {
  OWED: { da: "Ikke afleveret", en: "Not delivered" },
  SUBMITTED: { da: "Modtaget", en: "Received" },
  CHECKED: { da: "Til godkendelse", en: "To be approved" },
  RETURNED: { da: "Sendt retur", en: "Sent back" },
  APPROVED: { da: "Godkendt", en: "Approved" },
});

export const accountsTones: Readonly<Record<AccountsState, Tone>> = {
  OWED: "neutral",
  SUBMITTED: "info",
  CHECKED: "info",
  RETURNED: "warning",
  APPROVED: "success",
};

export const auditorDemandWords = defineCatalogue<AuditorDemand>("auditorDemand", {
  ELECTED: { da: "En revisor, som foreningen har valgt", en: "An auditor whom the association elected" },
  AUTHORISED: { da: "En registreret eller statsautoriseret revisor", en: "A registered or state-authorised auditor" },
});

export const auditorKindWords = defineCatalogue<AuditorKind>("auditorKind", {
  ELECTED: { da: "Valgt af foreningen", en: "Elected by the association" },
  REGISTERED: { da: "Registreret revisor", en: "Registered auditor" },
  STATE_AUTHORISED: { da: "Statsautoriseret revisor", en: "State-authorised auditor" },
});

export const accountsStepWords = defineCatalogue<AccountsStepKind>("accountsStep", {
  SUBMITTED: { da: "Modtaget", en: "Received" },
  CHECKED: { da: "Kontrolleret", en: "Checked" },
  RETURNED: { da: "Sendt retur", en: "Sent back" },
  APPROVED: { da: "Godkendt", en: "Approved" },
  EXTENDED: { da: "Ny frist", en: "New deadline" },
});

/** What both sides read of accounts. */
export const accountsWords = defineCatalogue("accounts", {
  card: { da: "Regnskab for {year}", en: "Accounts for {year}" },
  due: { da: "Skal afleveres senest", en: "Due by" },
  missing: { da: "Ikke kommet til tiden", en: "Late" },
  granted: { da: "Bevilget", en: "Granted" },
  demand: { da: "Hvem skal revidere", en: "Who has to audit" },
  used: { da: "Brugt til formålet", en: "Used for the purpose" },
  usedHelp: {
    da: "Alt, der er brugt, også det, som andre har betalt.",
    en: "Everything that was spent, also what others paid.",
  },
  otherIncome: { da: "Andre indtægter til formålet", en: "Other income for the purpose" },
  otherIncomeHelp: {
    da: "Fra fonde, deltagere og andre. Skriv 0, hvis der ingen er.",
    en: "From funds, participants and others. Enter 0 if there is none.",
  },
  unused: { da: "Ubrugt af tilskuddet", en: "Unused of the grant" },
  unusedHelp: {
    da: "Det betales tilbage til kommunen. Skriv 0, hvis alt er brugt.",
    en: "It is paid back to the municipality. Enter 0 if all was used.",
  },
  auditorKind: { da: "Revisor", en: "Auditor" },
  auditorName: { da: "Revisors navn", en: "The auditor's name" },
  auditorNumber: { da: "Revisors CVR-nummer eller mne-nummer", en: "The auditor's CVR or mne number" },
  auditorNumberHelp: { da: "For eksempel 13585628 eller mne34567.", en: "For example 13585628 or mne34567." },
  isEndorsed: {
    da: "Revisor har påtegnet regnskabet med dato og underskrift",
    en: "The auditor has endorsed the accounts with date and signature",
  },
  endorsed: { da: "Påtegnet af revisor", en: "Endorsed by the auditor" },
  yes: { da: "Ja", en: "Yes" },
  no: { da: "Nej", en: "No" },
  note: { da: "Bemærkning", en: "Remark" },
  documents: { da: "Bilag", en: "Documents" },
  returnReason: { da: "Det skal rettes", en: "What has to be mended" },
  submittedAt: { da: "Modtaget", en: "Received" },
  claimed: { da: "Kræves tilbage", en: "Claimed back" },
  sumFits: { da: "Tallene stemmer.", en: "The figures add up." },
  sumMissing: {
    da: "Tilskud og andre indtægter er {amount} mere end brugt og ubrugt tilsammen.",
    en: "Grant and other income are {amount} more than used and unused together.",
  },
  sumOver: {
    da: "Brugt og ubrugt er tilsammen {amount} mere end tilskud og andre indtægter.",
    en: "Used and unused together are {amount} more than grant and other income.",
  },
  cancel: { da: "Fortryd", en: "Cancel" },
});
