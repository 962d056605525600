package onrecord.storage;

import io.smallrye.mutiny.Uni;
import java.util.List;
import onrecord.knowledge.Statement;
import onrecord.resolution.Resolution;

/** Writes an article with all it says, in the order in which rows refer to each other. */
final class Writing {

    private final Transaction transaction;
    private final Draft draft;
    private final PeopleDraft persons;
    private final StatementsDraft statements;
    private final EventsDraft reported;
    private final PeopleChanges people;
    private final EventChanges events;

    Writing(
            Transaction transaction,
            Draft draft,
            Candidates candidates,
            Resolution resolution,
            PeopleChanges people,
            EventChanges events) {
        this.transaction = transaction;
        this.draft = draft;
        this.persons = new PeopleDraft(draft, resolution.persons(), candidates.takenPersons());
        this.statements = new StatementsDraft(draft, persons.ids);
        this.reported = new EventsDraft(draft, persons.ids, resolution.events(), candidates.takenEvents());
        this.people = people;
        this.events = events;
    }

    Uni<List<Statement>> write() {
        persons.addTo(people);
        statements.addTo(people);
        return transaction.insertAll(List.of(draft.entity()))
                .chain(() -> SourceFiles.remember(transaction, draft))
                .chain(() -> people.insertNew(transaction))
                .chain(() -> transaction.insertAll(persons.entities()))
                .chain(() -> transaction.insertAll(statements.entities()))
                .chain(() -> transaction.insertAll(statements.about()))
                .chain(() -> events.insert(transaction, reported))
                .chain(() -> events.write(transaction))
                .chain(() -> people.write(transaction))
                .map(written -> statements.nouns());
    }
}
