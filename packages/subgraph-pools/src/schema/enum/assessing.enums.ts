import type {
  DoubleFundingVerdict,
  OpinionState,
  OtherMoney,
  SameAssociation,
  ScreeningCode,
  ScreeningFinding,
  ScreeningSource,
  ScreeningStance,
} from "@indgang/domain/pools";
import { graphEnum } from "@indgang/subgraph-kit";

export const OpinionStateEnum = graphEnum({
  name: "OpinionState",
  description: "Where an opinion stands.",
  values: {
    ASKED: "It is waited for.",
    GIVEN: "It is in, and stays.",
    CALLED_BACK: "It is waited for no more.",
  } satisfies Record<OpinionState, string>,
});

export const ScreeningCodeEnum = graphEnum({
  name: "ScreeningCode",
  description: "What a hint of the screening is about (POOL-4).",
  values: {
    WEALTH: "Equity against a year's turnover.",
    VOLUNTEERS: "Volunteers against paid staff.",
    PLACE: "Whether it is anchored in the municipality.",
    SINGLE_PERSON: "Whether one person asks.",
    WAGES: "Wages in the budget.",
    OTHER_FUNDING: "Whether other funding was sought.",
    FIGURES: "Whether last year's figures are there.",
    REGISTRATION: "Whether it is verified and has a CVR number.",
    TARGET_GROUP: "Whether it works with those whom the money is for.",
    ACCOUNTS: "Whether accounts of earlier grants are missing (POOL-11).",
  } satisfies Record<ScreeningCode, string>,
});

export const ScreeningFindingEnum = graphEnum({
  name: "ScreeningFinding",
  description: "What the data seems to say.",
  values: {
    FINE: "Nothing speaks against it.",
    DOUBTFUL: "Somebody should look.",
    UNKNOWN: "It does not say.",
  } satisfies Record<ScreeningFinding, string>,
});

export const ScreeningSourceEnum = graphEnum({
  name: "ScreeningSource",
  description: "Where figures come from.",
  values: {
    DIRECTORY: "The entry in the directory.",
    YEARLY_FIGURES: "The association's figures by year.",
    APPLICATION: "The application itself.",
    ACCOUNTS: "Accounts of earlier grants of the same administration.",
  } satisfies Record<ScreeningSource, string>,
});

export const ScreeningStanceEnum = graphEnum({
  name: "ScreeningStance",
  description: "What whoever assesses says to a hint.",
  values: {
    TAKEN: "It is so.",
    OVERRULED: "It is not so, for the reason in the note.",
  } satisfies Record<ScreeningStance, string>,
});

export const DoubleFundingVerdictEnum = graphEnum({
  name: "DoubleFundingVerdict",
  description: "What other money is (POOL-13).",
  values: {
    NOT_SAME_PURPOSE: "For something else.",
    COORDINATED: "For the same, and it was agreed who pays what.",
    SAME_PURPOSE: "For the same.",
  } satisfies Record<DoubleFundingVerdict, string>,
});

export const OtherMoneyKindEnum = graphEnum({
  name: "OtherMoneyKind",
  description: "What other money is there (POOL-13).",
  values: {
    GRANT: "It was given, by whichever administration.",
    APPLICATION: "It is applied for, in the viewer's own administration.",
  } satisfies Record<OtherMoney["kind"], string>,
});

export const SameAssociationEnum = graphEnum({
  name: "SameAssociation",
  description: "By what an association is taken to be the one that asks.",
  values: {
    SAME: "It is the same entry in the directory.",
    SAME_CONTACT: "It is reached by the same mail address or telephone number.",
    SAME_ADDRESS: "It has the same address.",
    SIMILAR_NAME: "Its name is alike: 70 of 100 by the pairs of letters that both have.",
  } satisfies Record<SameAssociation, string>,
});
