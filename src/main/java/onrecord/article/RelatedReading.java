package onrecord.article;

import org.jspecify.annotations.Nullable;

/**
 * Knows pointers to other articles: <em>Read more: …</em>, <em>Related:</em>, <em>Checkout latest world news below links :</em>. A pointer
 * that stands alone heads the links below it.
 */
final class RelatedReading extends PatternNoise {

    RelatedReading() {
        super(
                "(?:read|see|learn|find out) more(?: (?:about|on|at|from|in|here|stories|news)\\b.{0,100}| ?[:|>»-].{0,200})?",
                "(?:also read|read also|see also|also see|also on|read next|what to read next|up next|next up|read this|must read"
                        + "|don't miss)(?: ?[:|>»–—-].{0,200}| this)?",
                "(?:read|related|related (?:video|story|article|news|coverage|content)|recommended|more|background|explainer|in pictures|in depth)"
                        + " ?[:|»–—] ?.{0,200}",
                "more", "live updates?", "breaking(?: news)?",
                "(?:check ?out|see|read|find|view|browse|visit|explore|get) (?:(?:our|all|the|for) )?(?:latest|more|other|further"
                        + "|top)\\b.{0,60}"
                        + "\\b(?:news|stories|articles|links?|headlines|updates|coverage)\\b.{0,40}",
                "for (?:more|the latest|all the latest)\\b.{0,80}\\b(?:click|visit|follow|go to|see|download|check|subscribe"
                        + "|news)\\b.{0,80}",
                "(?:click|tap) (?:here|on|the link|below|to)\\b.{0,120}",
                "(?:the )?(?:full|complete|entire) (?:story|article|text|report|interview)(?: (?:here|is here|can be read here))?");
    }

    @Override
    public @Nullable Finding read(Line line, PagePart place) {
        Finding found = super.read(line, place);
        boolean quotes = found != null && line.text().indexOf('“') >= 0 && line.text().indexOf('”') >= 0 && line.wordCount() > 25;
        return quotes ? null : found;
    }

    @Override
    Finding found(Line line) {
        return line.wordCount() <= 7 ? Finding.LINKS_FOLLOW : Finding.NOISE;
    }
}
