package onrecord.graphql.extracted;

import onrecord.extraction.dates.DateMention;
import onrecord.knowledge.TextSpan;
import onrecord.text.Edtf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("ExtractedDate")
@Description("A time expression and what it means, given the article's date.")
public record FoundDate(
        @NonNull @Description("The words of the expression.") TextSpan span,
        @Description("What it means; null when that cannot be told.") @Nullable Edtf date) {

    static FoundDate of(DateMention mention, Text text) {
        return new FoundDate(text.at(mention.span()), mention.date());
    }
}
