package onrecord.article;

import org.jspecify.annotations.Nullable;

/**
 * Knows the heading over a list of other articles: <em>Most read</em>, <em>More stories</em>, <em>You may also like</em>, <em>Previous
 * article</em>.
 */
final class ListHeading extends PatternNoise {

    private static final String KIND = "(?:related|recommended|suggested|similar|more|other|top|latest|popular|trending|recent|featured|hot"
            + "|must[- ]read|sponsored|promoted|breaking|further|editor'?s)";
    private static final String SECTION = "(?:top|world|local|national|international|sports?|business|entertainment|crime|politics"
            + "|political|community|regional|health|great|breaking|latest|popular|news|trending|recommended)";
    private static final String ITEMS = "(?:articles?|stories|story|news|posts?|reads?|reading|coverage|links?|topics?|headlines|videos"
            + "|galleries|content|comments|picks)";

    ListHeading() {
        super(
                KIND + "(?: " + SECTION + "){0,2} " + ITEMS + "(?: (?:from|in|on|by|for|today|this|you)(?: .{1,40})?)?",
                "(?:most|more) (?:read|popular|viewed|shared|commented|recent|watched|discussed|clicked|emailed)(?: .{0,40})?",
                "you (?:may|might|could|will|'ll) (?:also )?(?:like|love|be interested in|enjoy|want to read|have missed)(?: .{0,60})?",
                "(?:you'?ll|readers|others) (?:may |might |also )*(?:like|liked|love|loved|read|viewed)(?: .{0,40})?",
                "what (?:others|people|other people|readers) are (?:reading|saying|talking about)(?: .{0,30})?",
                "(?:trending|popular)(?: (?:now|today|on .{1,30}|this week))?", "recommended(?: for you)?(?: by .{1,30})?",
                "(?:the )?(?:editors?'?s?|our) (?:picks?|choice)", "(?:don't|do not) miss(?: (?:this|these|out))?",
                "in case you missed it", "icymi", "latest", "also worth reading", "more for you", "related articles ?more from author",
                "(?:previous|next) article ?.{5,160}", "related(?: to this (?:story|article|topic))?",
                "more (?:like this|to read|to explore)",
                "more (?:from|by|about) (?:the )?(?:[a-z0-9.&'-]+ ){0,3}[a-z0-9.&'-]+",
                "more (?:on|in) (?:this )?(?:[a-z.&'-]+ ){0,2}[a-z.&'-]+",
                "(?:read|up|watch|what to read|what to watch) next", "next up", "(?:see|read) also",
                "also (?:read|see|in the news|in .{1,25})",
                "(?:previous|next|prev|older|newer)(?: (?:article|story|post|page)s?)?", "(?:around|elsewhere on|from) the web",
                "(?:from|by) our (?:partners|sponsors)", "(?:promoted|sponsored)(?: (?:content|links|stories|by .{1,30}))?",
                "(?:today's|this week's) (?:top |big |best )?(?:news|headlines|stories|paper|videos|picks)",
                "(?:recent|popular) (?:posts|comments)",
                "(?:news|sport|photos?) in (?:pictures|brief)");
    }

    @Override
    public @Nullable Finding read(Line line, PagePart place) {
        return line.endsSentence() && !line.text().endsWith(":") ? null : super.read(line, place);
    }

    @Override
    Finding found(Line line) {
        return Finding.LIST_FOLLOWS;
    }
}
