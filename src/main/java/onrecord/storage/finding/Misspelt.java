package onrecord.storage.finding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import onrecord.storage.sql.Folding;
import onrecord.storage.sql.Query;
import org.jspecify.annotations.Nullable;

/** Names in filters that nobody is called by, and which may be meant. A name costs one SQL statement. */
@ApplicationScoped
public class Misspelt {

    private static final String SPEAKERS = "select from statement s where s.speaker_search @@ to_tsquery('simple', ?)";

    private static final String PERSONS = "select from person n where n.search @@ to_tsquery('simple', ?)";

    private static final String PARTICIPANTS =
            "select from event e where names_sought(e.participant_names) @@ to_tsquery('simple', ?)";

    private final Spelling spelling;

    Misspelt(Spelling spelling) {
        this.spelling = spelling;
    }

    /** Who may be meant by the name of the speaker, or else by the name of a person mentioned in the words. */
    public Uni<Optional<String>> in(StatementFilter filter) {
        return meant(filter.speakerName(), SPEAKERS)
                .chain(speaker -> speaker.isPresent() ? Uni.createFrom().item(speaker) : meant(filter.aboutName(), PERSONS));
    }

    public Uni<Optional<String>> in(EventFilter filter) {
        return meant(filter.participantName(), PARTICIPANTS);
    }

    public Uni<Optional<String>> in(PersonFilter filter) {
        return meant(filter.name(), PERSONS);
    }

    /** @param called finds those who are called so */
    private Uni<Optional<String>> meant(@Nullable String name, String called) {
        return name == null || Folding.of(name).isEmpty() ? Uni.createFrom().item(Optional.empty())
                : spelling.corrected(name, new Query("not exists (" + called + ")", Folding.beginnings(name)));
    }
}
