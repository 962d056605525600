package onrecord.extraction.people.references;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import onrecord.extraction.people.roles.Ages;
import onrecord.extraction.people.roles.Role;
import onrecord.extraction.people.words.AgeNouns;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.language.NameKind;
import onrecord.language.Sentence;
import onrecord.language.Token;
import onrecord.text.Span;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/** Finds descriptions of persons and whom they mean, by the roles the article gives: "the Russian leader" is who leads Russia. */
final class Descriptions {

    private static final int MOST_WORDS = 6;
    private static final int MOST_COMPARED = 40;

    private static final WordSections WORDS = WordSections.read("people/descriptions.txt");
    /** With these the words describe somebody else, or somebody not yet known. */
    private static final Set<String> OTHERS = WORDS.set("others");
    private static final Set<String> ARTICLES_OF_NEWCOMERS = WORDS.set("newcomers");

    /** How much more one person must be in mind than the next whom the words fit as well. */
    private static final double SURELY_MORE = 3;

    private final Salience attention;
    private final Map<String, List<PersonDraft>> byNoun = new HashMap<>();
    /** In which sentence "a judge" was last met. */
    private final Map<String, Integer> newcomers = new HashMap<>();
    private final UnnamedAges unnamed = new UnnamedAges();

    Descriptions(List<PersonDraft> drafts, Salience attention) {
        this.attention = attention;
        for (PersonDraft draft : drafts) {
            for (Role role : draft.descriptions()) {
                file(role.head(), draft);
                file(role.group(), draft);
                role.countries().forEach(country -> file(country, draft));
            }
        }
    }

    private void file(String key, PersonDraft draft) {
        List<PersonDraft> filed = byNoun.computeIfAbsent(key, noun -> new ArrayList<>());
        if (filed.size() < MOST_COMPARED && (filed.isEmpty() || filed.get(filed.size() - 1) != draft)) {
            filed.add(draft);
        }
    }

    /** The description that begins with this token, null when none does. */
    @Nullable
    Description at(SentencePersons scene, int index) {
        Sentence sentence = scene.sentence;
        boolean definite = sentence.lower(index).equals("the");
        boolean owned = sentence.token(index).tag().equals("POS") && scene.at(Math.max(0, index - 1)) != null;
        if (!definite && !owned && !sentence.token(index).tag().equals("PRP$")) {
            return null;
        }
        int end = endOfNoun(sentence, index);
        int head = end - 1;
        boolean person = head > index && (isNoun(sentence.token(head)) || isAge(sentence, index, end));
        if (!person || !stands(scene, index, end)) {
            return null;
        }
        int last = withCountry(sentence, end);
        Role role = role(sentence, index, last, head);
        int start = owned ? index - 1 : index;
        Span span = (owned ? sentence.token(index + 1) : sentence.token(start)).span().cover(sentence.token(last - 1).span());
        return new Description(span, start, head, last, definite ? -1 : start, role, telling(sentence, index + 1, head),
                isIntroduced(sentence, head));
    }

    private static int endOfNoun(Sentence sentence, int article) {
        int from = Ages.end(sentence, article + 1);
        int end = from;
        while (end < sentence.size() && end - from < MOST_WORDS && isPart(sentence.token(end))) {
            end++;
        }
        return end;
    }

    /** "The <em>16-year-old</em>", and no noun behind it. */
    private static boolean isAge(Sentence sentence, int article, int end) {
        return Ages.at(sentence, article + 1).isPresent() && end == Ages.end(sentence, article + 1);
    }

    private static Role role(Sentence sentence, int article, int last, int head) {
        OptionalInt years = Ages.at(sentence, article + 1);
        if (years.isPresent() && isAge(sentence, article, head + 1)) {
            return Ages.called(years.getAsInt()).get(0);
        }
        Role role = new Role("", sentence, article + 1, last, head, RoleNouns.of(sentence.token(head).form()));
        AgeNouns.AgeNoun age = AgeNouns.of(role.head());
        return age == null ? role : role.of(age.gender());
    }

    /** With the age: "the 16-year-old boy" is not another boy. */
    private static Set<String> telling(Sentence sentence, int from, int head) {
        Set<String> words = TellingWords.of(sentence, Math.min(head, Ages.end(sentence, from)), head);
        Ages.at(sentence, from).ifPresent(years -> words.add(AgeNouns.yearsOld(years)));
        return words;
    }

    /** "The officer who shot him", "the lawyer representing her". */
    private static boolean isIntroduced(Sentence sentence, int head) {
        int next = head + 1;
        boolean relative = next < sentence.size() && (sentence.tagged(next, "WP") || sentence.token(next).form().equals("that"));
        boolean participle = next < sentence.size() && (sentence.tagged(next, "VBG") || sentence.tagged(next, "VBN"))
                && sentence.is(next, "acl") && sentence.head(next) == head;
        return relative || participle;
    }

    private static boolean isPart(Token token) {
        String tag = token.tag();
        boolean nominal =
                tag.startsWith("NN") && !tag.equals("NNS") || tag.startsWith("JJ") || tag.equals("HYPH") || token.form().equals("-");
        return nominal && token.name() != NameKind.PERSON && !OTHERS.contains(token.form().toLowerCase(Locale.ROOT));
    }

