package onrecord.extraction.events.references;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.extraction.people.PersonIndex;
import onrecord.extraction.people.PersonIndex.Mention;
import onrecord.extraction.people.words.AgeNouns;
import onrecord.extraction.people.words.Pronoun;
import onrecord.language.Gender;
import onrecord.language.Sentence;
import onrecord.text.MentionKind;
import onrecord.text.Span;

/**
 * Tells whether a name, a pronoun or a description can mean nobody but the person it is taken for. Who is said to be arrested, convicted or
 * dead has to be sure: <em>“Trent met Hale in prison. He was arrested again”</em> leaves it open.
 */
public final class SureReferences {

    private static final int SENTENCES_BACK = 2;

    private final String text;
    private final PersonIndex persons;
    private final MentionGrammar grammar;
    private final OthersAround others;
    private final Namesakes namesakes;
    private final RolesTold roles;
    private final LikelyReferences likely;
    private final KeptSubject kept;
    private final ToldSubject told;
    private final SubjectAhead ahead;
    private final Map<Question, Integer> known = new HashMap<>();

    private record Question(Mention mention, Certainty certainty) {}

    /** @param sentences of the article, in reading order */
    public SureReferences(String text, List<Sentence> sentences, PersonIndex persons) {
        this.text = text;
        this.persons = persons;
        grammar = new MentionGrammar(text, sentences, persons);
        roles = new RolesTold(persons, grammar);
        others = new OthersAround(persons, grammar, new RuledOut(persons, roles));
        namesakes = new Namesakes(text, persons, grammar);
        likely = new LikelyReferences(text, persons, grammar, others, namesakes, roles);
        kept = new KeptSubject(text, persons, grammar, others);
        told = new ToldSubject(persons, grammar, others, roles);
        ahead = new SubjectAhead(persons, grammar, others, roles);
    }

    /** Who is meant here, {@link PersonIndex#NOBODY} when that is not as sure as it has to be. Found once for each mention. */
    int meant(Mention mention, Certainty certainty) {
        Question question = new Question(mention, certainty);
        Integer found = known.get(question);
        if (found == null) {
            found = find(mention, certainty);
            known.put(question, found);
        }
        return found;
    }

    private int find(Mention mention, Certainty certainty) {
        boolean enough = certainty == Certainty.LIKELY || certainty == Certainty.SURE_NAME && !mention.isName();
        return enough ? likely.meant(mention) : surely(mention, certainty);
    }

    /** Who is surely meant, {@link PersonIndex#NOBODY} when that is open. */
    private int surely(Mention mention, Certainty certainty) {
        return switch (mention.kind()) {
            case NAME -> namesakes.named(mention, certainty);
            case PRONOUN -> ofPronoun(mention, certainty);
            case DESCRIPTION -> isSureDescription(mention) ? mention.person() : PersonIndex.NOBODY;
        };
    }

    private int ofPronoun(Mention mention, Certainty certainty) {
        if (likely.isInOwnWords(mention)) {
            return PersonIndex.NOBODY;
        }
        if (isSurePronoun(mention, certainty)) {
            return mention.person();
        }
        Pronoun pronoun = Pronoun.of(mention.span().of(text));
        Mention topic = pronoun == null ? null : told.of(mention, pronoun);
        return topic == null ? PersonIndex.NOBODY : meant(topic, certainty);
    }

    /** The words of all roles that the article gives a person, small. */
    Set<String> roleWords(int person) {
        return roles.of(person);
    }

    /** "he", where since he was named last nobody else was that it could mean. */
    private boolean isSurePronoun(Mention mention, Certainty certainty) {
        Pronoun pronoun = Pronoun.of(mention.span().of(text));
        if (pronoun == null || likely.isOfSource(mention)) {
            return false;
        }
        int here = grammar.sentenceAt(mention.span().start());
        return goesOn(mention, pronoun, here, certainty) || isKept(mention, pronoun, here, certainty)
                || isOfName(mention, pronoun.gender(), here, certainty) || ahead.isMeant(mention, pronoun, here);
    }

    private boolean isKept(Mention mention, Pronoun pronoun, int here, Certainty certainty) {
        boolean suffers = certainty == Certainty.SURE_TO_SUFFER;
        Mention subject = suffers && roles.speaksOfOthers(mention.person()) ? null : kept.of(mention, pronoun, here);
        return subject != null && meant(subject, certainty) == mention.person();
    }

    private boolean isOfName(Mention mention, Gender gender, int here, Certainty certainty) {
        Span before = new Span(grammar.sentence(Math.max(0, here - SENTENCES_BACK)).span().start(), mention.span().start());
        Mention antecedent = null;
        for (Mention earlier : persons.within(before)) {
            antecedent = earlier.isName() && earlier.person() == mention.person() ? earlier : antecedent;
        }
        if (antecedent == null) {
            return false;
        }
        int there = grammar.sentenceAt(antecedent.span().start());
        boolean suffers = certainty == Certainty.SURE_TO_SUFFER;
        if (suffers && (there < here && grammar.isTeller(antecedent.span()) || roles.speaksOfOthers(mention.person())
                && (there < here || !grammar.isTopic(antecedent.span())))) {
            return false;
        }
        return others.isAlone(mention, gender, there, here) && !(suffers && there < here && isAnotherAtHome(mention, here));
    }

    /** "When <em>Dar Holm's</em> home burned and she was killed": in one sentence a first name tells less of its bearer than this. */
    private boolean isAnotherAtHome(Mention pronoun, int here) {
        Span before = new Span(grammar.sentence(here).span().start(), pronoun.span().start());
        return persons.within(before).stream()
                .anyMatch(other -> other.isName() && other.person() != pronoun.person() && grammar.isOwner(other.span()));
    }

    /** "He fled. <em>He</em> was arrested": the sentence goes on with the subject of the one before, of which it is sure whom it means. */
    private boolean goesOn(Mention mention, Pronoun pronoun, int here, Certainty certainty) {
        Mention before = here == 0 ? null : grammar.subjectIn(grammar.sentence(here - 1));
        if (before == null || before.kind() != MentionKind.PRONOUN || before.person() != mention.person()) {
            return false;
        }
        boolean same = Pronoun.of(before.span().of(text)) == Pronoun.of(subjectForm(pronoun));
        return same && grammar.isSubject(mention.span()) && others.isAlone(mention, pronoun.gender(), here - 1, here)
                && meant(before, certainty) == mention.person();
    }

    private static String subjectForm(Pronoun pronoun) {
        return pronoun.gender() == Gender.FEMALE ? "she" : "he";
    }

    /** "The banker", where the article has one banker only, and all that is said of him fits. */
    private boolean isSureDescription(Mention mention) {
        List<String> words = Arrays.stream(mention.span().of(text).toLowerCase(Locale.ROOT).split("\\s+"))
                .flatMap(word -> AgeNouns.isYearsOld(word) ? Stream.of(word) : Arrays.stream(word.split("-")))
                .filter(word -> !word.equals("the")).toList();
        return !words.isEmpty() && !isNoApposition(mention) && roles.of(mention.person()).containsAll(words)
                && roles.having(words.get(words.size() - 1)).equals(List.of(mention.person()));
    }

    /** "According to Henrik Dahl, <em>the teenager</em> was": a comma before it only. */
    private boolean isNoApposition(Mention mention) {
        String before = text.substring(0, mention.span().start()).stripTrailing();
        boolean behindName =
                before.endsWith(",") && persons.at(new Span(Math.max(0, before.length() - 2), before.length())) == mention.person();
        return behindName && !text.startsWith(",", mention.span().end()) && !text.startsWith(" who ", mention.span().end());
    }
}
