package onrecord.resolution.events;

import java.util.List;
import onrecord.resolution.topics.ArticleLikeness;
import onrecord.resolution.topics.ArticleTopic;
import onrecord.resolution.topics.ArticleTraits;

/**
 * What of an article is compared to tell what its reports are of.
 *
 * @param terms {@linkplain EventKeys#terms its rarest ones}
 */
record ReportingArticle(ArticleTraits traits, List<String> terms) {

    ReportingArticle(ArticleTopic topic) {
        this(new ArticleTraits(topic), EventKeys.terms(topic));
    }

    ArticleTopic topic() {
        return traits.topic;
    }

    /** What this article and another one have in common. */
    ArticleLikeness with(ReportingArticle other) {
        return traits.with(other.traits);
    }
}
