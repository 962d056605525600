package onrecord.extraction.statements.content;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import onrecord.extraction.cuewords.Habit;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.phrases.Source;
import onrecord.extraction.statements.sources.MuteThings;
import onrecord.extraction.statements.words.HumanNouns;
import onrecord.language.NameKind;
import onrecord.text.Phrases;
import onrecord.text.WordSections;

/**
 * Tells where a verb of saying or thinking means something else: <em>The war claimed 125,000 lives. Gunmen attacked a village. The year saw
 * a rise in crime.</em>
 */
final class FigurativeSenses {

    private static final Set<String> SOME = WordSections.read("statements/pronouns.txt").set("some");
    private static final int LONGEST_PHRASE = 10;
    private static final Set<String> MOVING = WordSections.read("statements/figurative-senses.txt").set("moving");
    private static final Set<String> CITING = Set.of("cite", "quote");
    private static final Set<String> SOURCES = WordSections.read("statements/speaking-nouns.txt").set("cited");
    private static final Set<String> SAID_IN = WordSections.read("statements/speaking-nouns.txt").set("said in");
    private static final Set<String> FORCES = WordSections.read("statements/figurative-senses.txt").set("forces");
    private static final Set<String> TIMES =
            WordSections.read("statements/figurative-senses.txt").set("parts of the calendar", "stretches of time", "occasions");
    private static final Set<String> STRUCK = Phrases.set("struck-things.txt");
    private static final Map<String, Set<String>> OBJECTS = objects(1);
    /** The only ones with which a verb means saying. */
    private static final Map<String, Set<String>> PROPER_OBJECTS = objects(2);

    private final Page page;
    private final MuteThings things;

    FigurativeSenses(Page page) {
        this.page = page;
        this.things = new MuteThings(page);
    }

    private static Map<String, Set<String>> objects(int number) {
        Map<String, Set<String>> objects = new HashMap<>();
        for (String line : Phrases.list("figurative-objects.txt")) {
            String[] column = line.split(" *\\| *");
            if (column.length > number && !column[number].isEmpty()) {
                objects.put(column[0], Set.of(column[number].split(" ")));
            }
        }
        return objects;
    }

    /** @param object the head of what the cue governs */
    boolean has(Cue cue, Source source, int object) {
        String verb = cue.word().lemma();
        if (cue.form() != Cue.Form.VERB) {
            return false;
        }
        if (verb.equals("see")) {
            return TIMES.contains(lemma(source.head())) || !isView(cue, object);
        }
        if (verb.equals("address") && !isSpeaker(source)) {
            return true;
        }
        if (CITING.contains(verb) && isSource(object) || verb.equals("admit") && isPlaceEntered(object)) {
            return true;
        }
        if (verb.equals("question") && isQuestioned(object) || verb.equals("call") && isFetched(cue, object)) {
            return true;
        }
        boolean second = page.tree().childBehind(cue.head(), "xcomp") != Page.NONE;
        if (verb.equals("threaten") && !second && page.tree().is(object, "obj") && !page.quoted(object) && isSomebody(object)) {
            return true;
        }
        boolean oblique = page.tree().is(object, "obl");
        boolean quoted = page.quoted(object) || verb.equals("call") && page.quoted(page.tree().lastOfSubtree(object));
        if (!quoted && isMovedBy(cue, object)) {
            return true;
        }
        if (verb.equals("show") && !oblique && !quotesBehind(object) && page.tree().is(object, "obj") && !things.tells(source.head())) {
            return true;
        }
        if (quoted || second || !oblique && !page.tree().is(object, "obj")) {
            return false;
        }
        if (oblique && cue.word().has(Habit.SHOOTS)) {
            return true;
        }
        boolean strikes = cue.word().has(Habit.STRIKES) && (FORCES.contains(lemma(source.head())) || STRUCK.contains(lemma(object))
                || verb.equals("attack") && isSomebody(object) && !isBlamed(cue, object));
        boolean other = OBJECTS.getOrDefault(verb, Set.of()).contains(lemma(object)) && !isTakenFor(cue, object);
        return strikes || !oblique && (other || isOther(cue, object));
    }

    /** <em>Keller addressed the problem</em>, but not <em>a law, a repair addressed the problem</em>, which is dealt with */
    private boolean isSpeaker(Source source) {
        int head = source.head();
        return page.token(head).name() == NameKind.PERSON || page.tagged(head, "PRP") || RoleNouns.isListed(lemma(head));
    }

    /** <em>sees a chance</em>, <em>saw it as a threat</em>, <em>saw that it failed</em>, but not <em>saw a man run</em>, who is looked at. */
    private boolean isView(Cue cue, int object) {
        return isTakenFor(cue, object) || page.quoted(object)
                || page.lower(cue.last() + 1).equals("that") && page.tagged(cue.last() + 1, "IN")
                || page.tree().is(object, "obj") && PROPER_OBJECTS.getOrDefault("see", Set.of()).contains(lemma(object));
    }

    /** <em>saw it as a threat</em>, <em>rejected the offer as too low</em> */
    private boolean isTakenFor(Cue cue, int object) {
        int end = Math.max(page.tree().lastOfSubtree(object), page.tree().lastOfSubtree(cue.head()));
        for (int i = cue.last() + 1; i <= end; i++) {
            if (page.lower(i).equals("as") && page.tagged(i, "IN") && takesFor(page.tree().head(i))) {
                return true;
            }
        }
        return false;
    }

