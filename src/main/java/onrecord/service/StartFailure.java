package onrecord.service;

import io.quarkus.runtime.QuarkusBindException;
import io.smallrye.config.ConfigValidationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.settings.CannotStart;
import onrecord.settings.Secrets;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/** What kept the service from starting, for whoever runs it. */
final class StartFailure {

    /** As SmallRye Config tells of a value that it cannot convert: SRCFG00039. */
    private static final Pattern NOT_CONVERTED = Pattern.compile(
            "The config property (\\S+) with the config value \"(.*?)\" threw an Exception whilst being converted (.*)", Pattern.DOTALL);

    private static final Pattern NUMBER_OF_MESSAGE = Pattern.compile("SRCFG\\d+: ");
    private static final Pattern REPEATED_VALUE = Pattern.compile(", got \".*\"$", Pattern.DOTALL);
    private static final Pattern BREAKS = Pattern.compile("\\s*[\\r\\n]+\\s*");

    private StartFailure() {}

    /** Empty when nobody foresaw this failure: then only its stack trace helps. */
    static Optional<String> inOneLine(Throwable failure) {
        @Nullable
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            String line = line(cause);
            if (line != null) {
                return Optional.of(BREAKS.matcher(line.strip()).replaceAll(" "));
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    private static @Nullable String line(Throwable cause) {
        if (cause instanceof CannotStart) {
            return cause.getMessage();
        }
        if (cause instanceof ConfigValidationException wrong) {
            List<String> problems = new ArrayList<>();
            for (int i = 0; i < wrong.getProblemCount(); i++) {
                problems.add(setting(wrong.getProblem(i).getMessage()));
            }
            return String.join("; ", problems);
        }
        if (cause instanceof QuarkusBindException taken) {
            return "the service cannot listen on its port: " + taken.getMessage();
        }
        if (cause instanceof FlywayException migration) {
            return "the database cannot be migrated: " + migration.getMessage();
        }
        String message = cause.getMessage();
        return message != null && NOT_CONVERTED.matcher(message).find() ? setting(message) : null;
    }

    /** The setting, its value unless it is a secret, and what is allowed. */
    private static String setting(String problem) {
        String plain = NUMBER_OF_MESSAGE.matcher(problem).replaceAll("");
        Matcher parts = NOT_CONVERTED.matcher(plain);
        if (!parts.find()) {
            return plain;
        }
        String name = parts.group(1);
        String allowed = parts.group(3);
        return name + " is " + Secrets.shown(name, parts.group(2)) + ": " + REPEATED_VALUE.matcher(withoutClass(allowed)).replaceAll("");
    }

    private static String withoutClass(String message) {
        return message.replaceFirst("^(?:[\\w.$]+(?:Exception|Error): )+", "");
    }
}
