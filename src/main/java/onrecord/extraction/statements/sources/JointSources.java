package onrecord.extraction.statements.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.extraction.people.words.Titles;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.phrases.Source;
import onrecord.extraction.statements.words.HumanNouns;
import onrecord.language.NameKind;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * Splits a source that is several: <em>Ann Dunn and Bo Lind</em>, <em>Ann and Bo Lind</em>, <em>Ann Dunn, 45, Bo Lind, 50, and the mayor</em>;
 * but not <em>founder and owner Ann Dunn</em>, nor <em>Ann Dunn, mother of Tom and Lea</em>.
 */
public final class JointSources {

    private static final WordSections WORDS = WordSections.read("statements/joint-speakers.txt");
    private static final Set<String> LINKS = WORDS.set("links");
    private static final Set<String> OPENERS = WORDS.set("openers");
    private static final int LONGEST_TITLE = 4;
    private static final int LONGEST_ADJUNCT = 5;

    private final Page page;
    private final OrganisationHeads organisations;

    public JointSources(Page page) {
        this.page = page;
        this.organisations = new OrganisationHeads(page);
    }

    /** Each of the several, in reading order; empty when the source is one. */
    public List<Source> in(Source source) {
        int first = OPENERS.contains(page.lower(source.first())) ? source.first() + 1 : source.first();
        Source one = named(first, source);
        one = one == null ? pronoun(first, source) : one;
        one = one == null ? besideName(described(first, source), source) : one;
        one = one == null ? besideName(organisation(first, source), source) : one;
        return one == null || page.tagged(source.last(), "CC") ? List.of() : behind(one, source);
    }

    private List<Source> behind(Source one, Source source) {
        List<Source> all = new ArrayList<>(List.of(one));
        boolean linked = false;
        int i = afterBrackets(one.last() + 1, source.last());
        while (i < source.last()) {
            int link = page.form(i).equals(",") && isLink(i + 1) ? i + 1 : i;
            Source next = isLink(link) ? conjunct(link + 1, source) : page.form(i).equals(",") ? named(i + 1, source) : null;
            if (isLink(link) && next == null) {
                return List.of();
            }
            if (next == null) {
                i = page.form(i).equals(",") ? endOfApposition(i + 1, source) : source.last();
                continue;
            }
            linked |= isLink(link);
            all.add(next);
            i = afterBrackets(next.last() + 1, source.last());
        }
        return linked ? all : List.of();
    }

    private boolean isLink(int i) {
        return LINKS.contains(page.lower(i));
    }

    /** This token, or the one behind the bracket that opens here. */
    int afterBrackets(int i, int last) {
        if (i >= last || !page.form(i).equals("(")) {
            return i;
        }
        int end = i;
        while (end < last && !page.form(end).equals(")")) {
            end++;
        }
        return end + 1;
    }

    /**
     * The comma behind the apposition that begins here, or the end of the source. Behind names there may go on a list that belongs to the
     * apposition: <em>mother of Tom, Lea and Bo</em>.
     */
    private int endOfApposition(int first, Source source) {
        for (int i = first; i < source.last(); i++) {
            if (page.form(i).equals(",")) {
                boolean list = isName(i - 1) && !isLink(i + 1);
                return list ? source.last() : i;
            }
        }
        return source.last();
    }

    private @Nullable Source conjunct(int first, Source source) {
        Source name = named(first, source);
        Source described = name == null ? described(first, source) : name;
        return described == null ? organisation(first, source) : described;
    }

    /** <em>Bo Lind and Northgate Homes</em> */
    private @Nullable Source organisation(int first, Source source) {
        int end = first;
        while (end <= source.last() && page.tagged(end, "NNP") && organisations.isOrganisation(end)) {
            end++;
        }
        return end == first ? null : new Source(first, end - 1, end - 1, source.own());
    }

    /** A name, perhaps behind a title or a role and before "of Oslo". */
    private @Nullable Source named(int first, Source source) {
        int i = first;
        while (i <= Math.min(source.last(), first + LONGEST_TITLE) && !isName(i)) {
            if (!isLead(i)) {
                return null;
            }
            i++;
        }
        if (i > source.last() || !isName(i)) {
            return null;
        }
        int end = i;
        while (end < source.last() && isName(end + 1) && !page.token(end + 1).beginsName()) {
            end++;
        }
        boolean owner = end < source.last() && page.tagged(end + 1, "POS");
        return owner ? null : new Source(first, endOfAdjunct(end, source), end, source.own());
    }

    private boolean isLead(int i) {
        return page.tagged(i, "N") || page.tagged(i, "J") || page.tagged(i, "CD") || isDetermined(i) || RoleNouns.isListed(page.form(i));
    }

    /** <em>of Oslo</em>, when nothing else follows before the next comma or link */
    private int endOfAdjunct(int end, Source source) {
        if (end + 2 > source.last() || !page.lower(end + 1).equals("of")) {
            return end;
        }
        for (int i = end + 2; i <= Math.min(source.last(), end + LONGEST_ADJUNCT); i++) {
            boolean closed = i == source.last() || page.form(i + 1).equals(",") || isLink(i + 1) && i + 2 <= source.last() && isName(i + 2);
            if (closed) {
                return i;
            }
        }
        return end;
    }

    /** <em>he and Bo Lind</em> */
    private @Nullable Source pronoun(int first, Source source) {
        boolean one = page.tagged(first, "PRP") && first < source.last() && isLink(first + 1);
        return one ? new Source(first, first, first, source.own()) : null;
    }

    /** <em>the mayor and Bo Lind</em>, <em>Lund and Voss</em>, where Lund is also a place; <em>the founder and owner Bo Lind</em> is one. */
    private @Nullable Source besideName(@Nullable Source other, Source source) {
        if (other == null || other.last() + 2 > source.last() || !isLink(other.last() + 1)) {
            return null;
        }
        int next = other.last() + 2;
        return isName(next) || isTitle(next) && next < source.last() && isName(next + 1) ? other : null;
    }

    private boolean isTitle(int i) {
        return Titles.of(page.form(i)) != null && Character.isUpperCase(page.form(i).codePointAt(0));
    }

    /** <em>the mayor of Oslo</em>, <em>his wife, Ann Dunn</em>, <em>colleagues</em> */
    private @Nullable Source described(int first, Source source) {
        boolean several = first <= source.last() && HumanNouns.areSeveral(page.token(first));
        if (first > source.last() || !several && !isDetermined(first)) {
            return null;
        }
        int head = several ? first : Page.NONE;
        int end = first;
        while (end < source.last() && !page.form(end + 1).equals(",") && !isLink(end + 1) && !page.isFinite(end + 1)) {
            end++;
        }
        for (int i = first + 1; i <= end && !page.tagged(i, "IN") && !page.tagged(i, "W"); i++) {
            head = page.tagged(i, "N") ? i : head;
        }
        if (head == Page.NONE) {
            return null;
        }
        Source apposed = end + 2 <= source.last() && isRole(head) ? named(end + 2, source) : null;
        return new Source(first, apposed == null ? end : apposed.head(), head, source.own());
    }

    private boolean isRole(int head) {
        RoleNouns.RoleNoun noun = RoleNouns.of(page.form(head));
        return HumanNouns.isOne(page.token(head)) || noun != null;
    }

    private boolean isDetermined(int i) {
        return page.tagged(i, "DT") || page.tagged(i, "PRP$");
    }

    private boolean isName(int i) {
        return page.token(i).name() == NameKind.PERSON;
    }
}
