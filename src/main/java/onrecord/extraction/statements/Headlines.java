package onrecord.extraction.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import onrecord.extraction.statements.Attribution.Evidence;
import onrecord.language.NameKind;
import onrecord.text.Phrases;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is credited by a colon at the head of a paragraph: a headline (<em>White House: Call Was a Start</em>) or a line of a
 * transcript (<em>TRUMP: We will see.</em>).
 */
final class Headlines {

    private static final int LONGEST_NAME = 7;
    private static final Set<String> LABELS = Phrases.set("labels.txt");

    private final CueWords words;
    private final Page page;

    Headlines(CueWords words, Page page) {
        this.words = words;
        this.page = page;
    }

    List<Attribution> find() {
        List<Attribution> found = new ArrayList<>();
        for (int frame = 0; frame < page.frames(); frame++) {
            int begin = page.frameStart(frame);
            boolean opensParagraph = begin == 0 || page.paragraphOf(begin - 1) != page.paragraphOf(begin);
            Attribution attribution = opensParagraph ? at(begin, frame) : null;
            if (attribution != null) {
                found.add(attribution);
            }
        }
        return found;
    }

    private @Nullable Attribution at(int begin, int frame) {
        int colon = begin;
        while (colon < page.frameEnd(frame) && colon - begin <= LONGEST_NAME && !page.quoted(colon) && !page.form(colon).equals(":")) {
            colon++;
        }
        CueWord say = words.say();
        boolean named = colon > begin && colon - begin <= LONGEST_NAME && colon + 2 < page.frameEnd(frame) && page.form(colon).equals(":");
        if (!named || !isName(begin, colon) || isLabel(begin, colon)) {
            return null;
        }
        boolean capitals = page.span(begin, colon - 1).of(page.text).equals(page.span(begin, colon - 1).of(page.text).toUpperCase(Locale.ROOT));
        boolean headline = page.paragraphOf(begin) <= 1 && frame <= 2 && namesSomebody(colon - 1);
        boolean quoteFollows = page.quoted(colon + 1);
        if (!capitals && !headline && !quoteFollows) {
            return null;
        }
        Attribution attribution = new Attribution(
                new Cue(colon, colon, colon, say, Cue.Form.COLON, false), new Source(begin, colon - 1, colon - 1, true));
        attribution.add(new Span(page.token(colon + 1).span().start(), endOfLine(frame, capitals)), Evidence.BESIDE);
        return attribution;
    }

    private boolean namesSomebody(int last) {
        NameKind kind = page.token(last).name();
        return kind == NameKind.PERSON || kind == NameKind.ORGANISATION || page.form(last).equals("House");
    }

    /** "UPDATE:" and its like name nobody. */
    private boolean isLabel(int begin, int colon) {
        return LABELS.contains(page.span(begin, colon - 1).of(page.text).toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    /** A line of a transcript is the whole paragraph. */
    private int endOfLine(int frame, boolean transcript) {
        int last = page.frameEnd(frame) - 1;
        while (transcript && last + 1 < page.size() && page.paragraphOf(last + 1) == page.paragraphOf(last)) {
            last++;
        }
        return page.token(last).span().end();
    }

    private boolean isName(int begin, int colon) {
        for (int i = begin; i < colon; i++) {
            boolean capital = Character.isUpperCase(page.form(i).codePointAt(0));
            if (!capital && !page.tagged(i, "IN") && !page.tagged(i, "POS") && !page.form(i).equals("’s") && !page.form(i).equals("&")) {
                return false;
            }
            if (page.tagged(i, "VB") || page.tagged(i, "MD") || page.form(i).equals(",")) {
                return false;
            }
        }
        return page.tagged(colon - 1, "NN") || page.tagged(colon - 1, "FW") || page.form(colon - 1).length() > 1;
    }
}
