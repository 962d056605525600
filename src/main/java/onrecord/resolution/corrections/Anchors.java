package onrecord.resolution.corrections;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import onrecord.resolution.nouns.ArticleReading;
import org.jspecify.annotations.Nullable;

/** Everything in an article that a correction can be about, by the words it is found by. */
public final class Anchors {

    private final Map<AnchorSort, Map<UUID, Anchor>> all = new EnumMap<>(AnchorSort.class);

    public Anchors(ArticleReading reading) {
        for (AnchorSort sort : AnchorSort.values()) {
            all.put(sort, new LinkedHashMap<>());
        }
        of(AnchorSort.ARTICLE).put(reading.article().id(), new Anchor(reading.article().title(), ""));
        reading.persons().forEach(person -> of(AnchorSort.PERSON).put(person.appearance().id(),
                Anchor.of(person.appearance().name(), person.appearance().aliases(), person.appearance().roles())));
        reading.statements().forEach(recorded -> of(AnchorSort.STATEMENT).put(recorded.statement().id(), Anchor.of(recorded.statement())));
        reading.events().forEach(
                reported -> of(AnchorSort.EVENT).put(reported.mention().id(), Anchor.of(reported.span(), reported.trigger())));
    }

    private Map<UUID, Anchor> of(AnchorSort sort) {
        return all.getOrDefault(sort, Map.of());
    }

    /**
     * What is meant here; null when it is not there any more.
     *
     * @param before what it was when the article was last read: the same again, unless its words have become others
     */
    public @Nullable UUID find(AnchorSort sort, Anchor anchor, @Nullable UUID before) {
        Anchor same = before == null ? null : of(sort).get(before);
        return same != null && anchor.among(Map.of(before, same), sort) != null ? before : anchor.among(of(sort), sort);
    }
}
