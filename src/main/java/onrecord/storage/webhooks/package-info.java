/** Addresses that statements are posted to: what is known of each, and how far it has come. */
@NullMarked
package onrecord.storage.webhooks;

import org.jspecify.annotations.NullMarked;
