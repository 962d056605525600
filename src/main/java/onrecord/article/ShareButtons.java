package onrecord.article;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows a row of sharing buttons: <em>Share</em>, <em>Facebook Twitter WhatsApp Email</em>, <em>Share this article on LinkedIn</em>. */
final class ShareButtons implements Habit {

    private static final int LONGEST = 160;
    private static final Pattern GAP = Pattern.compile("[\\s\\u00A0,|/•·:+&-]+");
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
        int firstGap = line.plain().indexOf(' ');
        String first = firstGap < 0 ? line.plain() : line.plain().substring(0, firstGap);
        boolean isLabel = BUTTONS.contains(first) || BETWEEN.contains(first) || !Character.isLetter(line.text().charAt(0)) || firstGap < 0;
        if (line.text().length() > LONGEST || !isLabel && firstGap >= 0 && Character.isLetter(first.charAt(first.length() - 1))) {
            return null;
        }
        String[] words = GAP.split(line.plain());
        boolean button = false;
        for (String word : words) {
            boolean isButton = BUTTONS.contains(word);
            button |= isButton;
            if (!isButton && !BETWEEN.contains(word) && !word.matches("\\d{1,6}")) {
                return null;
            }
        }
        return button && words.length <= 20 ? Finding.NOISE : null;
    }
}
