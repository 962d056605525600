package onrecord.article;

import java.util.regex.Pattern;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/** Knows invitations to social networks: <em>Follow us on Twitter</em>, <em>Like us on Facebook</em>, <em>Follow @janedoe</em>. */
final class FollowInvitation extends PatternNoise {

    private static final String NETWORK =
            "(?:" + String.join("|", WordSections.read("article/share-buttons.txt").set("networks")) + "|x|google(?: news)?|social media)";

    /** <em>"Follow Ann Dunn on Twitter @anndunn."</em>, where a page puts marks around a whole transcript */
    private static final Pattern IN_MARKS = Pattern.compile("follow .{1,60} on twitter @[a-z0-9_]{2,30}");

    @Override
    public @Nullable Finding read(Line line, PagePart place) {
        return IN_MARKS.matcher(line.plain()).matches() ? Finding.NOISE : super.read(line, place);
    }

    FollowInvitation() {
        super(
                "(?:you can )?(?:also )?(?:follow|like|find|join|connect with|friend|visit|watch|tweet(?: to)?|message"
                        + "|subscribe to) .{1,60}\\b(?:on|at|via|in|through) (?:our )?"
                        + NETWORK + "\\b.{0,120}",
                "follow (?:us|me|him|her|them|this|the (?:story|topic|author|conversation|latest))\\b.{0,80}",
                "(?:follow |twitter ?: ?|tweet ?: ?|on twitter ?: ?)@[a-z0-9_]{2,30}(?:(?:,| and| on| &)? .{0,60})?",
                "(?:@[a-z0-9_]{2,30}|[a-z0-9_]{2,30} \\(@[a-z0-9_]{2,30})", "(?:pic\\.twitter\\.com|t\\.co)/\\S{1,60}",
                NETWORK + "(?: (?:and|or|,|·|\\||/) " + NETWORK + "){1,6}",
                "join (?:the|our) (?:conversation|discussion|debate|community|channel|whatsapp|telegram)\\b.{0,100}");
    }
}
