package onrecord.extraction.statements.speakers;

import java.util.List;
import java.util.Set;
import onrecord.extraction.people.PersonIndex;
import onrecord.extraction.people.PersonIndex.Mention;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.phrases.Source;
import onrecord.language.NameKind;

/**
 * Tells sources that are several: <em>Ann Dunn and Bo Lind</em>, <em>Ann and Bo Lind</em>, <em>Ann Dunn and the mayor</em>; but not
 * <em>founder and owner Ann Dunn</em>, nor <em>Ann Dunn, mother of Tom and Lea</em>.
 */
final class JointSpeakers {

    private static final Set<String> LINKS = Set.of("and", "or", "nor");
    private static final Set<String> COUPLES = Set.of("mr", "mrs", "ms", "sir", "lady", "lord", "prince", "princess", "king", "queen");
    private static final int LONGEST_TITLE = 4;
    private static final int LONGEST_ADJUNCT = 4;

    private final Page page;
    private final PersonIndex mentions;

    JointSpeakers(Page page, PersonIndex mentions) {
        this.page = page;
        this.mentions = mentions;
    }

    boolean areNamed(Source source) {
        int first = firstName(source);
        if (first == Page.NONE || first - source.first() > LONGEST_TITLE || page.tagged(source.last(), "CC")) {
            return false;
        }
        if (page.token(first).name() == NameKind.PERSON && sharesSurname(first, source) || isCouple(source)) {
            return true;
        }
        int end = endOfName(first);
        int link = linkBehind(end, source);
        return link != Page.NONE && link < source.last() && opensConjunct(link + 1, source);
    }

    /** The first token of the name that the source begins with, perhaps behind a title or a role; {@link Page#NONE} without one. */
    private int firstName(Source source) {
        List<Mention> named = mentions.within(page.span(source.first(), source.last()));
        for (int i = source.first(); i <= source.last(); i++) {
            if (page.token(i).name() == NameKind.PERSON) {
                return named.isEmpty() ? Page.NONE : i;
            }
            boolean leads = page.tagged(i, "N") || page.tagged(i, "J") || page.tagged(i, "CD") || page.lower(i).equals("both")
                    || page.tagged(i, "DT") || LINKS.contains(page.lower(i)) && isCouple(source);
            if (!leads) {
                return Page.NONE;
            }
        }
        return Page.NONE;
    }

    private int endOfName(int first) {
        int end = first + 1;
        while (end < page.size() && page.token(end).name() == NameKind.PERSON && !page.token(end).beginsName()) {
            end++;
        }
        return end;
    }

    /** <em>Ann and Bo Lind</em> */
    private boolean sharesSurname(int first, Source source) {
        boolean linked = first + 2 <= source.last() && LINKS.contains(page.lower(first + 1));
        return linked && page.token(first + 2).name() == NameKind.PERSON;
    }

    /** <em>Mr and Mrs Lind</em> */
    private boolean isCouple(Source source) {
        int first = source.first();
        return first + 3 <= source.last() && LINKS.contains(page.lower(first + 1)) && isSocial(first) && isSocial(first + 2);
    }

    private boolean isSocial(int title) {
        return COUPLES.contains(page.lower(title).replace(".", ""));
    }

    /** The link behind the name, behind "of Oslo", an apposition between commas, or other names with commas. */
    private int linkBehind(int end, Source source) {
        int i = end;
        if (i <= source.last() && page.lower(i).equals("of")) {
            for (int k = i + 1; k <= Math.min(source.last(), i + LONGEST_ADJUNCT) && !page.form(k).equals(","); k++) {
                if (LINKS.contains(page.lower(k))) {
                    return page.token(k + 1).name() == NameKind.PERSON ? k : Page.NONE;
                }
            }
            return Page.NONE;
        }
        while (i < source.last() && page.form(i).equals(",")) {
            boolean name = page.token(i + 1).name() == NameKind.PERSON && page.token(i + 1).beginsName();
            int next = name ? endOfName(i + 1) : commaBehind(i + 1, source);
            if (LINKS.contains(page.lower(i + 1))) {
                return i + 1;
            }
            if (next == Page.NONE) {
                return Page.NONE;
            }
            i = next;
        }
        return i <= source.last() && LINKS.contains(page.lower(i)) ? i : Page.NONE;
    }

    private int commaBehind(int from, Source source) {
        for (int i = from; i < source.last(); i++) {
            if (page.form(i).equals(",")) {
                return LINKS.contains(page.lower(i + 1)) ? i : Page.NONE;
            }
        }
        return Page.NONE;
    }

    /** A name, perhaps with words before it, or somebody by description. */
    private boolean opensConjunct(int i, Source source) {
        boolean described = page.tagged(i, "DT") || page.tagged(i, "PRP$");
        for (int k = i; k <= source.last() && !page.form(k).equals(",") && !page.tagged(k, "IN"); k++) {
            if (page.token(k).name() == NameKind.PERSON || described && page.tagged(k, "N")) {
                return true;
            }
        }
        return false;
    }
}
