import type { NominationSource, NomineeKind } from "@indgang/domain/awards";
import { defineCatalogue } from "@indgang/shell";

export const nomineeKindWords = defineCatalogue<NomineeKind>("nomineeKind", {
  PERSON: { da: "Personer", en: "People" },
  ORGANISATION: { da: "Foreninger og organisationer", en: "Associations and organisations" },
});

export const nominationSourceWords = defineCatalogue<NominationSource>("nominationSource", {
  PUBLIC: { da: "indsendt og bekræftet pr. mail", en: "sent in and confirmed by mail" },
  STAFF: { da: "pr. brev", en: "came by letter" },
});
