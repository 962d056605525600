package onrecord.storage.webhooks;

import org.eclipse.microprofile.graphql.Description;

/** How it goes with a webhook. */
@Description("How it goes with a webhook.")
public enum WebhookState {
    @Description("What matches is posted as soon as it is there.")
    ACTIVE,

    @Description("The receiver does not take a statement just now. It is posted again, after longer and longer pauses; all others wait behind it.")
    FAILING,

    @Description("The receiver has not taken a statement for so long that nothing is posted any more. Nothing is lost: `resumeWebhook` goes on where it stopped.")
    DEAD
}
