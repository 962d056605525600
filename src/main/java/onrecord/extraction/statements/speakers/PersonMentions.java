package onrecord.extraction.statements.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import onrecord.extraction.people.ExtractedPerson;
import onrecord.extraction.people.PersonMention;
import onrecord.text.MentionKind;
import onrecord.text.Search;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/** The places where an article mentions its persons, to look up who is meant by <em>she</em> or <em>Keller</em> at some offset. */
final class PersonMentions {

    /** @param person index into the article's persons */
    record Mention(Span span, MentionKind kind, int person) {

        boolean isName() {
            return kind == MentionKind.NAME;
        }
    }

    private final List<Mention> inOrder = new ArrayList<>();

    PersonMentions(List<ExtractedPerson> persons) {
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
    }

    /** Those that begin within this span, in reading order. */
    List<Mention> within(Span span) {
        return inOrder.subList(firstFrom(span.start()), firstFrom(span.end()));
    }

    boolean isMentioned(int person, Span span) {
        for (Mention mention : within(span)) {
            if (mention.person() == person) {
                return true;
            }
        }
        return false;
    }

    /** The one that begins at this offset, or null. */
    @Nullable
    Mention startingAt(int offset) {
        int at = firstFrom(offset);
        return at < inOrder.size() && inOrder.get(at).span().start() == offset ? inOrder.get(at) : null;
    }

    private int firstFrom(int offset) {
        return Search.first(0, inOrder.size(), i -> inOrder.get(i).span().start() >= offset);
    }
}
