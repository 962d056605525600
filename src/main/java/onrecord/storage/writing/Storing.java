package onrecord.storage.writing;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import onrecord.knowledge.Article;
import onrecord.knowledge.Statement;
import onrecord.resolution.Resolver;
import onrecord.resolution.events.EventMention;
import onrecord.resolution.names.NameKeys;
import onrecord.resolution.nouns.ArticleReading;
import onrecord.resolution.persons.PersonAppearance;
import onrecord.storage.blocks.BlockKeys;
import onrecord.storage.blocks.Locks;
import onrecord.storage.blocks.Newcomer;
import onrecord.storage.deciding.Copies;
import onrecord.storage.deciding.Decided;
import onrecord.storage.deciding.EventDeciding;
import onrecord.storage.deciding.FormerIds;
import onrecord.storage.deciding.PersonDeciding;
import onrecord.storage.deciding.PersonMembership;
import onrecord.storage.deciding.SameWords;
import onrecord.storage.deciding.Topics;
import onrecord.storage.rows.ArticleEntity;
import onrecord.storage.rows.Rows;
import onrecord.storage.sql.Transaction;

/** What one transaction does: articles come, others go, and all blocks they touch are decided again. */
public final class Storing {

    private final Transaction transaction;
    private final Locks locks;
    private final List<Submission> batch;
    private final Set<UUID> unwanted;
    private final Set<Long> undecided;
    private final Resolver resolver;
    private final Topics topics;
    private final Instant now;
    private final PeopleChanges people = new PeopleChanges();
    private final EventChanges events = new EventChanges();
    private final List<ArticleReading> articles = new ArrayList<>();
    private final Map<UUID, UUID> replaced = new HashMap<>();
    private final Set<UUID> correctedEvents = new HashSet<>();
    private Set<UUID> leaving = Set.of();
    private List<EarlierState> states = List.of();
    private Set<UUID> outdated = new LinkedHashSet<>();
    private Removed removed = Removed.NOTHING;

    /**
     * @param unwanted articles to be deleted
     * @param undecided blocks of persons that are looked at as a whole, however large they are
     */
    public Storing(
            Transaction transaction,
            Locks locks,
            List<Submission> batch,
            Set<UUID> unwanted,
            Set<Long> undecided,
            Resolver resolver,
            Instant now) {
        this.transaction = transaction;
        this.locks = locks;
        this.batch = batch;
        this.unwanted = unwanted;
        this.undecided = undecided;
        this.resolver = resolver;
        this.topics = new Topics(transaction);
        this.now = now;
    }

    /** Has these persons and events summed up anew, too. */
    Storing summingUp(Collection<UUID> persons, Collection<UUID> corrected) {
        persons.forEach(people::touch);
        correctedEvents.addAll(corrected);
        events.touch(correctedEvents);
        return this;
    }

    /** Has these appearances and reports leave the id they have to the others who have it, however few these are. */
    Storing leaving(Set<UUID> members) {
        leaving = Set.copyOf(members);
        return this;
    }

    /** What became of each submission. */
    public Uni<List<Stored>> store() {
        return lockArticles()
                .chain(() -> EarlierState.of(transaction, batch))
                .invoke(this::compare)
                .chain(() -> locks.take(Locks.Sort.ARTICLE, outdated.stream().map(id -> BlockKeys.number(id.toString())).toList()))
                .chain(() -> Removed.of(transaction, outdated))
                .invoke(gone -> {
                    removed = gone;
                    gone.tell(people, events);
                })
                .chain(() -> new CorrectedReadings(transaction, articles, replaced).find(outdated))
                .invoke(articles::replaceAll)
                .chain(this::insertArticles)
                .chain(this::persons);
    }

    private Uni<Void> lockArticles() {
        Set<Long> keys = new HashSet<>();
        batch.forEach(submission -> {
            keys.add(BlockKeys.number(submission.reading().article().id().toString()));
            keys.add(BlockKeys.number(submission.origin()));
        });
        unwanted.forEach(id -> keys.add(BlockKeys.number(id.toString())));
        return locks.take(Locks.Sort.ARTICLE, keys);
    }

    private void compare(List<EarlierState> found) {
        states = found;
        outdated = EarlierState.outdated(found);
        outdated.addAll(unwanted);
        for (int i = 0; i < batch.size(); i++) {
            EarlierState state = found.get(i);
            if (!state.isCurrent()) {
                Article before = state.sameText();
                Instant time = before == null ? now.plus(i, ChronoUnit.MICROS) : before.ingestedAt();
                ArticleReading reading = batch.get(i).reading().ingestedAt(time);
                articles.add(reading);
                if (state.ofFile() != null) {
                    replaced.put(reading.article().id(), state.ofFile());
                }
            }
        }
    }

