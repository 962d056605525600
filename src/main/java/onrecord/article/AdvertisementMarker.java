package onrecord.article;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows the label of an advertisement: <em>Advertisement</em>, <em>Story continues below advertisement</em>. */
final class AdvertisementMarker implements LineRecognizer {

    private static final int LONGEST = 140;
    private static final Pattern LABEL = Pattern.compile(
            "(?:skip |close |remove )?(?:an? )?(?:ads?|adverts?|advertisements?|advertising|advertorial|commercial break|promoted"
                    + "|promotion|sponsored"
                    + "|paid|partner) ?(?:content|post|links?|stories|message|feedback|by .{1,40})?(?: ?[-–—:.|] ?(?:scroll|continue"
                    + "|story|article).{0,60})?"
                    + "|(?:the )?(?:story|article|post|text|report) continues (?:below|after)(?: (?:the |this )?(?:ad|advert"
                    + "|advertisement|video|image))?"
                    + "|story continues|continue reading (?:below|after|the main story)(?: (?:the )?(?:ad|advertisement))?"
                    + "|scroll (?:down )?to continue(?: .{0,40})?"
                    + "|why (?:am i seeing )?this ad|report (?:this )?ad|(?:this|the) (?:ad|advert|advertisement) will .{3,60}");

    @Override
    public @Nullable Finding read(Line line, PagePart place) {
        return line.text().length() <= LONGEST && LABEL.matcher(line.plain()).matches() ? Finding.NOISE : null;
    }
}
