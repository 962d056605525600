/** Posting statements to whoever wants to be told, after the Standard Webhooks specification. */
@NullMarked
package onrecord.export.webhooks;

import org.jspecify.annotations.NullMarked;
