package onrecord.article;

/** Knows the buttons that move about the page: <em>Back to top button</em>, <em>Skip to content</em>. */
final class BackToTop extends PatternNoise {

    BackToTop() {
        super(
                "(?:go |jump |scroll )?(?:back |return )?(?:to )?(?:the )?top(?: of (?:the )?page)?(?: button)?",
                "(?:back|return) to (?:home|homepage|the homepage|articles?|list|main page|previous page|index)",
                "skip to (?:main |the )?(?:content|navigation|main|article|footer)",
                "(?:next|previous|prev|older|newer)(?: (?:article|story|post|page|posts|stories))?(?: ?[:|»>«<-].{0,120})?",
                "(?:show|load|view|see) (?:more|less|all|comments|full article)(?: .{0,30})?",
                "(?:close|open|toggle|hide) (?:menu|search|navigation|dialog|modal|panel|sidebar|this)",
                "(?:page )?\\d{1,3} (?:of|/) \\d{1,3}",
                "(?:expand|collapse|menu|search|close|loading|retry|undo|cancel|submit|go)");
    }
}
