package onrecord.storage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import onrecord.extraction.people.ExtractedPerson;
import onrecord.extraction.people.PersonMention;
import onrecord.extraction.statements.ExtractedStatement;
import onrecord.knowledge.Ids;
import onrecord.knowledge.Statement;
import onrecord.knowledge.TextSpan;
import onrecord.text.Edtf;
import onrecord.text.MentionKind;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/** The statements of an article as they are going to be stored. */
final class StatementsDraft {

    private record Mentioned(int person, PersonMention mention) {}

    private final Draft draft;
    private final List<UUID> persons;
    private final Map<UUID, ExtractedStatement> statements = new LinkedHashMap<>();

    /** @param persons the id of each of the extraction's persons */
    StatementsDraft(Draft draft, List<UUID> persons) {
        this.draft = draft;
        this.persons = persons;
        Set<UUID> used = new HashSet<>();
        for (ExtractedStatement statement : draft.submission.extraction().statements()) {
            UUID id = id(statement);
            if (used.add(id)) {
                statements.put(id, statement);
            }
        }
    }

    /** A statement found twice at one place is one. */
    private UUID id(ExtractedStatement statement) {
        String places = statement.spans().stream().map(span -> span.start() + "-" + span.end()).collect(Collectors.joining(","));
        String speaker = statement.speakerSpan() == null ? statement.speakerName() : "" + statement.speakerSpan().start();
        return Ids.within(draft.id, "statement " + statement.kind() + " " + places + " " + speaker);
    }

    List<Statement> nouns() {
        List<Statement> nouns = new ArrayList<>();
        statements.forEach((id, statement) -> nouns.add(noun(id, statement)));
        return nouns;
    }

    private Statement noun(UUID id, ExtractedStatement statement) {
        return new Statement(
                id,
                draft.id,
                statement.kind(),
                statement.attribution(),
                statement.text(),
                statement.spans().stream().map(this::printed).toList(),
                printed(statement.context()),
                statement.speakerKind(),
                speaker(statement),
                statement.speakerName(),
                statement.speakerSpan() == null ? null : printed(statement.speakerSpan()),
                statement.cue() == null ? null : printed(statement.cue()),
                statement.addressee(),
                statement.saidOn(),
                statement.confidence());
    }

    private TextSpan printed(Span span) {
        return TextSpan.of(span, draft.text());
    }

    private @Nullable UUID speaker(ExtractedStatement statement) {
        return statement.speaker() < 0 ? null : persons.get(statement.speaker());
    }

    /** Says of every speaker what this article adds to what is known. */
    void addTo(PeopleChanges changes) {
        statements.values().stream()
                .filter(statement -> statement.speaker() >= 0)
                .forEach(statement -> changes.speaks(speaker(statement), 1));
    }

    List<StatementEntity> entities() {
        List<StatementEntity> rows = new ArrayList<>();
        statements.forEach((id, statement) -> rows.add(entity(id, statement)));
        return rows;
    }

    private StatementEntity entity(UUID id, ExtractedStatement statement) {
        StatementEntity row = new StatementEntity();
        row.id = id;
        row.articleId = draft.id;
        row.position = statement.spans().get(0).start();
        row.kind = statement.kind().name();
        row.attribution = statement.attribution().name();
        row.text = statement.text();
        row.spans = Draft.offsets(statement.spans());
        row.contextStart = statement.context().start();
        row.context = statement.context().of(draft.text());
        row.speakerKind = statement.speakerKind().name();
        row.speakerId = speaker(statement);
        row.speakerName = statement.speakerName();
        row.speakerFolded = Folding.of(statement.speakerName());
        row.speakerStart = statement.speakerSpan() == null ? null : statement.speakerSpan().start();
        row.speakerEnd = statement.speakerSpan() == null ? null : statement.speakerSpan().end();
        row.cueStart = statement.cue() == null ? null : statement.cue().start();
        row.cueEnd = statement.cue() == null ? null : statement.cue().end();
        row.addressee = statement.addressee();
        Edtf said = statement.saidOn();
        row.saidOn = said == null ? null : said.text();
        row.saidEarliest = said == null ? null : said.earliest();
        row.saidLatest = said == null ? null : said.latest();
        row.saidKey = saidKey(statement);
        row.confidence = statement.confidence();
        return row;
    }

    private int saidKey(ExtractedStatement statement) {
        LocalDate said = statement.saidOn() == null ? null : statement.saidOn().earliest();
        return said == null ? draft.publishedKey() : DayKey.of(said);
    }

    /** Who is mentioned in the words. That speakers call themselves "I" is left out. */
    List<StatementAboutEntity> about() {
        TreeMap<Integer, List<Mentioned>> mentions = mentions();
        List<StatementAboutEntity> rows = new ArrayList<>();
        statements.forEach((id, statement) -> {
            Map<UUID, StatementAboutEntity> about = new LinkedHashMap<>();
            for (Span span : statement.spans()) {
                mentions.subMap(span.start(), span.end()).values().forEach(here -> here.stream()
                        .filter(mentioned -> isAbout(mentioned, statement))
                        .map(mentioned -> about(id, statement, persons.get(mentioned.person())))
                        .forEach(row -> about.put(row.key.personId(), row)));
            }
            rows.addAll(about.values());
        });
        return rows;
    }

    private TreeMap<Integer, List<Mentioned>> mentions() {
        TreeMap<Integer, List<Mentioned>> mentions = new TreeMap<>();
        List<ExtractedPerson> all = draft.submission.extraction().persons();
        for (int i = 0; i < all.size(); i++) {
            for (PersonMention mention : all.get(i).mentions()) {
                mentions.computeIfAbsent(mention.span().start(), start -> new ArrayList<>()).add(new Mentioned(i, mention));
            }
        }
        return mentions;
    }

    private static boolean isAbout(Mentioned mentioned, ExtractedStatement statement) {
        boolean calledI = mentioned.person() == statement.speaker() && mentioned.mention().kind() == MentionKind.PRONOUN;
        return !calledI;
    }

    private StatementAboutEntity about(UUID id, ExtractedStatement statement, UUID person) {
        StatementAboutEntity row = new StatementAboutEntity();
        row.key = new StatementAboutEntity.Key(id, person);
        row.saidKey = saidKey(statement);
        row.himself = person.equals(speaker(statement));
        return row;
    }
}
