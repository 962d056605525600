package onrecord.article;

/**
 * Knows the link back to where a copied article came from: <em>Source link</em>, <em>Read the original article</em>. An address may
 * tell a day.
 */
final class SourceLink extends PatternNoise {

    SourceLink() {
        super(
                "(?:original )?source(?: ?link| url| article)?",
                "(?:view|read|see|visit)(?: the)? (?:original|source|full)(?: (?:article|source|story|post|text|version))?(?: (?:here|on"
                        + "|at|in) ?.{0,60})?",
                "(?:this (?:article|story|post) )?(?:originally|first) (?:appeared|published) (?:on|in|at|by) [^.]{1,60}",
                "link to (?:the )?(?:original|source)(?: article)?",
                "(?:(?:url|link|source|address|via): ?)?(?:https?://|www\\.)\\S{1,300}",
                "\\S{1,60}@\\S{1,60}\\.[a-z]{2,10}");
    }

    @Override
    Finding found(Line line) {
        return Finding.address(WebAddress.dayIn(line.plain()));
    }
}