    /** <em>as a threat</em>, <em>as too costly</em>, but not <em>as it moves</em> */
    private boolean takesFor(int head) {
        return head != Page.NONE && page.tree().child(head, "nsubj") == Page.NONE;
    }

    /** <em>questioned the witness</em>, <em>questioned him about it</em>: who is asked, and not what is doubted */
    private boolean isQuestioned(int object) {
        return page.tree().is(object, "obj") && !page.quoted(object) && isSomebody(object);
    }

    /** <em>called a nurse</em>, but not <em>called him a nurse</em> */
    private boolean isFetched(Cue cue, int object) {
        boolean all = page.tree().is(object, "obj") && !page.quoted(object) && HumanNouns.isOne(page.token(object));
        for (int i = cue.last() + 1; all && i < object; i++) {
            all = !page.quoted(i) && page.token(i).name() == NameKind.NONE
                    && (page.tagged(i, "DT") || page.tagged(i, "PRP$") || page.tagged(i, "J") || page.tagged(i, "N"));
        }
        int next = object + 1;
        return all && (next >= page.sentenceEnd(object) || page.isPunctuation(next) && !page.quoted(next) || page.tagged(next, "CC")
                || page.tagged(next, "IN")
                || page.tagged(next, "TO"));
    }

    private boolean isSomebody(int object) {
        boolean quantity = !page.tagged(object, "N");
        return isHuman(object) || quantity && page.lower(Math.min(object + 1, page.size() - 1)).equals("of") && isHuman(counted(object));
    }

    /** "passengers" of <em>several of those trapped passengers</em> */
    private int counted(int several) {
        int noun = several;
        for (int i = several + 2; i < page.sentenceEnd(several) && !page.quoted(i) && (page.tagged(i, "DT") || page.tagged(i, "J")
                || page.tagged(i, "N") || page.tagged(i, "VBN") || page.tagged(i, "PRP$")); i++) {
            noun = i;
        }
        return noun;
    }

    private boolean isHuman(int object) {
        return page.token(object).name() == NameKind.PERSON || page.tagged(object, "PRP") || HumanNouns.isOne(page.token(object))
                || HumanNouns.areSeveral(page.token(object));
    }

    /** <em>attacked her for the delay, as a fraud, in a tweet</em>, but not <em>attacked his sister in a park</em> */
    private boolean isBlamed(Cue cue, int object) {
        int end = Math.min(page.sentenceEnd(object), object + LONGEST_PHRASE);
        for (int i = object + 1; i < end; i++) {
            boolean reason = cue.word().prepositions().contains(page.lower(i)) && page.tagged(i, "IN");
            if (reason || page.quoted(i) || SAID_IN.contains(lemma(i))) {
                return true;
            }
        }
        return false;
    }

    /** <em>citing police</em>, <em>quoted two officials</em>: who is cited is nothing that is said. */
    private boolean isSource(int object) {
        NameKind name = page.token(object).name();
        int article = page.tree().child(object, "det");
        boolean one = article != Page.NONE && SOME.contains(page.lower(article));
        RoleNouns.RoleNoun role = one ? RoleNouns.of(page.form(object)) : null;
        boolean somebody = name == NameKind.PERSON || name == NameKind.ORGANISATION || role != null && role.isRole()
                || HumanNouns.areSeveral(page.token(object)) || SOURCES.contains(lemma(object));
        return somebody && !page.quoted(object) && !page.hasFinite(object, page.tree().lastOfSubtree(object));
    }

    /** <em>called off the talks</em>, <em>knocked him out of the race</em>: an adverb of place behind the verb or its object. */
    private boolean isMovedBy(Cue cue, int object) {
        boolean may = cue.word().has(Habit.STRIKES) || cue.word().lemma().equals("call");
        int behind = page.tree().lastOfSubtree(object) + 1;
        boolean beside = MOVING.contains(page.lower(cue.last() + 1));
        boolean after = behind < page.sentenceEnd(object) && MOVING.contains(page.lower(behind))
                && (page.tagged(behind, "R") || page.form(behind).equals("out") || page.form(behind).equals("into"));
        return may && (beside || after || page.tree().is(object, "obl") && isLedByMoving(object));
    }

    private boolean isLedByMoving(int object) {
        int preposition = page.tree().child(object, "case");
        return preposition != Page.NONE && MOVING.contains(page.lower(preposition));
    }

    /** <em>showed support for her “new deal”</em> */
    private boolean quotesBehind(int object) {
        int end = Math.min(page.sentenceEnd(object), object + LONGEST_PHRASE);
        for (int i = object; i < end; i++) {
            if (page.quoted(i)) {
                return true;
            }
        }
        return false;
    }

    /** <em>admitted to a clinic</em>, but not <em>admitted to stealing</em> */
    private boolean isPlaceEntered(int object) {
        return page.tree().is(object, "obl") && page.tagged(object, "N");
    }

    /** <em>maintained the garden</em> */
    private boolean isOther(Cue cue, int object) {
        Set<String> proper = PROPER_OBJECTS.get(cue.word().lemma());
        return proper != null && !proper.contains(lemma(object)) && !page.lower(cue.last() + 1).equals("that");
    }

    private String lemma(int i) {
        return page.token(i).lemma().toLowerCase(Locale.ROOT);
    }
}
