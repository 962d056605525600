package onrecord.extraction.events.triggers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import onrecord.language.Sentence;
import onrecord.text.WordSections;

/** Tells what a story is mostly about, by the words of {@code phrases/events/topics.txt} in it. */
public final class StoryTopics {

    public enum Topic {
        CONFLICT,
        CRIME,
        MISHAP,
        /** In words of sport alone. */
        MATCH,
        /** In those and in words that sport shares. */
        SPORT
    }

    private static final int SEVERAL = 3;
    private static final Set<Topic> SERIOUS = Set.of(Topic.CONFLICT, Topic.CRIME, Topic.MISHAP);
    private static final Map<String, List<Topic>> WORDS = words();

    private final Map<Topic, Integer> counts = new EnumMap<>(Topic.class);

    private final int sentences;

    private StoryTopics(int sentences) {
        this.sentences = sentences;
    }

    private static Map<String, List<Topic>> words() {
        WordSections file = WordSections.read("events/topics.txt");
        Map<String, List<Topic>> words = new HashMap<>();
        for (Topic topic : Topic.values()) {
            for (String word : file.set(topic.name().toLowerCase(Locale.ROOT))) {
                words.merge(word, List.of(topic), StoryTopics::both);
            }
        }
        return words;
    }

    private static List<Topic> both(List<Topic> some, List<Topic> others) {
        List<Topic> both = new ArrayList<>(some);
        both.addAll(others);
        return List.copyOf(both);
    }

    public static StoryTopics of(List<Sentence> sentences) {
        StoryTopics topics = new StoryTopics(sentences.size());
        for (Sentence sentence : sentences) {
            for (int word = 0; word < sentence.size(); word++) {
                List<Topic> of = WORDS.get(sentence.token(word).lemma());
                if (of != null) {
                    of.forEach(topics::count);
                }
            }
        }
        return topics;
    }

    private void count(Topic topic) {
        counts.merge(topic, 1, Integer::sum);
        if (topic == Topic.MATCH) {
            counts.merge(Topic.SPORT, 1, Integer::sum);
        }
    }

    /** Whether there is more of the one than of the other. */
    public boolean isMore(Topic one, Topic other) {
        return counts.getOrDefault(one, 0) > counts.getOrDefault(other, 0);
    }

    boolean has(Topic topic) {
        return counts.containsKey(topic);
    }

    /** Whether the story tells of war or crime throughout, and not only once in a while. */
    boolean isViolent() {
        int violent = counts.getOrDefault(Topic.CONFLICT, 0) + counts.getOrDefault(Topic.CRIME, 0);
        return violent >= SEVERAL && violent > sentences / 2;
    }

    /** Whether the story is clearly one of sport. */
    boolean isSportsReport() {
        int count = counts.getOrDefault(Topic.MATCH, 0);
        return count >= SEVERAL && SERIOUS.stream().allMatch(other -> count > counts.getOrDefault(other, 0));
    }

    static boolean has(Sentence sentence, Topic topic) {
        for (int word = 0; word < sentence.size(); word++) {
            if (WORDS.getOrDefault(sentence.token(word).lemma(), List.of()).contains(topic)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence tells of war or crime, whatever its story is about. */
    static boolean isSerious(Sentence sentence) {
        for (int word = 0; word < sentence.size(); word++) {
            List<Topic> topics = WORDS.getOrDefault(sentence.token(word).lemma(), List.of());
            if (topics.contains(Topic.CONFLICT) || topics.contains(Topic.CRIME)) {
                return true;
            }
        }
        return false;
    }
}
