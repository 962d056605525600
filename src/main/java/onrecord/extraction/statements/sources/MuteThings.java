package onrecord.extraction.statements.sources;

import java.util.Locale;
import java.util.Set;
import onrecord.extraction.cuewords.Habit;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.phrases.NounPhrases;
import onrecord.extraction.statements.phrases.Source;
import onrecord.extraction.statements.words.DocumentNouns;
import onrecord.extraction.statements.words.HumanNouns;
import onrecord.extraction.statements.words.TimeWords;
import onrecord.language.NameKind;
import onrecord.text.AttributionType;
import onrecord.text.Phrases;
import onrecord.text.WordSections;

/**
 * Tells things from those who say something: <em>The blue arrow indicates the way out</em>, <em>the storm threatened the coast</em>, <em>her
 * face said “no”</em>. What is written speaks, and so does evidence: <em>the figures show that prices fell</em>.
 */
public final class MuteThings {

    private static final Set<String> LOOKS = WordSections.read("statements/speaking-nouns.txt").set("looks");
    private static final Set<String> EVIDENCE = WordSections.read("statements/speaking-nouns.txt").set("evidence");
    private static final Set<String> PEOPLE = WordSections.read("statements/figurative-senses.txt").set("endings of people");

    private static final Set<String> QUANTITIES = WordSections.read("statements/speaking-nouns.txt").set("quantities");
    private static final Set<String> ACTING = Phrases.set("actor-nouns.txt");

    private final Page page;
    private final OrganisationHeads organisations;
    private final NounPhrases phrases;

    public MuteThings(Page page) {
        this.page = page;
        this.organisations = new OrganisationHeads(page);
        this.phrases = new NounPhrases(page);
    }

    /** Whether nothing is said where the source does this. */
    public boolean areMeant(Cue cue, Source source) {
        boolean active = cue.form() == Cue.Form.VERB && !cue.passive();
        boolean looks = page.token(source.head()).name() == NameKind.NONE && LOOKS.contains(lemma(source.head()));
        boolean points = cue.word().has(Habit.POINTS) || cue.word().attribution() == AttributionType.BELIEF
                || cue.word().attribution() == AttributionType.INTENTION;
        return active
                && (looks || isPurpose(cue, source) || isReduced(cue, source) || points && !isSomebody(source) && !tells(source.head()));
    }

    /** "a wall" in <em>They built a wall to defend the town.</em> */
    private boolean isPurpose(Cue cue, Source source) {
        int verb = cue.first();
        boolean infinitive = page.token(verb).tag().equals("VB") && verb > 0 && page.lower(verb - 1).equals("to");
        boolean many = source.head() + 1 < page.size() && page.lower(source.head() + 1).equals("of") && page.tagged(source.head(), "NNS");
        boolean common = !many && page.tagged(source.head(), "NN") && !page.tagged(source.head(), "NNP")
                && page.token(source.head()).name() == NameKind.NONE;
        return infinitive && common && !canSpeak(source.head()) && !tells(source.head());
    }

    /** <em>The rules announced on Friday would close the ferry</em>: they were announced. */
    private boolean isReduced(Cue cue, Source source) {
        int verb = cue.head();
        boolean behind = page.tagged(verb, "VBD") && source.head() == verb - 1 && page.tagged(source.head(), "NN")
                && !page.tagged(source.head(), "NNP") && !canSpeak(source.head());
        int day = behind && verb + 2 < page.size() && page.lower(verb + 1).equals("on") ? verb + 2 : verb + 1;
        return behind && day + 1 < page.size() && TimeWords.isDay(page.lower(day)) && page.isFinite(day + 1);
    }

    private boolean isSomebody(Source source) {
        return !areCounted(source) && (canSpeak(source.head()) || page.lower(source.last()).equals("who"));
    }

    /** <em>ropes and ladders, all of which confirmed it</em>; but <em>two ministries, both of which confirmed it</em> */
    private boolean areCounted(Source source) {
        int which = source.last();
        boolean ofWhich = which > source.first() + 1 && page.lower(which).equals("which") && page.lower(which - 1).equals("of");
        boolean comma = ofWhich && source.first() > 0 && page.form(source.first() - 1).equals(",");
        Source counted = ofWhich ? phrases.antecedentBefore(comma ? source.first() - 1 : source.first()) : null;
        return ofWhich && (counted == null || !canSpeak(counted.head()));
    }

    /** What is written, measured or recorded. */
    public boolean tells(int head) {
        return DocumentNouns.contains(lemma(head)) || EVIDENCE.contains(lemma(head));
    }

    private boolean canSpeak(int head) {
        return thinks(head) || HumanNouns.isOne(page.token(head)) || ACTING.contains(lemma(head)) || QUANTITIES.contains(lemma(head));
    }

    /** By name, role, pronoun or the ending of its plural: somebody, or some body of people. */
    private boolean thinks(int head) {
        NameKind name = page.token(head).name();
        boolean pronoun = page.tagged(head, "PRP") || page.tagged(head, "W");
        return pronoun || name == NameKind.PERSON || page.tagged(head, "NNP") || organisations.isOrganisation(head)
                || RoleNouns.isListed(lemma(head)) || page.tagged(head, "CD") || page.tagged(head, "DT") || page.tagged(head, "J")
                || page.tagged(head, "NNS") && PEOPLE.stream().anyMatch(lemma(head)::endsWith);
    }

    private String lemma(int i) {
        return page.token(i).lemma().toLowerCase(Locale.ROOT);
    }
}
