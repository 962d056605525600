package onrecord.knowledge;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A statement or an event, and the day it stands at.
 *
 * @param day null when nobody tells one
 * @param until the last day it can mean; null when it is the same day
 */
@Description("A statement or an event, and the day it stands at.")
public record TimelineEntry(
        @Description("The day it was said or happened, or the first day that can be meant; null when nobody tells one.") @Nullable LocalDate day,
        @Description("The last day that can be meant, where it is dated vaguely: `2018-07-31` of \"in July 2018\". Null otherwise.") @Nullable LocalDate until,
        @Description("Whether the day is only that of an article: no text tells when it was said or happened.") boolean dayAssumed,
        @NonNull @Description("What was said or happened.") TimelineItem item) {}
