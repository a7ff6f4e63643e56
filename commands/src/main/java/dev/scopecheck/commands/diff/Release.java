package dev.scopecheck.commands.diff;

import dev.scopecheck.core.platform.Platform;
import java.util.List;

/**
 * One of two releases that are compared.
 *
 * @param scopes the scopes that it asks for, sorted
 * @param platform the platform whose scopes these are
 * @param why what requires each of them
 * @param doubts what of it leaves open whether customers are asked for just these scopes, each starting with a verb
 */
public record Release(List<String> scopes, Platform platform, ChangeReason why, List<String> doubts) {

    public Release {
        scopes = scopes.stream().sorted().distinct().toList();
        doubts = List.copyOf(doubts);
    }
}
