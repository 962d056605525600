package onrecord.article;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows the words around a player: <em>Watch: …</em>, <em>Listen to this article</em>, <em>Video Player is loading</em>. */
final class PlayerLabel extends PatternNoise {

    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d\\d(?:(?: ?/ ?|:)\\d{1,2}(?::\\d\\d)?){0,2}");

    PlayerLabel() {
        super(
                "(?:watch|video|listen|play|see it|hear|view)(?: (?:now|live|here|more|video|audio|below|also|this|again"
                        + "|the video))? ?[:|►▶] ?.{0,160}",
                "(?:watch|listen|play|play video|watch live|watch now|live tv|now playing|autoplay|video|audio|replay|pause|mute|unmute"
                        + "|fullscreen|gallery|slideshow|photos|in pictures)",
                "listen to (?:this )?(?:article|story|post|the article|the story)(?: .{0,40})?", "(?:article|story) audio.{0,40}",
                "(?:video|audio|media|this media)(?: player)? (?:is loading|requires|could not be|cannot be|is not|not supported"
                        + "|unavailable).{0,80}",
                "(?:this )?(?:video|content|audio|media) (?:is )?(?:not|currently|no longer) (?:available|supported|playable).{0,80}",
                "watch (?:the )?(?:full |complete )?(?:video|clip|interview|moment|live stream|livestream|briefing)(?: (?:below|here"
                        + "|above))?(?: ?: ?.{0,120})?",
                "to play this video.{0,100}", "playback (?:is not supported|isn't supported|unsupported).{0,60}", "media caption.{0,250}");
    }

    @Override
    public @Nullable Finding read(Line line, PagePart place) {
        return place.isMargin() && TIME.matcher(line.text()).matches() ? Finding.NOISE : super.read(line, place);
    }
}
