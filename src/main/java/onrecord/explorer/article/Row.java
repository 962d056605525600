package onrecord.explorer.article;

import io.quarkus.qute.TemplateData;
import java.util.List;

/** A paragraph and the cards of the statements that begin in it. */
@TemplateData
public record Row(Paragraph paragraph, List<Card> cards) {

    public Row {
        cards = List.copyOf(cards);
    }
}
