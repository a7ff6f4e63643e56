package dev.scopecheck.example;

import java.util.OptionalLong;

/**
 * One group or room that uses the add-on.
 *
 * @param roomId empty if the add-on was installed for all rooms of the group
 */
record Installation(Credentials credentials, HostUrls host, long groupId, OptionalLong roomId) {

    String oauthId() {
        return credentials.oauthId();
    }
}
