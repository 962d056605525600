package onrecord.graphql;

import java.util.List;
import java.util.Map;
import onrecord.storage.Archive;
import onrecord.storage.Telling;
import onrecord.text.EventType;

/** A quarrel over an orchard, in two papers and one text that nobody knows the paper of. No other test prints it. */
final class OrchardCourier {

    static final String COURIER = "The Orchard Courier";
    static final String EVENING = "Orchard Evening";

    private OrchardCourier() {}

    static void publish(Archive archive) {
        LanternGazette.store(archive, Telling.of("""
                Quarrel over the orchard
                Petronel Quince will fell no tree, Ludo Varnish said. The wall stays, Ludo Varnish said again.
                The cider is safe, the Orchard Board said. Petronel Quince met Ludo Varnish in Applewick.
                She never sold the wall, Ludo Varnish said.""")
                .publishedOn("2019-03-04").by(COURIER)
                .person("Petronel Quince", List.of("grower"), "She").person("Ludo Varnish", List.of("mason"))
                .said("Ludo Varnish", "Petronel Quince will fell no tree", "2019-03-02")
                .reported("Ludo Varnish", "The wall stays")
                .said("the Orchard Board", "The cider is safe")
                .denied("Ludo Varnish", "She never sold the wall")
                .happened(EventType.CONSULT, "met", "2019-03-01", "Applewick", 0.8, "Petronel Quince", "Ludo Varnish")
                .fromFile("orchard/quarrel.txt"));
        LanternGazette.store(archive, Telling.of("""
                Orchard wall falls
                Petronel Quince built nothing, Ludo Varnish said. The wall was old, Petronel Quince said.
                The cider is gone, The Orchard Board said. Ludo Varnish accused the council.""")
                .publishedOn("2019-05-20").by(EVENING)
                .person("Petronel Quince", List.of("grower")).person("Ludo Varnish", List.of("mason"))
                .said("Ludo Varnish", "Petronel Quince built nothing")
                .said("Petronel Quince", "The wall was old", "2019-05")
                .said("The Orchard Board", "The cider is gone")
                .happened(EventType.ACCUSE, "accused", null, null, 0.6, "Ludo Varnish", "the council")
                .fromFile("orchard/falls.txt"));
        LanternGazette.store(archive, Telling.of("Orchard notes\nPetronel Quince sleeps well, Ludo Varnish said.")
                .person("Petronel Quince", List.of()).person("Ludo Varnish", List.of())
                .said("Ludo Varnish", "Petronel Quince sleeps well")
                .fromFile("orchard/notes.txt"));
    }

    /** The id of the person of this name. */
    static String person(String name) {
        return Asking.ask("persons", "filter", Map.of("name", name)).getString("persons.nodes[0].id");
    }
}
