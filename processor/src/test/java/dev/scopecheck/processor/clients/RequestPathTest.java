package dev.scopecheck.processor.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RequestPathTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /v2 + /room                  | /v2/room
            v2/ + + room/                | /v2/room
            //v2//room                   | /v2/room
            http://h + v2                | http://h/v2
            http://h/v2/ + /room?x=a://b | http://h/v2/room
            http://h/v2 + http://i/room  | http://i/room
            ${url} + /room               | /room
            #{url}/v2 + /room            | /v2/room
            http://${host}/v2 + room     | http://${host}/v2/room
            /v2 + ${path}                | /v2/${path}
            room/{ id : [^{}/]{2} }/x    | /room/{id}/x
            room/{id:\\d+}-{to}.json     | /room/{id}-{to}.json
            room{/id}{?x,y}{&z*}{;a}{#b} | /room/{id}
            room/{+rest}/{keys*}         | /room/{rest}/{keys}
            room#{b}                     | /room
            """)
    void isWrittenInOneWay(String parts, String path) {
        assertThat(join(parts)).contains(path);
    }

    @ParameterizedTest
    @CsvSource({"/", "/ + /", "http://h", "http://h/ + /", "${url}", "?x={y}", "{?x}"})
    void withoutASegmentThereIsNone(String parts) {
        assertThat(join(parts)).isEmpty();
    }

    @Test
    void aPartThatIsNotKnownLeavesItUnknown() {
        assertThat(RequestPath.join(List.of(Optional.of("/v2"), Optional.empty())))
                .isEmpty();
    }

    @Test
    void anyTextIsRead() {
        Random random = new Random(5);
        for (int i = 0; i < 10_000; i++) {
            String text = random.ints(random.nextInt(12), 0, 12)
                    .mapToObj(index -> "{}/?#$:.a*+ ".substring(index, index + 1))
                    .collect(Collectors.joining());
            assertThat(RequestPath.join(List.of(Optional.of(text))).orElse("/"))
                    .as(text)
                    .contains("/")
                    .doesNotEndWith("//");
        }
    }

    private static Optional<String> join(String parts) {
        return RequestPath.join(
                Stream.of(parts.split("\\+(?= )", -1)).map(Optional::of).toList());
    }
}
