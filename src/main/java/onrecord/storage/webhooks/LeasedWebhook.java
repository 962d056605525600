package onrecord.storage.webhooks;

import java.util.UUID;

/**
 * A webhook that this process posts for.
 *
 * @param lease proves that it is still this process that does
 * @param secret as the receiver was given it
 * @param filter JSON
 * @param passOver whether the next statement is not to be posted, because the receiver never takes it
 * @param failing whether the next statement was not taken when it was posted before
 * @param announced the position of what was announced last
 */
public record LeasedWebhook(
        UUID id, UUID lease, String url, String secret, String filter, Reached reached, boolean passOver, boolean failing,
        long announced) {}
