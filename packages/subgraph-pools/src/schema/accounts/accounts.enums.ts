import type {
  AccountsChannel,
  AccountsState,
  AccountsStepKind,
  AuditorDemand,
  AuditorKind,
} from "@indgang/domain/accounts";
import { graphEnum } from "@indgang/subgraph-kit";

export const AccountsStateEnum = graphEnum({
  name: "AccountsState",
  description: "How far accounts have come (POOL-2, POOL-11).",
  values: {
    OWED: "Nothing has come.",
    SUBMITTED: "They came in, and wait for the clerical check.",
    CHECKED: "They were checked, and wait for the administration.",
    RETURNED: "They were sent back: the association has to mend them.",
    APPROVED: "They were approved.",
  } satisfies Record<AccountsState, string>,
});

export const AuditorDemandEnum = graphEnum({
  name: "AuditorDemand",
  description: "Which auditor the pool's terms ask for (POOL-11, POOL-17).",
  values: {
    ELECTED: "One whom the association elected will do.",
    AUTHORISED: "A registered or state-authorised one.",
  } satisfies Record<AuditorDemand, string>,
});

export const AuditorKindEnum = graphEnum({
  name: "AuditorKind",
  description: "Who endorsed accounts (POOL-11).",
  values: {
    ELECTED: "An auditor whom the association elected.",
    REGISTERED: "A registered auditor.",
    STATE_AUTHORISED: "A state-authorised auditor.",
  } satisfies Record<AuditorKind, string>,
});

export const AccountsChannelEnum = graphEnum({
  name: "AccountsChannel",
  description: "How accounts came.",
  values: {
    DIGITAL: "The association delivered them itself.",
    PAPER: "Somebody registered what came on paper.",
  } satisfies Record<AccountsChannel, string>,
});

export const AccountsStepKindEnum = graphEnum({
  name: "AccountsStepKind",
  description: "What can be done with accounts.",
  values: {
    SUBMITTED: "They came in.",
    CHECKED: "They were checked.",
    RETURNED: "They were sent back.",
    APPROVED: "They were approved.",
    EXTENDED: "The association got more time.",
  } satisfies Record<AccountsStepKind, string>,
});
