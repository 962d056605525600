package onrecord.article;

import java.util.regex.Pattern;

/**
 * Knows counters and comment boxes, below which stands what readers wrote: <em>12 Comments</em>, <em>Leave a comment</em>, <em>4 min read</em>, <em>1,203
 * views</em>.
 */
final class Counter extends PatternNoise {

    private static final Pattern COMMENTS =
            Pattern.compile("\\b(?:comments?|repl(?:y|ies)|discussion|responses?|about|conversation|say)\\b");

    Counter() {
        super(
                "(?:no|\\d[\\d,.]{0,8}k?) (?:comments?|shares?|views?|likes?|replies|reactions?|retweets?|claps?|photos?|images?"
                        + "|responses?)(?: .{0,30})?",
                "(?:comments?|shares?|views?|likes?|reads?|hits)(?: ?[:(|] ?\\d[\\d,.k]{0,8})?",
                "(?:view|show|see|read|leave|add|post|write|join|hide|load|disable|log in to|sign in to) (?:a |an |all |your |the |more "
                        + "|to |\\d{1,6} )*(?:comments?|reply|discussion|replies)\\b.{0,60}",
                "let us know (?:what you think )?(?:in the comments|below).{0,40}",
                "comments (?:are|have been) (?:closed|off|disabled|turned off|moderated|now closed).{0,100}",
                "(?:be the first to|leave a) (?:comment|reply|share).{0,40}", "what do you think\\b.{0,80}\\bcomments\\b.{0,30}",
                "your e-?mail address will not be published.{0,80}",
                "(?:reading time ?:? ?)?(?:about |approx(?:\\.|imately)? |less than )?(?:\\d{1,2}|a) ?-?(?:min|mins|minute|minutes)(?:'s"
                        + "|s')?(?: (?:to )?(?:read|listen|watch))?(?: time)?",
                "(?:reading|estimated|read) time(?: ?:? ?\\d{1,2} ?(?:min|mins|minutes?))?",
                "(?:rate|like) this(?: .{0,30})?", "join the (?:conversation|discussion|debate)(?: .{0,60})?",
                "(?:readers'? |reader |your |facebook |user )(?:comments|views|letters)", "have your say(?: .{0,40})?",
                "about (?:the|this) (?:author|writer|reporter|journalist)s?");
    }

    @Override
    Finding found(Line line) {
        return COMMENTS.matcher(line.plain()).find() ? Finding.COMMENTS_FOLLOW : Finding.NOISE;
    }
}
