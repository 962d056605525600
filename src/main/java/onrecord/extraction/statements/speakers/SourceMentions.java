package onrecord.extraction.statements.speakers;

import java.util.Set;
import onrecord.extraction.people.PersonIndex;
import onrecord.extraction.people.PersonIndex.Mention;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.extraction.people.words.Titles;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.phrases.Source;
import onrecord.extraction.statements.sources.MuteThings;
import onrecord.extraction.statements.sources.OrganisationHeads;
import onrecord.extraction.statements.words.HumanNouns;
import onrecord.language.Token;
import onrecord.text.Span;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * Finds the mention of a person that says who a source is: the name in <em>the spokesman, Dag Lund,</em> and the owner in <em>his
 * book</em>, but not the owner in <em>Lund’s office</em>.
 */
final class SourceMentions {

    private static final Set<String> ARTICLES = WordSections.read("people/descriptions.txt").set("newcomers");
    private static final int LONGEST_PARTICIPLE = 2;
    private static final int LONGEST_POSSESSIVE = 2;
    private static final int LONGEST_TITLE = 4;
    /** Their owner speaks in them: <em>her book says</em>. */
    private static final Set<String> WRITINGS = WordSections.read("statements/speaking-nouns.txt").set("owned words");

    private final Page page;
    private final PersonIndex mentions;
    private final SourceNames names;
    private final OrganisationHeads organisations;
    private final MuteThings things;

    SourceMentions(Page page, PersonIndex mentions, SourceNames names) {
        this.page = page;
        this.mentions = mentions;
        this.names = names;
        this.organisations = new OrganisationHeads(page);
        this.things = new MuteThings(page);
    }

    /** The mention that says who the source is, or null. */
    @Nullable
    Mention in(Source source) {
        Mention holder = behindLongTitle(source);
        if (holder != null) {
            return holder;
        }
        int end = names.endOfBase(source);
        Mention mention = mentioned(source, end);
        return mention == null ? apposed(source, end) : mention;
    }

    /** The mention that is the source itself, and not only stands in it as in <em>the victims of Lund</em>; null without one. */
    @Nullable
    Mention naming(Source source) {
        Mention mention = in(source);
        boolean itself = mention != null && (!mention.isName() || mention.span().overlaps(page.token(source.head()).span())
                || mention.span().end() == page.token(names.endOfBase(source)).span().end() || mention.equals(behindLongTitle(source)));
        return itself || mention != null && !organisations.isOrganisation(source.head()) ? mention : null;
    }

    /**
     * <em>Minister for Health <b>Ruth Moss</b></em>: the name right behind the words in capitals that an office is for. In <em>a lawyer for Senator
     * Ruth Moss</em> the name has a title of its own.
     */
    @Nullable
    Mention behindLongTitle(Source source) {
        Mention name = mentions.mentionAt(page.token(source.last()).span());
        int first = name == null ? source.first() : page.tokenAt(name.span().start());
        boolean behind = name != null && name.isName() && first - 2 > source.first()
                && name.span().end() == page.token(source.last()).span().end() && !ARTICLES.contains(page.lower(source.first()));
        if (!behind || !Character.isUpperCase(page.form(first - 1).codePointAt(0))) {
            return null;
        }
        first = isAddress(first - 1) && page.tagged(first - 2, "NNP") ? first - 1 : first;
        if (isOffice(first - 1)) {
            return null;
        }
        for (int i = source.first(); i < first - 2; i++) {
            if (page.form(i).equals(",") || page.tagged(i, "W")) {
                return null;
            }
            if (isOffice(i) && (page.tagged(i + 1, "IN") || page.tagged(i + 1, "TO"))) {
                return name;
            }
        }
        return null;
    }

    /** "Dr." and its like, which say nothing of an office */
    private boolean isAddress(int index) {
        Titles.Title title = Titles.of(page.form(index));
        return title != null && !title.office();
    }

    private boolean isOffice(int index) {
        RoleNouns.RoleNoun noun = RoleNouns.of(page.form(index));
        return Titles.of(page.form(index)) != null || noun != null && noun.isRole();
    }

    /** The last name in the source, or else the last pronoun. */
    private @Nullable Mention mentioned(Source source, int end) {
        Mention best = null;
        for (Mention mention : mentions.within(page.span(beginOfName(source.first()), end))) {
            boolean better = best == null || mention.isName() || !best.isName();
            if (better && !ownsWhatFollows(mention, source)) {
                best = mention;
            }
        }
        return best;
    }

    /** "Kit" of <em>Kit Dunn said</em>, where the tree begins the source in the middle of the name. */
    private int beginOfName(int first) {
        Mention cut = mentions.mentionAt(page.token(first).span());
        return cut != null && cut.isName() ? Math.min(first, page.tokenAt(cut.span().start())) : first;
    }

    /**
     * "Poroshenko's" in "Poroshenko's office", "his" in "his wife", "Marsh" in "a Marsh poll" and in "Marsh aides" do not name the speaker; "his"
     * in "his book" does.
     */
    private boolean ownsWhatFollows(Mention mention, Source source) {
        if (WRITINGS.contains(page.lower(source.head()))) {
            return false;
        }
        int end = mention.span().end();
        Token head = page.token(source.head());
        if (isPlayed(mention, source)) {
            return true;
        }
        boolean before = mention.isName() && end <= head.span().start();
        if (before && (things.tells(source.head()) || HumanNouns.areSeveral(head))) {
            return true;
        }
        for (int i = source.first(); i < source.head(); i++) {
            Span token = page.token(i).span();
            boolean owner = page.tagged(i, "PRP$") ? token.equals(mention.span())
                    : page.tagged(i, "POS") && token.start() >= end - LONGEST_POSSESSIVE && token.start() <= end;
            if (owner) {
                return true;
            }
        }
        return false;
    }

    /** "Lund" of <em>an actor playing Lund</em>, <em>a lawyer representing Lund</em>, but not of <em>a man calling himself Lund</em> */
    private boolean isPlayed(Mention mention, Source source) {
        int verb = page.tokenAt(mention.span().start()) - 1;
        return verb > source.head() && verb - source.head() <= LONGEST_PARTICIPLE && page.tagged(verb, "VBG")
                && HumanNouns.isOne(page.token(source.head()));
    }

    /** A name behind a comma: <em>the spokesman, Dmitry Peskov,</em> <em>a voter in Lund, Ann Dunn</em>, not <em>the mother of a victim, Ann Dunn</em> */
    private @Nullable Mention apposed(Source source, int end) {
        for (int i = end + 1; i < source.last(); i++) {
            if (page.form(i).equals(",") && i - 1 > source.head() && HumanNouns.isOne(page.token(i - 1))) {
                return null;
            }
            Mention next = page.form(i).equals(",") ? nameAt(i + 1, source.last()) : null;
            if (next != null && !page.tagged(Math.min(page.tokenAt(next.span().end()), source.last()), "POS")) {
                return next;
            }
        }
        return null;
    }

    private boolean isTitle(int i, int first) {
        return page.tagged(i, "NN") || i == first && page.tagged(i, "DT");
    }

    /** The name that begins here, perhaps with a title before it: <em>state Senator Dunn</em>. */
    private @Nullable Mention nameAt(int first, int last) {
        Mention name = mentions.startingAt(page.token(first).span().start());
        for (int i = first; name == null && i < Math.min(last, first + LONGEST_TITLE) && isTitle(i, first); i++) {
            name = mentions.startingAt(page.token(i + 1).span().start());
        }
        return name != null && name.isName() ? name : null;
    }
}
