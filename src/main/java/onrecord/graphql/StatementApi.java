package onrecord.graphql;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import onrecord.graphql.execution.Arguments;
import onrecord.knowledge.Statement;
import onrecord.storage.Articles;
import onrecord.storage.Direction;
import onrecord.storage.People;
import onrecord.storage.StatementFilter;
import onrecord.storage.StatementOrder;
import onrecord.storage.Statements;
import onrecord.text.AttributionType;
import onrecord.text.SpeakerKind;
import onrecord.text.StatementKind;

/** Answers what is asked about statements. */
@Singleton
final class StatementApi implements Api {

    private final Articles articles;
    private final People people;
    private final Statements statements;

    StatementApi(Articles articles, People people, Statements statements) {
        this.articles = articles;
        this.people = people;
        this.statements = statements;
    }

    @Override
    public void describe(Wiring wiring) {
        wiring.query().once("statements", this::list);
        wiring.connection("Statement")
                .options("StatementOrderField", StatementOrder.By.class)
                .options("StatementKind", StatementKind.class)
                .options("AttributionType", AttributionType.class)
                .options("SpeakerKind", SpeakerKind.class);
        wiring.type("Statement", Statement.class)
                .value("id", GlobalId::of)
                .one("article", Statement::articleId, articles::byIds)
                .value("kind", Statement::kind)
                .value("attribution", Statement::attribution)
                .value("text", Statement::text)
                .value("spans", Statement::spans)
                .value("context", statement -> statement.context().text())
                .value("contextSpan", Statement::context)
                .value("speakerKind", Statement::speakerKind)
                .one("speaker", Statement::speakerId, people::byIds)
                .value("speakerName", Statement::speakerName)
                .value("speakerSpan", Statement::speakerSpan)
                .value("cue", Statement::cue)
                .value("addressee", Statement::addressee)
                .value("saidOn", Statement::saidOn)
                .each("about", Statement::id, List.of(), (ids, none) -> people.aboutStatements(ids))
                .value("confidence", Statement::confidence);
    }

    private Uni<Connection<Statement>> list(Arguments arguments) {
        StatementFilter filter = filter(arguments.object("filter"));
        return statements.page(filter, order(arguments), Pages.of(arguments))
                .map(slice -> new Connection<>(slice, statements.count(filter)));
    }

    private static StatementFilter filter(Arguments filter) {
        return new StatementFilter(
                Inputs.text(filter, "text"),
                Inputs.id(filter, "speakerId", NodeKind.PERSON),
                Inputs.text(filter, "speakerName"),
                Inputs.id(filter, "aboutId", NodeKind.PERSON),
                Inputs.id(filter, "articleId", NodeKind.ARTICLE),
                Inputs.options(filter, "kind"),
                Inputs.options(filter, "attribution"),
                filter.optional("saidFrom"),
                filter.optional("saidTo"));
    }

    private static StatementOrder order(Arguments arguments) {
        if (arguments.optional("orderBy") == null) {
            return StatementOrder.DEFAULT;
        }
        Arguments order = arguments.object("orderBy");
        return new StatementOrder(order.<StatementOrder.By>required("field"), order.<Direction>required("direction"));
    }
}
