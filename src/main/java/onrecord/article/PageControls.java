package onrecord.article;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows what is there for using the page: <em>Search for:</em>, <em>Skip to main content</em>, <em>Open menu</em>, <em>Click to enlarge</em>. */
final class PageControls extends PatternNoise {

    private static final Pattern COUNT = Pattern.compile("\\d{1,6}");

    /** "HomeNewsMayor resigns": a trail of links whose separators were lost. */
    private static final Pattern GLUED_TRAIL = Pattern.compile("Home\\p{Lu}[^.]{3,120}");

    /** What is left of a tag. */
    private static final Pattern ATTRIBUTE = Pattern.compile(".{0,40}\\b(?:class|id|style|href|src)=[\"'].*");

    PageControls() {
        super(
                "search(?: (?:for|site|this site|the site|the archives?|our site|our archives?|here|icon|button|form))?",
                "(?:type|enter) (?:your )?(?:search(?: (?:term|here|word)s?)?|keywords?)\\b.{0,60}", "(?:search|submit) (?:button|search)",
                "(?:skip|jump) (?:to|directly to)(?: the)? .{1,30}", "skip (?:navigation|ad|ads|links?|advertisement)",
                "(?:open|close|toggle|show|hide|expand|collapse|main|primary|mobile|top|footer|secondary|site|user account)(?: (?:the|main"
                        + "|mobile|site|side))? (?:menu|navigation|nav|search|sidebar|navbar)(?: (?:menu|bar))?",
                "(?:menu|close|dismiss|expand|collapse|back|toggle|navigation|hamburger)(?: (?:close|menu|open|icon))?",
                "go to .{1,40} (?:home ?page|home)", "you are here:?(?: .{0,80})?",
                "(?:click|tap|swipe|pinch) (?:to|here to|image to|photo to) (?:enlarge|expand|zoom|view|open|play|share)(?: .{0,30})?",
                "(?:show|hide|view|toggle|expand) (?:full )?(?:captions?|image|photo|gallery)",
                "(?:view|see) (?:all )?\\d{1,3} (?:photos?|images?)",
                "\\d{1,3} of \\d{1,3}", "(?:image|photo|slide) \\d{1,3} of \\d{1,3}", "buy (?:now|photos?|this photo|prints?)",
                "(?:switch|change) (?:edition|language|region)", "(?:dark|light) mode", "(?:e-?paper|e-?edition)", "my (?:account|profile)",
                "(?:pay|view) (?:my |your )?bill", "place (?:an? |your )?(?:ad|obituary|notice|classified)", "advertise(?: with us| here)?",
                "(?:text|font) size.{0,20}", "print (?:this|article|page)", "report (?:a typo|an error|a mistake).{0,40}",
                "listen(?: to this article)?(?: .{0,20})?", "translate(?: .{0,30})?", "loading(?: .{0,20})?",
                "accessibility(?: links| help| statement)?", "about sharing", "from the section .{1,30}", "read later", "remove",
                "powered by .{1,60}");
    }

    @Override
    public @Nullable Finding read(Line line, PagePart place) {
        boolean margin = place.isMargin() && (COUNT.matcher(line.text()).matches() || GLUED_TRAIL.matcher(line.text()).matches()
                || ATTRIBUTE.matcher(line.text()).matches());
        return margin ? Finding.NOISE : super.read(line, place);
    }
}
