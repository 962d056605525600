package onrecord.article;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import onrecord.text.BinarySearch;
import org.jspecify.annotations.Nullable;

/** The lines of a text, each with what it was found to be: null is the article itself. */
final class LabelledLines {

    static final List<LineRecognizer> RECOGNIZERS = List.of(
            new SignLine(), new StageDirection(), new AdvertisementMarker(), new CopyrightLine(), new PublicationLine(), new Byline(),
            new CreditLine(),
            new AgencyCredit(), new ListHeading(),
            new ShareButtons(), new FollowInvitation(), new SourceLink(), new BackToTop(), new PlayerLabel(), new Caption(), new TagLine(),
            new Counter(), new SubscriptionNotice(), new RelatedReading(), new PageControls(), new NavigationLine());

    private final List<Line> lines;
    private final @Nullable Finding[] findings;
    private int firstProse;
    private int lastProse;

    LabelledLines(List<Line> lines) {
        this.lines = lines;
        this.findings = new Finding[lines.size()];
        for (int i = 0; i < findings.length; i++) {
            findings[i] = find(lines.get(i), PagePart.BODY);
        }
        findMargins();
        for (int i = 0; i < findings.length; i++) {
            PagePart place = place(i);
            if (findings[i] == null && place.isMargin()) {
                findings[i] = find(lines.get(i), place);
            }
        }
        new SplitCredits(lines, findings, firstProse).mark(LabelledLines::find);
        new LinkLists(lines, findings).mark();
        new PageHead(lines, findings).mark();
        keepSomething();
    }

    List<Line> lines() {
        return lines;
    }

    /** What this line is, null for the article itself. */
    @Nullable
    Finding finding(int index) {
        return findings[index];
    }

    /** Of the lines that are not the article, in reading order. */
    List<Finding> findings() {
        return Arrays.stream(findings).filter(Objects::nonNull).toList();
    }

    /** The number of the first line of running text; above it an address is the article's own. */
    int firstProse() {
        return firstProse;
    }

    /** The number of the line that begins here or is the next to begin. */
    int lineAt(int offset) {
        return BinarySearch.first(0, lines.size(), i -> lines.get(i).span().start() >= offset);
    }

    private static @Nullable Finding find(Line line, PagePart place) {
        if (!line.isShort()) {
            return null;
        }
        for (LineRecognizer recognizer : RECOGNIZERS) {
            Finding found = recognizer.read(line, place);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private void findMargins() {
        firstProse = 0;
        while (firstProse < findings.length && !isProse(firstProse)) {
            firstProse++;
        }
        lastProse = findings.length - 1;
        while (lastProse > firstProse && !isProse(lastProse)) {
            lastProse--;
        }
    }

    private boolean isProse(int index) {
        return findings[index] == null && lines.get(index).isProse();
    }

    private PagePart place(int index) {
        return index < firstProse ? PagePart.HEAD : index > lastProse ? PagePart.TAIL : PagePart.BODY;
    }

    /** A text of which nothing would be left is taken as it is: two words sent by a client are not a menu. */
    private void keepSomething() {
        for (Finding finding : findings) {
            if (finding == null) {
                return;
            }
        }
        Arrays.fill(findings, null);
    }
}
