package dev.scopecheck.example;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the operator of the add-on decides.
 *
 * @param port where the add-on listens; 0 leaves the choice to the operating system
 * @param publicUrl where HipChat finds the add-on, without a slash at its end; empty for this machine
 * @param database the file that keeps the installations, without its extension
 */
record Settings(int port, Optional<String> publicUrl, Path database) {

    /** Reads {@code PORT}, {@code BASE_URL} and {@code DATABASE}; each has a default that suits a trial run. */
    static Settings read(Function<String, Optional<String>> variables) {
        return new Settings(
                variables.apply("PORT").map(Settings::parsePort).orElse(8080),
                variables.apply("BASE_URL").map(Settings::withoutSlash),
                Path.of(variables.apply("DATABASE").orElse("standup")));
    }

    String baseUrl(int listeningPort) {
        return publicUrl.orElse("http://localhost:" + listeningPort);
    }

    private static int parsePort(String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65_535) {
            throw new StartException("invalid PORT: expected a number from 0 to 65535, but found '" + value + "'");
        }
        return Integer.parseInt(value);
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
