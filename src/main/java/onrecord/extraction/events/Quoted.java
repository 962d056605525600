package onrecord.extraction.events;

import java.util.List;
import java.util.TreeMap;
import onrecord.text.Places;
import onrecord.text.Quotation;
import onrecord.text.Span;

/** The stretches of an article between quotation marks: what stands there is someone's claim, not the article's report. */
final class Quoted {

    private final Places<Span> quotations;

    Quoted(List<Quotation> quotations) {
        TreeMap<Integer, Span> byStart = new TreeMap<>();
        quotations.forEach(quotation -> byStart.put(quotation.words().start(), quotation.words()));
        this.quotations = new Places<>(byStart);
    }

    boolean contains(Span word) {
        Span before = quotations.lastBefore(word.start() + 1);
        return before != null && before.contains(word);
    }
}
