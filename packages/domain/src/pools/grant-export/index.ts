export {
  organisationId,
  publishGrant,
  type GrantPublisher,
  type GrantToPublish,
  type PublishedGrant,
} from "./publish-grant.ts";
