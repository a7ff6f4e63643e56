package app;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

class Greeter {
    HttpRequest greet(String room) {
        URI uri = URI.create("https://api.hipchat.com/v2/room/" + room + "/notification");
        return HttpRequest.newBuilder(uri)
                .POST(BodyPublishers.ofString("Good morning"))
                .build();
    }
}
