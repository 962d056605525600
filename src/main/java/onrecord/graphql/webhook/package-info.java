/** Webhooks as editors set them up: which addresses they may have, and how their filters and secrets are written. */
@NullMarked
package onrecord.graphql.webhook;

import org.jspecify.annotations.NullMarked;