    private static boolean isNoun(Token token) {
        return token.tag().startsWith("NN") && (RoleNouns.of(token.form()) != null || AgeNouns.of(token.form()) != null);
    }

    /** Not before a name ("the spokesman, John Roe"), not in "X is the president", "as the president". */
    private static boolean stands(SentencePersons scene, int index, int end) {
        Sentence sentence = scene.sentence;
        boolean named = end < sentence.size() && scene.at(end) != null
                || end + 1 < sentence.size() && sentence.token(end).form().equals(",") && scene.at(end + 1) != null;
        boolean possessive = end < sentence.size() && OTHERS.contains(sentence.token(Math.min(end, index + 1)).form());
        boolean predicate = index > 0 && (sentence.token(index - 1).lemma().equals("be") || sentence.token(index - 1).form().equals("as"));
        return !named && !possessive && !predicate;
    }

    /** "the president of Mexico" goes on to its country. */
    private static int withCountry(Sentence sentence, int end) {
        boolean of = end + 1 < sentence.size() && sentence.token(end).form().equals("of") && sentence.token(end + 1).tag().equals("NNP");
        return of ? end + 2 : end;
    }

    /** "A judge" is somebody new: from here on "the judge" is not one named before. */
    void noteNewcomer(SentencePersons scene, int index) {
        Sentence sentence = scene.sentence;
        unnamed.note(scene, index);
        String article = sentence.lower(index);
        if (!ARTICLES_OF_NEWCOMERS.contains(article) || index > 0 && sentence.token(index - 1).form().equals(",")) {
            return;
        }
        int end = endOfNoun(sentence, index);
        if (end - 1 > index && isNoun(sentence.token(end - 1)) && stands(scene, index, end)) {
            String noun = sentence.token(end - 1).form().toLowerCase(Locale.ROOT);
            newcomers.put(noun, scene.number);
            unnamed.noteNoun(noun, scene.number);
        }
    }

    /** Whom it means, null when the text leaves it open: when nobody fits, or a second person fits nearly as well. */
    @Nullable
    PersonDraft meant(Description description, SentencePersons scene, @Nullable PersonDraft not) {
        PersonDraft named = namedBefore(description, scene);
        if (named != null && RoleFit.of(description, named) > 0) {
            return named;
        }
        if (AgeNouns.of(description.role().head()) != null || AgeNouns.isYearsOld(description.role().head())) {
            return ofAge(description, scene, not);
        }
        PersonDraft owner = description.owner() < 0 ? null : scene.at(description.owner());
        PersonDraft subject = scene.subjectFor(description.head());
        PersonDraft best = null;
        double highest = 0;
        double second = 0;
        for (PersonDraft person : description.introduced() ? List.<PersonDraft>of() : candidates(description.role())) {
            boolean excluded = person == not || person == owner || person == subject && !scene.isSubject(description.head())
                    || isSomebodyNew(description, person, scene.number) || owner != null && !person.belongsTo(owner);
            double fit = excluded ? 0 : RoleFit.of(description, person);
            double score = fit * (0.1 + attention.weight(person, scene.number));
            boolean known = fit > 0.5 && attention.distance(person, scene.number) < 15 || fit > 1;
            if (known && score > highest) {
                second = highest;
                highest = score;
                best = person;
            } else if (known) {
                second = Math.max(second, score);
            }
        }
        return highest >= SURELY_MORE * second ? best : null;
    }

    /** "The teenager": the only one of the article who is so old; "her boy" is a son of hers. */
    private @Nullable PersonDraft ofAge(Description description, SentencePersons scene, @Nullable PersonDraft not) {
        List<PersonDraft> fitting = candidates(description.role()).stream().filter(person -> RoleFit.of(description, person) > 0).toList();
        if (fitting.size() != 1 || description.owner() >= 0 || description.introduced()) {
            return null;
        }
        PersonDraft only = fitting.get(0);
        boolean acts = only == scene.subjectFor(description.head()) && !scene.isSubject(description.head());
        boolean open = only == not || acts || isSomebodyNew(description, only, scene.number) || unnamed.mayBeMeant(description, only);
        return open ? null : only;
    }

    /** "Lund, the diplomat who leads the mission". */
    private static @Nullable PersonDraft namedBefore(Description description, SentencePersons scene) {
        int comma = description.start() - 1;
        boolean owns = description.end() < scene.sentence.size() && scene.sentence.token(description.end()).tag().equals("POS");
        return comma > 0 && scene.sentence.token(comma).form().equals(",") && !owns ? scene.at(comma - 1) : null;
    }

    private boolean isSomebodyNew(Description description, PersonDraft person, int sentence) {
        Integer newcomer = newcomers.get(description.role().head());
        return newcomer != null && sentence - attention.distance(person, sentence) < newcomer;
    }

    private Set<PersonDraft> candidates(Role described) {
        Set<PersonDraft> candidates = new LinkedHashSet<>(byNoun.getOrDefault(described.head(), List.of()));
        candidates.addAll(described.group().isEmpty() ? List.of() : byNoun.getOrDefault(described.group(), List.of()));
        described.countries().forEach(country -> candidates.addAll(byNoun.getOrDefault(country, List.of())));
        return candidates;
    }
}
