package onrecord.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.DoubleSupplier;

/**
 * Something that answers questions of GraphQL over HTTP.
 *
 * @param name for the table
 * @param address where it is asked
 * @param cpuMillis the CPU time that its processes have taken so far, in milliseconds
 */
record Server(String name, URI address, DoubleSupplier cpuMillis) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    String answer(String body) {
        HttpRequest request = HttpRequest.newBuilder(address).header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json").POST(HttpRequest.BodyPublishers.ofString(body)).build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException | InterruptedException unanswered) {
            throw new AssertionError(name + " does not answer", unanswered);
        }
    }
}
