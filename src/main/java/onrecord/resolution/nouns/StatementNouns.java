package onrecord.resolution.nouns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import onrecord.extraction.Extraction;
import onrecord.extraction.people.ExtractedPerson;
import onrecord.extraction.people.PersonMention;
import onrecord.extraction.statements.ExtractedSpeaker;
import onrecord.extraction.statements.ExtractedStatement;
import onrecord.knowledge.Ids;
import onrecord.knowledge.Speaker;
import onrecord.knowledge.Statement;
import onrecord.knowledge.TextSpan;
import onrecord.text.Determinacy;
import onrecord.text.MentionKind;
import onrecord.text.Quotation;
import onrecord.text.QuotationMarks;
import onrecord.text.Span;
import onrecord.text.StatementKind;
import org.jspecify.annotations.Nullable;

/** Gives the statements of an article their ids, and tells whom their words mention. A statement found twice at one place is one. */
final class StatementNouns {

    private record Mentioned(int person, PersonMention mention) {}

    private final UUID article;
    private final Extraction extraction;
    private final List<UUID> appearances;
    private final TreeMap<Integer, List<Mentioned>> mentions;
    private final List<Quotation> quotations;
    private final SpokenOf spokenOf;

    /** @param appearances the id of each of the extraction's persons */
    StatementNouns(UUID article, Extraction extraction, List<UUID> appearances) {
        this.article = article;
        this.extraction = extraction;
        this.appearances = appearances;
        this.mentions = mentions(extraction.persons());
        this.spokenOf = new SpokenOf(extraction.article().text());
        this.quotations = QuotationMarks.pair(extraction.article().text(), extraction.article().paragraphs());
    }

    private static TreeMap<Integer, List<Mentioned>> mentions(List<ExtractedPerson> persons) {
        TreeMap<Integer, List<Mentioned>> mentions = new TreeMap<>();
        for (int i = 0; i < persons.size(); i++) {
            for (PersonMention mention : persons.get(i).mentions()) {
                mentions.computeIfAbsent(mention.span().start(), start -> new ArrayList<>()).add(new Mentioned(i, mention));
            }
        }
        return mentions;
    }

    List<RecordedStatement> all() {
        Map<UUID, RecordedStatement> statements = new LinkedHashMap<>();
        for (ExtractedStatement statement : extraction.statements()) {
            UUID id = id(statement);
            statements.putIfAbsent(id, recorded(id, statement));
        }
        return List.copyOf(statements.values());
    }

    private RecordedStatement recorded(UUID id, ExtractedStatement statement) {
        return new RecordedStatement(
                noun(id, statement),
                appearance(statement.speaker()),
                statement.together().stream().map(this::recorded).toList(),
                about(statement),
                quoted(statement));
    }

    private RecordedSpeaker recorded(ExtractedSpeaker speaker) {
        return new RecordedSpeaker(
                new Speaker(speaker.kind(), speaker.name(), null, printedIfThere(speaker.span())), appearance(speaker.person()));
    }

    private UUID id(ExtractedStatement statement) {
        String places = statement.spans().stream().map(span -> span.start() + "-" + span.end()).collect(Collectors.joining(","));
        String speaker = statement.speakerSpan() == null ? statement.speakerName() : "" + statement.speakerSpan().start();
        return Ids.within(article, "statement " + statement.kind() + " " + places + " " + speaker);
    }

    private @Nullable UUID appearance(int person) {
        return person < 0 ? null : appearances.get(person);
    }

    private Statement noun(UUID id, ExtractedStatement statement) {
        return new Statement(
                id,
                article,
                statement.kind(),
                statement.attribution(),
                statement.polarity(),
                statement.determinacy(),
                statement.text(),
                statement.spans().stream().map(this::printed).toList(),
                printed(statement.context()),
                statement.speakerKind(),
                null,
                statement.speakerName(),
                printedIfThere(statement.speakerSpan()),
                printedIfThere(statement.cue()),
                statement.addressee(),
                statement.saidOn(),
                statement.confidence());
    }

    private TextSpan printed(Span span) {
        return TextSpan.of(span, extraction.article().text());
    }

    private @Nullable TextSpan printedIfThere(@Nullable Span span) {
        return span == null ? null : printed(span);
    }

    /** Words that nobody said are the same words as nobody's. */
    private String quoted(ExtractedStatement statement) {
        if (statement.kind() == StatementKind.INDIRECT || statement.determinacy() == Determinacy.INDETERMINATE) {
            return "";
        }
        List<String> words = new ArrayList<>();
        for (Span span : statement.spans()) {
            for (Quotation quotation : quotations) {
                int start = Math.max(span.start(), quotation.words().start());
                int end = Math.min(span.end(), quotation.words().end());
                if (start < end) {
                    words.add(extraction.article().text().substring(start, end));
                }
            }
        }
        return words.isEmpty() && statement.kind() == StatementKind.DIRECT ? statement.text() : String.join(" ", words);
    }

    /** Who is mentioned in the words, or spoken of beside them. That speakers call themselves "I" is left out. */
    private List<UUID> about(ExtractedStatement statement) {
        Set<UUID> about = new LinkedHashSet<>();
        for (Span span : statement.spans()) {
            for (List<Mentioned> here : mentions.subMap(span.start(), span.end()).values()) {
                here.stream().filter(mentioned -> !isSpeakersI(mentioned, statement))
                        .forEach(mentioned -> about.add(appearances.get(mentioned.person())));
            }
        }
        for (List<Mentioned> here : mentionsBehindCue(statement).values()) {
            here.stream().filter(mentioned -> spokenOf.isMeant(statement, mentioned.mention().span()))
                    .forEach(mentioned -> about.add(appearances.get(mentioned.person())));
        }
        return List.copyOf(about);
    }

    private SortedMap<Integer, List<Mentioned>> mentionsBehindCue(ExtractedStatement statement) {
        Span cue = statement.cue();
        int end = statement.context().end();
        return cue == null || cue.end() >= end ? new TreeMap<>() : mentions.subMap(cue.end(), end);
    }

    private static boolean isSpeakersI(Mentioned mentioned, ExtractedStatement statement) {
        return statement.speakers().stream().anyMatch(one -> one.person() == mentioned.person())
                && mentioned.mention().kind() == MentionKind.PRONOUN;
    }
}
