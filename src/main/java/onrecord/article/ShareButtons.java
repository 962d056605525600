package onrecord.article;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows a row of sharing buttons: <em>Share</em>, <em>Facebook Twitter WhatsApp Email</em>, <em>Share this article on LinkedIn</em>. */
final class ShareButtons implements Habit {

    private static final int LONGEST = 160;
    private static final int MOST_WORDS = 20;
    private static final Pattern WORD = Pattern.compile("[^\\s\\u00A0,|/•·:+&-]+");
    private static final Pattern COUNT = Pattern.compile("\\d{1,6}");
    private static final Set<String> BUTTONS = Set.of(
            "share", "shares", "shared", "tweet", "retweet", "facebook", "twitter", "whatsapp", "email", "e-mail", "mail", "print",
            "linkedin",
            "pinterest", "reddit", "telegram", "flipboard", "tumblr", "messenger", "bookmark", "bluesky", "threads", "instagram", "youtube",
            "viber", "vk", "weibo", "wechat", "snapchat", "google", "gmail", "copy", "copied");
    private static final Set<String> BETWEEN = Set.of(
            "this", "article", "story", "post", "page", "on", "via", "with", "by", "to", "x", "link", "url", "the", "a", "an", "your",
            "friends",
            "it", "save", "pin", "like", "or", "and", "in", "new", "window", "opens", "close", "click", "plus", "for", "options",
            "send", "comment",
            "comments", "icon", "button", "buttons", "now", "us", "clipboard", "more", "rss", "feed", "font", "size", "text", "view",
            "gift");

    @Override
    public @Nullable Finding read(Line line, Place place) {
        if (line.text().length() > LONGEST) {
            return null;
        }
        Matcher word = WORD.matcher(line.plain());
        int words = 0;
        boolean button = false;
        while (word.find()) {
            boolean isButton = BUTTONS.contains(word.group());
            if (!isButton && !BETWEEN.contains(word.group()) && !COUNT.matcher(word.group()).matches()) {
                return null;
            }
            button |= isButton;
            words++;
        }
        return button && words <= MOST_WORDS ? Finding.NOISE : null;
    }
}
