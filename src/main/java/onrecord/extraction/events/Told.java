package onrecord.extraction.events;

import java.util.function.Supplier;

/**
 * An event as far as it is told, without its summary: most reports are not given or go into another one, and to write it takes longer than all
 * the rest.
 *
 * @param summary writes it
 */
public record Told(ExtractedEvent event, Supplier<String> summary) {

    /** The same event, told better. */
    Told as(ExtractedEvent better) {
        return new Told(better, summary);
    }

    ExtractedEvent whole() {
        return event.with(summary.get());
    }
}
