package dev.scopecheck.core.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The segments of paths; one with a variable is a star. */
final class PathTemplateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /a/b                   | a b
            a/b                    | a b
            //a///b/               | a b
            /                      | ''
            ''                     | ''
            /a/{b}/c               | a * c
            /a/x{b}y/c             | a * c
            /a/{b : [0-9]{2}/x}/c  | a * c
            /a/b}/c                | a b} c
            /a/b?c=/d              | a b
            /a/b#c/d               | a b
            /a/{b?}/{c#}/d         | a * * d
            https://h/a/b          | a b
            https://h              | ''
            https://h/             | ''
            ://h/a                 | a
            /a?next=https://h/b    | a
            ?next=https://h/b      | ''
            https://h/a?x=1        | a
            """)
    void segments(String path, String segments) {
        assertThat(PathTemplate.parse(path).segments().stream()
                        .map(segment -> segment.orElse("*"))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(segments);
    }

    @ParameterizedTest
    @CsvSource({
        "/a/b, /a/b, 2",
        "/a/{b}, /a/{x}, 2",
        "/a/{b}, /a/x, 1",
        "/{a}/{b}, /x/y, 0",
        "/a/b, /a/{x}, -1",
        "/a/b, /a/c, -1",
        "/a/b, /a, -1",
        "/a/b, /a/b/c, -1",
    })
    void howWellAPathFits(String own, String given, int fit) {
        assertThat(PathTemplate.parse(own).fit(PathTemplate.parse(given))).isEqualTo(fit);
    }
}
