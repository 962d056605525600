package onrecord.extraction.events.references;

import java.util.Set;
import java.util.regex.Pattern;
import onrecord.extraction.events.clauses.DeedWords;
import onrecord.extraction.people.PersonIndex;
import onrecord.extraction.people.PersonIndex.Mention;
import onrecord.extraction.people.words.Pronoun;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.extraction.people.words.SpeakingVerbs;
import onrecord.language.Sentence;
import onrecord.text.Span;

/** Tells who is most likely meant: not the elder of two brothers, nor the <em>“he”</em> of somebody who is only described. */
final class LikelyReferences {

    private static final int SENTENCES_FAR = 3;
    private static final int LONGEST_CHAIN = 10;
    private static final int QUOTED_FAR = 6;
    /** "“Tell them, “<em>he</em> said": the second mark closes. */
    private static final Pattern CLOSED_BADLY = Pattern.compile(",\\s*[\"“]\\s*$");
    private static final Set<String> TAKING_PART = Set.of("nsubj", "nsubj:pass", "obj", "iobj");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "another");

    private final String text;
    private final PersonIndex persons;
    private final MentionGrammar grammar;
    private final OthersAround others;
    private final Namesakes namesakes;
    private final RolesTold roles;

    LikelyReferences(String text, PersonIndex persons, MentionGrammar grammar, OthersAround others, Namesakes namesakes, RolesTold roles) {
        this.text = text;
        this.persons = persons;
        this.grammar = grammar;
        this.others = others;
        this.namesakes = namesakes;
        this.roles = roles;
    }

    /** Who is most likely meant: not the elder of two brothers, nor the "he" of somebody who is only described. */
    int meant(Mention mention) {
        return switch (mention.kind()) {
            case NAME -> namesakes.isOneOfFamily(mention.span()) ? PersonIndex.NOBODY : mention.person();
            case PRONOUN -> isInOwnWords(mention) || isOfTellerDescribed(mention) || isOfFamily(mention) || isFarFromName(mention)
                    || isOfSource(mention)
                    || isOfStranger(mention)
                            ? PersonIndex.NOBODY
                            : ofRelativeClause(mention);
            case DESCRIPTION -> mention.person();
        };
    }

    /**
     * Not named or described in the sentences right before, nor meant in each sentence since: "he" may have passed to another who is not known.
     */
    private boolean isFarFromName(Mention pronoun) {
        int here = grammar.sentenceAt(pronoun.span().start());
        Span before = new Span(grammar.sentence(Math.max(0, here - SENTENCES_FAR)).span().start(), pronoun.span().start());
        return !grammar.isNamedIn(before, pronoun.person()) && !isMeantSinceNamed(pronoun, here);
    }

    /** "Ann Keller …. She …. She …. <em>She</em>": each sentence since speaks of her, and of no other woman by name. */
    private boolean isMeantSinceNamed(Mention pronoun, int here) {
        Pronoun form = Pronoun.of(pronoun.span().of(text));
        for (int back = 1; form != null && back <= LONGEST_CHAIN && here - back >= 0; back++) {
            Span sentence = grammar.sentence(here - back).span();
            if (!persons.isMentioned(pronoun.person(), sentence) || others.isAnotherNamed(pronoun, form.gender(), sentence)) {
                return false;
            }
            if (grammar.isNamedIn(sentence, pronoun.person())) {
                return true;
            }
        }
        return false;
    }

    /** "…, Trent said. A rioter hit a customer. <em>He</em> bled": the sentence before tells of somebody new, and not of Trent. */
    private boolean isOfStranger(Mention pronoun) {
        int here = grammar.sentenceAt(pronoun.span().start());
        Pronoun form = Pronoun.of(pronoun.span().of(text));
        if (here == 0 || form == null
                || grammar.isNamedIn(new Span(grammar.sentence(here - 1).span().start(), pronoun.span().start()), pronoun.person())) {
            return false;
        }
        Sentence before = grammar.sentence(here - 1);
        int subject = MentionGrammar.subjectOf(before, before.root());
        if (subject < 0 || isKnown(before, subject)) {
            return false;
        }
        for (int word = 0; word < before.size(); word++) {
            if (isIntroduced(before, word) && RoleNouns.genderOf(before.token(word).form()).agreesWith(form.gender())) {
                return !persons.isMentioned(pronoun.person(), new Span(before.span().start(), before.token(word).span().end()));
            }
        }
        return false;
    }

    /** "the native", "she": who may be the person in question. */
    private static boolean isKnown(Sentence sentence, int subject) {
        int article = sentence.child(subject, "det");
        return sentence.token(subject).tag().startsWith("PRP") || article >= 0 && sentence.lower(article).equals("the");
    }

    /** "a customer", told of what happens to her or to him. */
    private static boolean isIntroduced(Sentence sentence, int word) {
        int article = sentence.token(word).tag().equals("NN") ? sentence.child(word, "det") : -1;
        boolean person = RoleNouns.of(sentence.token(word).form()) != null || DeedWords.PEOPLE.contains(sentence.token(word).lemma());
        return article >= 0 && person && INDEFINITE.contains(sentence.lower(article))
                && TAKING_PART.contains(sentence.token(word).relation());
    }

    /** "…, Inspector Hale said. <em>His</em> body was found": an inspector who is quoted tells of others, and it is not his. */
    boolean isOfSource(Mention pronoun) {
        int here = grammar.sentenceAt(pronoun.span().start());
        boolean owns =
                grammar.sentence(here).token(MentionGrammar.wordAt(grammar.sentence(here), pronoun.span().start())).tag().equals("PRP$");
        if (here == 0 || !owns || !roles.speaksOfOthers(pronoun.person())) {
            return false;
        }
        Mention last = null;
        for (Mention earlier : persons.within(new Span(grammar.sentence(here - 1).span().start(), pronoun.span().start()))) {
            last = earlier.person() == pronoun.person() && grammar.sentenceAt(earlier.span().start()) < here ? earlier : last;
        }
        return last != null && last.isName() && grammar.isSpeaking(last.span());
    }

    /** "…,” Hale said. “We waited. <em>He</em> came back": nobody who is quoted speaks of himself so. */
    boolean isInOwnWords(Mention pronoun) {
        int here = grammar.sentenceAt(pronoun.span().start());
        Span before = new Span(grammar.sentence(Math.max(0, here - QUOTED_FAR)).span().start(), pronoun.span().start());
        Mention last = null;
        for (Mention earlier : persons.within(before)) {
            last = earlier.isName() && earlier.person() == pronoun.person() ? earlier : last;
        }
        return last != null && grammar.isSpeaking(last.span()) && isQuoted(text.substring(last.span().end(), pronoun.span().start()));
    }

    /** Whether a quotation has begun in these words, and goes on behind them. */
    private static boolean isQuoted(String between) {
        String paragraph = between.substring(between.lastIndexOf('\n') + 1);
        if (CLOSED_BADLY.matcher(paragraph).find()) {
            return false;
        }
        boolean straight = paragraph.chars().filter(mark -> mark == '"').count() % 2 == 1;
        int closed = paragraph.lastIndexOf('”');
        long opened = paragraph.substring(closed + 1).chars().filter(mark -> mark == '“').count();
        return straight || opened % 2 == 1;
    }

    /** "The elder Trent defends <em>his</em> title". */
    private boolean isOfFamily(Mention pronoun) {
        Span before = new Span(grammar.sentenceOf(pronoun.span()).span().start(), pronoun.span().start());
        return persons.within(before).stream()
                .anyMatch(name -> name.isName() && name.person() == pronoun.person() && namesakes.isOneOfFamily(name.span()));
    }

    /** "<em>The judge</em> said he would": nobody named. */
    private boolean isOfTellerDescribed(Mention pronoun) {
        Sentence sentence = grammar.sentenceOf(pronoun.span());
        int verb = sentence.head(MentionGrammar.wordAt(sentence, pronoun.span().start()));
        int telling = verb < 0 || !sentence.token(verb).relation().equals("ccomp") ? -1 : sentence.head(verb);
        int teller = telling < 0 || !SpeakingVerbs.contains(sentence.token(telling).lemma()) ? -1 : sentence.child(telling, "nsubj");
        Pronoun form = Pronoun.of(pronoun.span().of(text));
        return teller >= 0 && form != null && others.describesAnother(sentence, teller, form.gender())
                && persons.at(sentence.token(teller).span()) != pronoun.person();
    }

    /** "fired O’Hara, <em>who</em> signed when <em>he</em> was hired": the noun that the clause describes. */
    private int ofRelativeClause(Mention pronoun) {
        Pronoun form = Pronoun.of(pronoun.span().of(text));
        if (form == null) {
            return pronoun.person();
        }
        Sentence sentence = grammar.sentenceOf(pronoun.span());
        int here = MentionGrammar.wordAt(sentence, pronoun.span().start());
        int outermost = -1;
        for (int word = sentence.head(here); word >= 0; word = sentence.head(word)) {
            int subject = sentence.token(word).relation().equals("acl:relcl") ? sentence.child(word, "nsubj") : -1;
            outermost = subject >= 0 && subject < here && sentence.token(subject).form().equals("who") ? word : outermost;
        }
        int named = outermost < 0 ? PersonIndex.NOBODY : persons.at(sentence.token(sentence.head(outermost)).span());
        return named >= 0 && persons.genderOfName(named).agreesWith(form.gender()) ? named : pronoun.person();
    }
}
