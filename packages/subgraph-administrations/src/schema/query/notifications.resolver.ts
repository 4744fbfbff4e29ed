import { ForwardPageArguments, mapPage, type Connection, type RequestContext } from "@indgang/subgraph-kit";
import { Args, Ctx, Int, Query, Resolver } from "type-graphql";
import { countUnread, readNotifications } from "../../service/notifications.ts";
import { readChoices } from "../../service/notification-choices.ts";
import { NotificationChoiceType, toNotificationChoice } from "../notification/notification-choice.type.ts";
import { NotificationConnection, toNotification, type NotificationType } from "../notification/notification.type.ts";

@Resolver()
export class NotificationsResolver {
  @Query(() => NotificationConnection, {
    description: "What the viewer was told, the latest first. Empty for whoever is nobody in particular.",
  })
  async notifications(
    @Args(() => ForwardPageArguments) asked: ForwardPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<NotificationType>> {
    return new NotificationConnection(mapPage(await readNotifications(context, asked.toPage()), toNotification));
  }

  @Query(() => [NotificationChoiceType], {
    description: "How the viewer is told of each topic. Empty for whoever is nobody in particular.",
  })
  async notificationChoices(@Ctx() context: RequestContext): Promise<readonly NotificationChoiceType[]> {
    return (await readChoices(context)).map(toNotificationChoice);
  }

  @Query(() => Int, { description: "How much of what the viewer was told is not read yet." })
  unreadNotificationCount(@Ctx() context: RequestContext): Promise<number> {
    return countUnread(context);
  }
}
