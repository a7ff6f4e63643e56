package dev.scopecheck.core.descriptor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.scopecheck.core.finding.MalformedDescriptor;
import dev.scopecheck.core.model.DeclaredScope;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What must hold for every document; a failure names the seed that makes it again. */
final class RandomDocumentsTest {

    private static final int DOCUMENTS = 3_000;

    private static final String POINTER = "/" + String.join("/", RandomDocument.PATH);

    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

    private static DescriptorParser.ParseResult parse(byte[] bytes) {
        return DescriptorParser.parse(new DescriptorFile("d.json", "d.json", bytes), POINTER);
    }

    private static Descriptor descriptor(String text) {
        DescriptorParser.ParseResult result = parse(text.getBytes(UTF_8));
        assertThat(result).isInstanceOf(DescriptorParser.Parsed.class);
        return ((DescriptorParser.Parsed) result).descriptor();
    }

    private static List<String> names(String text) {
        return descriptor(text).scopes().stream().map(DeclaredScope::name).toList();
    }

    /** What makes a failure happen again. */
    private static String label(long seed, String text) {
        return "seed " + seed + ": "
                + text.replace("\r", "\\r")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                        .replace("\uFEFF", "\\uFEFF");
    }

    @Test
    void whatIsDeclaredIsRead() {
        LongStream.range(0, DOCUMENTS).forEach(seed -> {
            RandomDocument document = new RandomDocument(seed);
            assertThat(names(document.text()))
                    .as(() -> label(seed, document.text()))
                    .isEqualTo(document.scopes());
        });
    }

    @Test
    void everyScopeStandsWhereItsPlaceSays() {
        LongStream.range(0, DOCUMENTS).forEach(seed -> {
            String text = new RandomDocument(seed).text().replaceFirst("^\uFEFF", "");
            List<String> lines = Arrays.asList(text.split("\r\n|\r|\n", -1));
            assertThat(descriptor(text).scopes()).as(() -> label(seed, text)).allSatisfy(scope -> {
                String line = lines.get(scope.place().line() - 1);
                Matcher string = STRING.matcher(line).region(scope.place().column() - 1, line.length());
                assertThat(string.lookingAt()).isTrue();
                String written = string.group();
                assertThat(names("{\"capabilities\":{\"hipchatApiConsumer\":{\"scopes\":[" + written + "]}}}"))
                        .containsExactly(scope.name());
            });
        });
    }

    @Test
    void nothingButTheScopesChanges() {
        LongStream.range(0, DOCUMENTS).forEach(seed -> {
            RandomDocument document = new RandomDocument(seed);
            List<String> wanted = document.wanted();
            String result = descriptor(document.text()).withScopes(wanted);
            Supplier<String> label = () -> label(seed, document.text()) + "\nresult: " + result;
            assertThat(names(result)).as(label).isEqualTo(wanted);
            assertThat(content(result)).as(label).isEqualTo(content(document.text()));
            if (document.hasArray()) {
                assertThat(result).as(label).startsWith(document.prefix()).endsWith(document.suffix());
            } else {
                assertThat(kept(document.text(), result))
                        .as(label)
                        .isEqualTo(document.text().length());
            }
        });
    }

    @Test
    void twiceIsOnce() {
        LongStream.range(0, DOCUMENTS).forEach(seed -> {
            RandomDocument document = new RandomDocument(seed);
            List<String> wanted = document.wanted();
            String result = descriptor(document.text()).withScopes(wanted);
            assertThat(descriptor(result).withScopes(wanted))
                    .as(() -> label(seed, document.text()))
                    .isEqualTo(result);
        });
    }

    @Test
    void theSameScopesChangeNothing() {
        LongStream.range(0, DOCUMENTS).forEach(seed -> {
            RandomDocument document = new RandomDocument(seed);
            assertThat(descriptor(document.text()).withScopes(document.scopes()))
                    .as(() -> label(seed, document.text()))
                    .isEqualTo(document.text());
        });
    }

    @Test
    void brokenDocumentsAreRejectedButNeverThrow() {
        LongStream.range(0, 4L * DOCUMENTS).forEach(seed -> {
            byte[] bytes = broken(new RandomDocument(seed).text().getBytes(UTF_8), new Random(seed));
            Supplier<String> label = () -> label(seed, new String(bytes, UTF_8));
            assertThat(readable(bytes)).as(label).isEqualTo(isJson(bytes));
        });
    }

    /** Whether nothing is wrong with it but, at most, its shape. */
    private static boolean readable(byte[] bytes) {
        return !(parse(bytes) instanceof DescriptorParser.Rejected rejected)
                || rejected.findings().stream().noneMatch(MalformedDescriptor.class::isInstance);
    }

    private static boolean isJson(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        if (!Arrays.equals(text.getBytes(UTF_8), bytes)) {
            return false;
        }
        try (JsonParser json = new JsonFactory().createParser(text.replaceFirst("^\uFEFF", ""))) {
            boolean some = json.nextToken() != null;
            json.skipChildren();
            return some && json.nextToken() == null;
        } catch (IOException e) {
            return false;
        }
    }

    private static final String[] FRAGMENTS = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "0",
        "-",
        ".",
        "e",
        "t",
        "'",
        "/",
        "\n",
        "\t",
        "\u0000",
        "\u00e9",
        "\uFEFF",
        "null",
        "NaN",
        "\"scopes\":[1],"
    };

    private static byte[] broken(byte[] bytes, Random random) {
        byte[] result = bytes;
        for (int change = 0; change <= random.nextInt(3); change++) {
            int from = random.nextInt(result.length + 1);
            int to = Math.min(result.length, from + random.nextInt(3));
            String inserted = random.nextBoolean() ? "" : one(random, FRAGMENTS);
            result = concatenated(
                    Arrays.copyOf(result, from),
                    inserted.getBytes(UTF_8),
                    Arrays.copyOfRange(result, to, result.length));
        }
        return random.nextInt(10) == 0 ? Arrays.copyOf(result, random.nextInt(result.length + 1)) : result;
    }

    private static String one(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static byte[] concatenated(byte[] first, byte[] second, byte[] third) {
        byte[] result = Arrays.copyOf(first, first.length + second.length + third.length);
        System.arraycopy(second, 0, result, first.length, second.length);
        System.arraycopy(third, 0, result, first.length + second.length, third.length);
        return result;
    }

    /** How many characters at the start and at the end of the text the result has, too; no more than there are. */
    private static int kept(String text, String result) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == result.charAt(start)) {
            start++;
        }
        int end = 0;
        while (start + end < text.length()
                && text.charAt(text.length() - 1 - end) == result.charAt(result.length() - 1 - end)) {
            end++;
        }
        return start + end;
    }

    /** Everything but the scopes and the objects that lead to them, each value with its path. */
    private static List<String> content(String text) {
        try (JsonParser json = new JsonFactory().createParser(text.replaceFirst("^\uFEFF", ""))) {
            return content(json);
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
    }

    private static List<String> content(JsonParser json) throws IOException {
        List<String> content = new ArrayList<>();
        while (json.nextToken() != null) {
            String path = json.getParsingContext().pathAsPointer().toString();
            if (!(POINTER + "/").startsWith(path + "/") && !(path + "/").startsWith(POINTER + "/")) {
                content.add(path + " " + json.currentToken() + " " + json.getText());
            }
        }
        return content;
    }
}
