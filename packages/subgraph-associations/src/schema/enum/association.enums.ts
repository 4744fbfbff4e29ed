import { graphEnum } from "@indgang/subgraph-kit";
import type { ActivityKind, AssociationSize, TargetGroup } from "@indgang/domain/associations";

export const ActivityKindEnum = graphEnum<ActivityKind>({
  name: "ActivityKind",
  description: "What an association does.",
  values: {
    COUNSELLING: "Counselling, also by telephone.",
    VISITING: "Visiting friends and escorts.",
    SUPPORT_PERSON: "Support and contact persons.",
    SELF_HELP: "Self-help groups.",
    RESPITE: "Respite for relatives.",
    SOCIAL_CAFE: "Social cafés and drop-in centres.",
    NETWORK: "Building networks between people.",
    USER_ORGANISATION: "An organisation of those whom it concerns.",
  },
});

export const TargetGroupEnum = graphEnum<TargetGroup>({
  name: "TargetGroup",
  description: "Whom work is done for.",
  values: {
    CHILDREN_AND_YOUNG: "Children and young people with special difficulties or loneliness.",
    ELDERLY: "Vulnerable or lonely elderly people.",
    SUBSTANCE_ABUSE: "Present and former substance abusers.",
    ILL_OR_DISABLED: "Chronically ill, disabled and mentally ill people.",
    EXCLUDED: "Lonely, excluded and marginalised people.",
    ETHNIC_MINORITIES: "Ethnic minorities who find integration hard.",
    IN_CRISIS: "People in crisis.",
    RELATIVES: "Relatives of the others, where it is justified.",
  },
});

export const AssociationSizeEnum = graphEnum<AssociationSize>({
  name: "AssociationSize",
  description: "How large an association is, by volunteers, paid staff and turnover.",
  values: {
    SMALL: "A telephone chain.",
    MEDIUM: "Fifty volunteers, paid staff, or half a million kr.",
    LARGE: "A national organisation.",
  },
});

export const AssociationOrderEnum = graphEnum({
  name: "AssociationOrder",
  description: "The order of the directory.",
  values: { NAME_ASC: "By name as Danish sorts it: æ, ø, å last.", CREATED_AT_DESC: "The latest registered first." },
});
export type AssociationOrder = keyof typeof AssociationOrderEnum;
