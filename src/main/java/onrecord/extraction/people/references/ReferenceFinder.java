package onrecord.extraction.people.references;

import java.util.List;
import onrecord.extraction.people.naming.PersonSyntax;
import onrecord.extraction.people.naming.PrintedName;
import onrecord.extraction.people.words.Pronoun;
import onrecord.extraction.people.words.SpeakingVerbs;
import onrecord.language.Gazetteer;
import onrecord.language.Gender;
import onrecord.language.Sentence;
import onrecord.language.Token;
import onrecord.text.MentionKind;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom pronouns and descriptions mean: <em>he</em>, <em>the Russian leader</em>. Reads the article once; in each sentence first what
 * the writer says, then what is quoted.
 */
public final class ReferenceFinder {

    /** How many sentences after the last mention a pronoun may stand. */
    private static final int FARTHEST = 6;

    /** How much more likely a pronoun means whom the article is about: the one it names most often. */
    private static final double ABOUT = 0.5;

    /** How much less likely "she" means one who is only called Kevin, which may still be a surname. */
    private static final double OTHERWISE = 0.3;

    /** How much more likely a pronoun must mean one of two who are named side by side. */
    private static final double CLEARLY_MORE = 2.2;

    /** What a name weighs that only tells whose a noun is: "Lund" of "Lund campaign spokesman Ted Cole". */
    private static final double MODIFIER = 1;

    private final String text;
    private final List<Sentence> sentences;
    private final List<PrintedName> names;
    private final NameGroups groups;
    private final Salience attention = new Salience();
    private final UnnamedSubjects unnamed;
    private final Descriptions descriptions;
    private int nextName;
    private boolean openQuote;
    private @Nullable PersonDraft speaker;

    public ReferenceFinder(String text, List<Sentence> sentences, List<PrintedName> names, NameGroups groups) {
        this.text = text;
        this.sentences = sentences;
        this.names = names;
        this.groups = groups;
        this.unnamed = new UnnamedSubjects(groups.drafts());
        this.descriptions = new Descriptions(groups.drafts(), attention);
    }

