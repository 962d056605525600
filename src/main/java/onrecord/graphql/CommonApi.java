package onrecord.graphql;

import graphql.schema.TypeResolver;
import jakarta.inject.Singleton;
import onrecord.knowledge.Node;
import onrecord.knowledge.TextSpan;
import onrecord.storage.Direction;
import onrecord.text.Edtf;

/** Answers the fields of what appears everywhere: places in a text, dates, pages. */
@Singleton
final class CommonApi implements Api {

    /** Tells the type of anything with an identity. */
    static final TypeResolver NODE_TYPE =
            question -> question.getSchema().getObjectType(NodeKind.of(question.<Node>getObject()).typeName());

    @Override
    public void describe(Wiring wiring) {
        wiring.scalar(IsoScalar.DATE).scalar(IsoScalar.DATE_TIME);
        wiring.abstraction("Node", NODE_TYPE).options("OrderDirection", Direction.class);
        Connections.describePageInfo(wiring);
        wiring.type("TextSpan", TextSpan.class)
                .value("start", TextSpan::start)
                .value("end", TextSpan::end)
                .value("text", TextSpan::text);
        wiring.type("EdtfDate", Edtf.class)
                .value("edtf", Edtf::text)
                .value("earliest", Edtf::earliest)
                .value("latest", Edtf::latest);
    }
}
