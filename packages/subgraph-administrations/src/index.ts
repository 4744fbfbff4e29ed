import { defineSubgraph, sharedRefusalTypes, type RequestContext } from "@indgang/subgraph-kit";
import { AdministrationFields } from "./schema/administration/administration.fields.ts";
import { AdministrationResolver, administrationOf } from "./schema/query/administration.resolver.ts";
import { AdministrationType } from "./schema/administration/administration.type.ts";
import { AdministrationsResolver } from "./schema/query/administrations.resolver.ts";
import { CommitteeFields } from "./schema/committee/committee.fields.ts";
import { committeeOf, CommitteeResolver } from "./schema/query/committee.resolver.ts";
import { CommitteeType } from "./schema/committee/committee.type.ts";
import { ChooseNotificationsResolver } from "./schema/mutation/choose-notifications.resolver.ts";
import { OperationResolver } from "./schema/query/operation.resolver.ts";
import { RecordExtractResolver } from "./schema/mutation/record-extract.resolver.ts";
import { RemoveViewResolver } from "./schema/mutation/remove-view.resolver.ts";
import { SaveViewResolver } from "./schema/mutation/save-view.resolver.ts";
import { SavedViewsResolver } from "./schema/query/saved-views.resolver.ts";
import { MarkNotificationsReadResolver } from "./schema/mutation/mark-notifications-read.resolver.ts";
import { municipalityOf, MunicipalityType } from "./schema/municipality/municipality.type.ts";
import { NotificationsResolver } from "./schema/query/notifications.resolver.ts";
import { PersonFields, personOf } from "./schema/person/person.fields.ts";
import { PersonType } from "./schema/person/person.type.ts";
import { ViewerFields } from "./schema/viewer/viewer.fields.ts";
import { ViewerResolver } from "./schema/query/viewer.resolver.ts";

/** Administrations, committees, people, who is asking, and what they were told. */
export const administrations = await defineSubgraph<RequestContext>({
  name: "administrations",
  resolvers: [
    ViewerResolver,
    ViewerFields,
    AdministrationsResolver,
    AdministrationResolver,
    CommitteeResolver,
    AdministrationFields,
    CommitteeFields,
    PersonFields,
    NotificationsResolver,
    MarkNotificationsReadResolver,
    ChooseNotificationsResolver,
    OperationResolver,
    SavedViewsResolver,
    SaveViewResolver,
    RemoveViewResolver,
    RecordExtractResolver,
  ],
  orphanedTypes: [MunicipalityType, AdministrationType, CommitteeType, PersonType, ...sharedRefusalTypes],
  references: {
    Municipality: { owns: true, load: ({ id }, context) => municipalityOf(id, context) },
    Administration: { owns: true, load: ({ id }, context) => administrationOf(id, context) },
    Committee: { owns: true, load: ({ id }, context) => committeeOf(id, context) },
    Person: { owns: true, load: ({ id }, context) => personOf(id, context) },
  },
});
