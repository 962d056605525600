package onrecord.storage.webhooks;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** An address that statements are posted to, as editors see it. Its secret is not part of that. */
@Description("An address that statements of a filter are posted to, as soon as their articles have been read.")
public record Webhook(
        @Id @NonNull @Description("Stands for this address with this filter.") String id,
        @NonNull @Description("Where statements are posted to.") String url,
        @NonNull @Description("Which statements are posted: a `StatementFilter` as JSON.") String filter,
        @NonNull @Description("How it goes with it.") WebhookState state,
        @NonNull @Description("When it was added. What was read before is not posted.") Instant addedAt,
        @NonNull @Description("Who added it.") String addedBy,
        @NonNull @Description("What was read until then has been posted, as far as it matches.") Instant upTo,
        @Description("How many statements the receiver has taken.") int delivered,
        @Description("When the receiver last took one; null when it never has.") @Nullable Instant deliveredAt,
        @Description("How often the next statement has been posted in vain.") int attempts,
        @Description("When it is posted next, at the earliest; null when nothing failed, and when nothing is posted any more.") @Nullable Instant nextAttemptAt,
        @Description("What went wrong last; null when nothing has since the last statement that was taken.") @Nullable String problem) {}
