import type { DocumentKind } from "@indgang/domain/attachments";
import { defineCatalogue } from "@indgang/shell";
import type { UploadFault } from "./upload-fault.ts";

export const documentWords = defineCatalogue("document", {
  title: { da: "Bilag", en: "Documents" },
  none: { da: "Der er ingen bilag på sagen.", en: "There are no documents on the case." },
  add: { da: "Tilføj bilag", en: "Add documents" },
  addHelp: {
    da: "PDF, billeder (JPG, PNG, HEIC), Word, Excel, OpenDocument, CSV og ren tekst. Højst {size} for hver fil.",
    en: "PDF, pictures (JPG, PNG, HEIC), Word, Excel, OpenDocument, CSV and plain text. At most {size} for each file.",
  },
  kind: { da: "Slags bilag", en: "Kind of document" },
  kindHelp: { da: "Gælder de filer, du vælger nu.", en: "Holds for the files that you choose now." },
  by: { da: "{kind}, lagt på af {name}", en: "{kind}, added by {name}" },
  unscanned: { da: "Afventer viruskontrol", en: "Waits for the virus check" },
  infected: { da: "Virus fundet – kan ikke åbnes", en: "Virus found – cannot be opened" },
  gone: { da: "Indholdet er slettet", en: "The content is gone" },
  withdrawn: { da: "Overstreget", en: "Struck through" },
  cpr: { da: "Kan indeholde CPR-nummer", en: "May hold a CPR number" },
  remove: { da: "Fjern bilag", en: "Remove document" },
  removeText: {
    da: "Bilaget {name} tages af sagen. Din begrundelse bliver stående i historikken.",
    en: "The document {name} is taken off the case. Your reason stays in the history.",
  },
  removeDecided: {
    da: "Lå bilaget på sagen, da den blev afgjort, bliver det overstreget og kan stadig åbnes.",
    en: "If it was on the case when the case was decided, it is struck through and can still be opened.",
  },
  reason: { da: "Begrundelse", en: "Reason" },
  reasonRequired: { da: "Skriv, hvorfor bilaget skal fjernes.", en: "Write why the document is to be removed." },
  removed: { da: "Bilaget er fjernet", en: "The document is removed" },
  onPaper: {
    da: "Filerne sendes, når ansøgningen er registreret. Lukker du siden før, skal de vælges igen.",
    en: "The files are sent once the application is registered. If you close the page before, choose them again.",
  },
  leftTitle: { da: "Bilag til {caseNumber}", en: "Documents for {caseNumber}" },
  leftLead: {
    da: "Ansøgningen er registreret. Bilagene sendes nu.",
    en: "The application is registered. The documents are being sent.",
  },
  leftRefused: {
    da: "Ansøgningen er registreret, men ikke alle bilag kom med. Se hvorfor herunder.",
    en: "The application is registered, but not all documents came along. See why below.",
  },
  goOn: { da: "Gå videre til sagen", en: "Go on to the case" },
});

export const documentKindWords = defineCatalogue<DocumentKind>("documentKind", {
  SIGNED_APPLICATION: { da: "Underskrevet ansøgning", en: "Signed application" },
  BUDGET: { da: "Budget", en: "Budget" },
  ACCOUNTS: { da: "Regnskab", en: "Accounts" },
  STATUTES: { da: "Vedtægter", en: "Statutes" },
  ANNUAL_REPORT: { da: "Årsberetning", en: "Annual report" },
  OTHER: { da: "Andet", en: "Other" },
});

/** What is wrong, and what to do now. */
export const uploadFaultWords = defineCatalogue<UploadFault>("uploadFault", {
  KIND: {
    da: "Den slags fil kan ikke modtages. Gem den som PDF, og vælg den igen.",
    en: "This kind of file cannot be taken. Save it as PDF and choose it again.",
  },
  EMPTY: {
    da: "Filen er tom. Se efter, om det er den rigtige.",
    en: "The file is empty. See whether it is the right one.",
  },
  TOO_LARGE: {
    da: "Filen er for stor. Den må højst fylde 15 MB. Gem den i en mindre udgave, eller del den.",
    en: "The file is too large. It may be 15 MB at most. Save it smaller, or in parts.",
  },
  TOO_MANY: {
    da: "Der er allerede 50 bilag på sagen. Fjern et, før du lægger flere på.",
    en: "There are 50 documents on the case. Remove one before you add more.",
  },
  CASE_FULL: {
    da: "Sagens bilag må højst fylde 150 MB i alt. Fjern et, før du lægger flere på.",
    en: "The case's documents may be 150 MB in all. Remove one before you add more.",
  },
  ASSOCIATION_FULL: {
    da: "Foreningen har for mange filer liggende i kladder. Fjern nogle, eller smid kladder væk, I ikke skal bruge.",
    en: "The association has too many files in drafts. Remove some, or throw away drafts that you do not need.",
  },
  FORMAT_DIFFERS: {
    da: "Filens indhold er ikke det, som navnet siger. Gem den igen fra det program, den er lavet i.",
    en: "The file's content is not what its name says. Save it again from the program that it was made in.",
  },
  HOLDS_PROGRAM: {
    da: "Filen indeholder makroer og kan ikke modtages. Gem den uden makroer eller som PDF.",
    en: "The file holds macros and cannot be taken. Save it without macros, or as PDF.",
  },
  SIZE_DIFFERS: {
    da: "Filen blev ændret, mens den blev sendt. Luk den i andre programmer, og prøv igen.",
    en: "The file changed while it was sent. Close it in other programs and try again.",
  },
  INFECTED: {
    da: "Der er virus i filen. Den er ikke modtaget. Giv afsenderen besked.",
    en: "There is a virus in the file. It was not taken. Tell the sender.",
  },
  NOT_ALLOWED: {
    da: "Din rolle giver ikke lov til at lægge bilag på sagen.",
    en: "Your role does not allow adding documents to the case.",
  },
  RECUSED: {
    da: "Du er inhabil i sagen og kan ikke lægge bilag på den.",
    en: "You have an interest in the case and cannot add documents to it.",
  },
  GONE: {
    da: "Filen kunne ikke lægges på sagen. Genindlæs siden, og prøv igen.",
    en: "The file could not be put on the case. Load the page again and try again.",
  },
  CLOSED: {
    da: "Runden er lukket, så der kan ikke lægges flere filer ved.",
    en: "The round has closed, so no more files can be added.",
  },
  LOGGED_OUT: {
    da: "Du er blevet logget ud. Prøv igen, når du er logget ind.",
    en: "You were logged out. Log in and try again.",
  },
  BUSY: {
    da: "Der er travlt lige nu. Vent et øjeblik, og prøv igen.",
    en: "It is busy right now. Wait a moment and try again.",
  },
  LINE: { da: "Forbindelsen blev afbrudt. Prøv igen.", en: "The connection broke. Try again." },
});
