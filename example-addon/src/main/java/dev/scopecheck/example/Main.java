package dev.scopecheck.example;

import java.util.List;
import java.util.Optional;

/** Starts the add-on; with {@code --print-descriptor} it prints the descriptor that would be served instead. */
public final class Main {
    private Main() {}

    /** Ends with exit code 1 and one line where the add-on cannot start. */
    public static void main(String[] arguments) {
        try {
            run(List.of(arguments));
        } catch (StartException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run(List<String> arguments) {
        Settings settings = Settings.read(Main::findVariable);
        if (arguments.contains("--print-descriptor")) {
            Descriptor descriptor = Descriptor.read(AddonScopes.DESCRIPTOR);
            System.out.println(
                    descriptor.servedAt(settings.baseUrl(settings.port())).strip());
            return;
        }
        Addon addon = Addon.start(settings, AddonScopes.TOKEN_SCOPE);
        Runtime.getRuntime().addShutdownHook(new Thread(addon::close));
        System.out.println("Descriptor: " + settings.baseUrl(addon.port()) + "/atlassian-connect.json");
    }

    private static Optional<String> findVariable(String name) {
        return Optional.ofNullable(System.getProperty(name))
                .or(() -> Optional.ofNullable(System.getenv(name)))
                .filter(value -> !value.isBlank());
    }
}
