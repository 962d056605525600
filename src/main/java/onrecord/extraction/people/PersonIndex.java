package onrecord.extraction.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import onrecord.language.Gender;
import onrecord.text.MentionKind;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The persons of an article by the places (UTF-16 offsets) where it mentions them: who is meant by <em>she</em> or <em>Keller</em> here?
 * Where two mentions begin at one place the later person of the list is meant, as <em>Putin’s spokesman</em> is listed behind Putin.
 */
public final class PersonIndex {

    /** No person. */
    public static final int NOBODY = -1;

    /** @param person index into the article's persons */
    public record Mention(Span span, MentionKind kind, int person) {

        public boolean isName() {
            return kind == MentionKind.NAME;
        }
    }

    private final List<ExtractedPerson> persons;
    private final List<Mention> inOrder = new ArrayList<>();
    /** Where they begin; no two at one place. */
    private final int[] starts;

    public PersonIndex(List<ExtractedPerson> persons) {
        this.persons = persons;
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < persons.size(); i++) {
            for (PersonMention mention : persons.get(i).mentions()) {
                mentions.add(new Mention(mention.span(), mention.kind(), i));
            }
        }
        mentions.sort(Comparator.comparingInt(mention -> mention.span().start()));
        for (int i = 0; i < mentions.size(); i++) {
            boolean last = i + 1 == mentions.size() || mentions.get(i + 1).span().start() > mentions.get(i).span().start();
            if (last) {
                inOrder.add(mentions.get(i));
            }
        }
        starts = inOrder.stream().mapToInt(mention -> mention.span().start()).toArray();
    }

    /** The name that a person is known by. */
    public String name(int person) {
        return persons.get(person).name();
    }

    public Gender genderOfName(int person) {
        return persons.get(person).genderOfName();
    }

    public int size() {
        return persons.size();
    }

    /** What the article says the person is, as printed. */
    public List<String> roles(int person) {
        return persons.get(person).roles();
    }

    /** The person whose mention, the last to begin before the end of these words, overlaps them; {@link #NOBODY} when none does. */
    public int at(Span words) {
        Mention mention = mentionAt(words);
        return mention == null ? NOBODY : mention.person();
    }

    /** The mention, the last to begin before the end of these words, that overlaps them, or null. */
    public @Nullable Mention mentionAt(Span words) {
        int next = firstFrom(words.end());
        Mention before = next == 0 ? null : inOrder.get(next - 1);
        return before != null && before.span().overlaps(words) ? before : null;
    }

    /** Those that begin within this span, in reading order. */
    public List<Mention> within(Span span) {
        return inOrder.subList(firstFrom(span.start()), firstFrom(span.end()));
    }

    public boolean isMentioned(int person, Span span) {
        for (Mention mention : within(span)) {
            if (mention.person() == person) {
                return true;
            }
        }
        return false;
    }

    /** The one that begins at this offset, or null. */
    public @Nullable Mention startingAt(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at < 0 ? null : inOrder.get(at);
    }

    private int firstFrom(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at < 0 ? -at - 1 : at;
    }
}
