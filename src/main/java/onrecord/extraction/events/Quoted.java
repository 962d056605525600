package onrecord.extraction.events;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onrecord.text.Quotation;
import onrecord.text.Span;

/** The stretches of an article between quotation marks: what stands there is someone's claim, not the article's report. */
final class Quoted {

    private final TreeMap<Integer, Span> quotations = new TreeMap<>();

    Quoted(List<Quotation> quotations) {
        quotations.forEach(quotation -> this.quotations.put(quotation.words().start(), quotation.words()));
    }

    boolean contains(Span word) {
        Map.Entry<Integer, Span> before = quotations.floorEntry(word.start());
        return before != null && before.getValue().contains(word);
    }
}