    public void find() {
        int lastEnd = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (text.substring(lastEnd, sentence.span().start()).indexOf('\n') >= 0) {
                openQuote = false;
                speaker = null;
            }
            lastEnd = sentence.span().end();
            read(sentence, i);
        }
    }

    private void read(Sentence sentence, int number) {
        SentencePersons scene = new SentencePersons(sentence, number);
        while (nextName < names.size() && names.get(nextName).sentence() == number) {
            PrintedName name = names.get(nextName++);
            scene.put(name.from(), name.to(), groups.ownerOf(name));
        }
        boolean[] quoted = quoted(sentence);
        readPart(scene, quoted, false);
        unnamed.note(scene, quoted);
        PersonDraft said = scene.speaker(quoted);
        speaker = said != null ? said : speaker;
        readPart(scene, quoted, true);
    }

    private boolean[] quoted(Sentence sentence) {
        boolean[] quoted = new boolean[sentence.size()];
        for (int i = 0; i < quoted.length; i++) {
            String tag = sentence.token(i).tag();
            if (tag.equals("``")) {
                openQuote = true;
            } else if (tag.equals("''")) {
                openQuote = false;
            }
            quoted[i] = openQuote;
        }
        return quoted;
    }

    private void readPart(SentencePersons scene, boolean[] quoted, boolean inQuotes) {
        int i = 0;
        while (i < quoted.length) {
            i = quoted[i] == inQuotes ? readWord(scene, i, inQuotes) : i + 1;
        }
    }

    /** The index to go on with. */
    private int readWord(SentencePersons scene, int index, boolean quoted) {
        int end = scene.nameEnd(index);
        PersonDraft named = scene.at(index);
        if (named != null && end > index) {
            if (PersonSyntax.modifies(scene.sentence, index, end)) {
                attention.mentionAside(named, scene.number, index, MODIFIER * (quoted ? 0.4 : 1));
                return end;
            }
            int head = PersonSyntax.headOfPhrase(scene.sentence, index, end);
            if (scene.sentence.token(head).relation().equals("nmod:poss")) {
                attention.mentionAside(named, scene.number, index, PersonSyntax.weight(scene.sentence, head) * (quoted ? 0.4 : 1));
                return end;
            }
            attention.mention(named, scene.number, index, PersonSyntax.weight(scene.sentence, head) * (quoted ? 0.4 : 1));
            attention.joinMentions(SideBySide.before(scene, index, head), named);
            noteSpeaking(scene, head, named);
            return end;
        }
        Token token = scene.sentence.token(index);
        Pronoun pronoun = Pronoun.of(token.form());
        if (pronoun != null) {
            refer(scene, index, pick(scene, index, pronoun, quoted), MentionKind.PRONOUN, token.span(), quoted);
            return index + 1;
        }
        if (!quoted) {
            descriptions.noteNewcomer(scene, index);
        }
        Description description = descriptions.at(scene, index);
        if (description == null) {
            return index + 1;
        }
        PersonDraft meant = descriptions.meant(description, scene, quoted ? speaker : null);
        refer(scene, description.head(), meant, MentionKind.DESCRIPTION, description.span(), quoted);
        return description.end();
    }

    private void refer(SentencePersons scene, int head, @Nullable PersonDraft person, MentionKind kind, Span span, boolean quoted) {
        if (person == null) {
            return;
        }
        person.add(kind, span, scene.number);
        Pronoun pronoun = kind == MentionKind.PRONOUN ? Pronoun.of(span.of(text)) : null;
        if (pronoun != null) {
            person.learn(pronoun.gender());
        }
        scene.put(head, head + 1, person);
        attention.mention(person, scene.number, head, PersonSyntax.weight(scene.sentence, head) * (quoted ? 0.3 : 0.9));
        noteSpeaking(scene, head, person);
    }

    private void noteSpeaking(SentencePersons scene, int head, @Nullable PersonDraft person) {
        int verb = PersonSyntax.verbOf(scene.sentence, head);
        boolean speaks =
                verb >= 0 && scene.sentence.is(head, "nsubj") && SpeakingVerbs.contains(scene.sentence.token(verb).lemma());
        if (speaks && person != null) {
            attention.speak(person, scene.number);
        }
    }

    private @Nullable PersonDraft pick(SentencePersons scene, int index, Pronoun pronoun, boolean quoted) {
        PersonDraft barred = pronoun.mayBeSubject() || pronoun.possessive() ? null : scene.subjectFor(index);
        if (pronoun.reflexive()) {
            return barred != null && pronoun.gender().agreesWith(barred.gender()) ? barred : null;
        }
        PersonDraft ahead = quoted ? null : scene.subjectAhead(index);
        if (ahead != null && pronoun.gender().agreesWith(ahead.gender())) {
            return ahead;
        }
        boolean free = pronoun.mayBeSubject() || scene.sentence.token(index).tag().equals("PRP$");
        if (free && scene.isStrangerAbove(index, pronoun.gender())) {
            return null;
        }
        PersonDraft best = null;
        double highest = 0.05;
        for (PersonDraft person : attention.recent()) {
            if (person == barred || quoted && person == speaker) {
                continue;
            }
            double score = score(person, scene, index, pronoun);
            if (score > highest) {
                highest = score;
                best = person;
            }
        }
        return best == null || hasRival(best, highest, scene, index, pronoun) ? null : best;
    }

    /** Whether somebody named side by side with the person may be meant as well, or somebody who acts without a name. */
    private boolean hasRival(PersonDraft person, double score, SentencePersons scene, int index, Pronoun pronoun) {
        for (PersonDraft other : attention.namedTogetherWith(person)) {
            if (other != person && score(other, scene, index, pronoun) * CLEARLY_MORE > score) {
                return true;
            }
        }
        return unnamed.weight(pronoun, scene.number, index) > score;
    }

    private double score(PersonDraft person, SentencePersons scene, int index, Pronoun pronoun) {
        if (!pronoun.gender().agreesWith(person.gender()) || attention.distance(person, scene.number) > FARTHEST) {
            return 0;
        }
        double score = attention.weight(person, scene.number) * (1 + ABOUT * Math.log(person.timesNamed()));
        score *= person.gender() == Gender.UNKNOWN ? 0.6 : 1;
        score *= soundsOtherwise(person, pronoun.gender()) ? OTHERWISE : 1;
        score *= attention.isAhead(person, scene.number, index) ? 0.2 : 1;
        score *= person == scene.subjectAbove(index) ? 2.5 : 1;
        int verb = PersonSyntax.verbOf(scene.sentence, index);
        boolean speaks = pronoun.mayBeSubject() && verb >= 0 && SpeakingVerbs.contains(scene.sentence.token(verb).lemma());
        return speaks && attention.spokeSince(person, scene.number - 2) ? score * 1.5 : score;
    }

    private static boolean soundsOtherwise(PersonDraft person, Gender gender) {
        boolean single = person.gender() == Gender.UNKNOWN && person.name().given().isEmpty();
        return single && !gender.agreesWith(Gazetteer.genderOf(person.name().surname()));
    }
}
