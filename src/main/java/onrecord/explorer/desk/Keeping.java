package onrecord.explorer.desk;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.explorer.Pages;
import onrecord.explorer.Question;
import onrecord.export.asked.Fields;

/** Stores texts in an editor's name. */
@Singleton
final class Keeping {

    private final Pages pages;
    private final Question store = Question.named("desk-keep");

    Keeping(Pages pages) {
        this.pages = pages;
    }

    Uni<KeptText> keep(RoutingContext client, SentText text) {
        return pages.ask(client, store.with("input", text.input())).map(data -> kept(text, data.object("ingestArticle")));
    }

    private static KeptText kept(SentText text, Fields outcome) {
        Fields article = outcome.object("article");
        return new KeptText(text.name(), article.text("title"), article.text("id"), outcome.isTrue("created"), "");
    }

    /**
     * Stores one after the other. One that cannot be stored keeps no other from it, and neither does one of the same source take the place of one
     * that was stored just before.
     */
    Uni<List<KeptText>> keepAll(RoutingContext client, List<SentText> texts) {
        Set<String> sources = new HashSet<>();
        return Multi.createFrom().iterable(texts)
                .onItem()
                .transformToUniAndConcatenate(text -> text.source().isEmpty() || sources.add(text.source()) ? keepOrTell(client, text)
                        : Uni.createFrom().item(KeptText.refused(text.name(),
                                "A file of this name is among those above, and would have given way to this one. Give it another name, and read it again.")))
                .collect().asList();
    }

    private Uni<KeptText> keepOrTell(RoutingContext client, SentText text) {
        return Pages.oneOfSeveral(() -> keep(client, text), why -> KeptText.refused(text.name(), why));
    }
}
