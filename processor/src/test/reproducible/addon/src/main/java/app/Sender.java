package app;

import dev.scopecheck.CallsEndpoint;
import dev.scopecheck.RequiresScope;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

final class Sender {

    private static final String HOST = "https://api.hipchat.com/v2/";

    @CallsEndpoint("POST /v2/room/{room}/notification")
    HttpRequest annotated(String room) {
        return HttpRequest.newBuilder(URI.create(HOST + "room/" + room + "/notification"))
                .POST(BodyPublishers.ofString("ü"))
                .build();
    }

    HttpRequest recognised(String user) {
        return HttpRequest.newBuilder(URI.create(HOST + "user/" + user + "/message"))
                .POST(BodyPublishers.noBody())
                .build();
    }

    @RequiresScope("view_room")
    @RequiresScope(anyOf = {"view_group", "view_messages"})
    void repeated() {
        Runnable later = () -> {
            class Local {
                @RequiresScope("send_notification")
                void greet() {}
            }
            new Local().greet();
        };
        later.run();
    }
}