    private Uni<Void> insertArticles() {
        List<ArticleEntity> rows = new ArrayList<>();
        Map<UUID, ArticleReading> stamped = new HashMap<>();
        articles.forEach(reading -> stamped.put(reading.article().id(), reading));
        for (Submission submission : batch) {
            ArticleReading reading = stamped.get(submission.reading().article().id());
            if (reading != null) {
                rows.add(Rows.article(reading, submission.engine(), submission.metadata()));
            }
        }
        return transaction.insertAll(rows)
                .chain(() -> transaction.insertAll(articles.stream().map(Rows::topic).toList()))
                .chain(() -> batch.isEmpty() ? Uni.createFrom().voidItem() : SourceFiles.remember(transaction, batch));
    }

    private Uni<List<Stored>> persons() {
        List<Newcomer<PersonAppearance>> newcomers = new ArrayList<>();
        for (ArticleReading article : articles) {
            UUID id = article.article().id();
            article.persons().forEach(person -> {
                PersonAppearance appearance = person.appearance();
                NameKeys keys = NameKeys.of(appearance.name());
                newcomers.add(new Newcomer<>(
                        appearance,
                        appearance.id(),
                        id,
                        article.article().ingestedAt(),
                        removed.holderOf(person, id, replaced.get(id)),
                        BlockKeys.of(keys.blocks(), keys.fullNames())));
            });
        }
        return new PersonDeciding(transaction, locks, new PersonMembership(transaction, topics, resolver), newcomers,
                removed.personBlocks(), undecided, leaving)
                .decide()
                .chain(this::events);
    }

    private Uni<List<Stored>> events(Decided<PersonAppearance> decided) {
        PersonWriting writing = new PersonWriting(transaction, locks, articles, decided, people, events);
        return writing.write()
                .chain(changed -> {
                    changed.addAll(removed.events());
                    changed.addAll(correctedEvents);
                    return new EventDeciding(transaction, locks, resolver, topics, leaving).decide(reports(writing.persons), changed);
                })
                .call(reported -> write(reported, writing.persons))
                .call(() -> new SameWords(transaction, locks, resolver, topics)
                        .decide(articles, writing.persons, writing.changedStatements, removed.quotationGroups))
                .call(() -> new Copies(transaction, locks, resolver).decide(articles, removed.copyGroups))
                .call(() -> new FormerIds(transaction, "PERSON", now).remember(decided))
                .call(() -> people.write(transaction))
                .map(reported -> stored(writing.persons));
    }

    private Uni<Void> write(Decided<EventMention> reported, Map<UUID, UUID> persons) {
        return new FormerIds(transaction, "EVENT", now).remember(reported)
                .chain(() -> new EventWriting(transaction, articles, persons, reported, events).write());
    }

    /** Looks at all that bears on what these articles report, and nothing else. */
    public Uni<Void> decideEvents(Collection<UUID> undecidedArticles) {
        return new EventDeciding(transaction, locks, resolver, topics, leaving).wholly(undecidedArticles)
                .chain(reported -> write(reported, Map.of()));
    }

    private List<Newcomer<EventMention>> reports(Map<UUID, UUID> persons) {
        List<Newcomer<EventMention>> newcomers = new ArrayList<>();
        for (ArticleReading article : articles) {
            UUID id = article.article().id();
            article.events().forEach(reported -> {
                EventMention mention = reported.mention().meaning(persons);
                newcomers.add(new Newcomer<>(
                        mention,
                        mention.id(),
                        id,
                        article.article().ingestedAt(),
                        removed.holderOf(reported, id, replaced.get(id)),
                        BlockKeys.NONE));
            });
        }
        return newcomers;
    }

    private List<Stored> stored(Map<UUID, UUID> persons) {
        Map<UUID, ArticleReading> now = new HashMap<>();
        articles.forEach(reading -> now.put(reading.article().id(), reading));
        List<Stored> all = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            EarlierState state = states.get(i);
            ArticleReading reading = now.get(batch.get(i).reading().article().id());
            all.add(reading == null
                    ? new Stored(Stored.Outcome.UNCHANGED, state.article(), List.of())
                    : new Stored(state.outcome(outdated), reading.article(), statements(reading, persons)));
        }
        return all;
    }

    private static List<Statement> statements(ArticleReading reading, Map<UUID, UUID> persons) {
        return reading.statements().stream()
                .map(recorded -> recorded.statement().saidBy(Rows.person(recorded.speaker(), persons)))
                .toList();
    }
}
