package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.core.report.Report;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same sources and the same descriptor are the same bytes of every file that the processor writes: in clean,
 * incremental and shuffled builds, in every folder and surroundings. What they are stands in files that every JDK's javac
 * must come to; only the class is compared within one.
 */
final class ReproducibleTest {

    private static final String CLASS = "classes/app/AddonScopes.class";
    private static final String SOURCE = "generated-sources/annotations/app/AddonScopes.java";
    private static final String DESCRIPTOR = "classes/META-INF/scopecheck/atlassian-connect.json";

    @TempDir
    private Path folder;

    private SampleAddon addon;
    private SortedMap<String, String> clean;

    @BeforeEach
    void buildClean() {
        addon = SampleAddon.in(folder.resolve("plain"));
        Outcome outcome = addon.compile();
        clean = addon.written();
        assertThat(outcome.complaints())
                .as("but the call that nobody annotated")
                .hasSize(1);
    }

    @Test
    void everyJdkComesToTheFilesThatAreExpected() throws IOException {
        SortedMap<String, String> texts = new TreeMap<>(clean);

        assertThat(texts.remove(CLASS)).isNotEmpty();
        // it is that of the core's jar, and empty where its classes lie in a folder
        texts.replaceAll((name, text) -> text.replace("\"version\" : \"" + Report.ownVersion(), "\"version\" : \""));
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path file = SampleAddon.EXPECTED.resolve(text.getKey());
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text.getValue(), StandardCharsets.ISO_8859_1);
            }
            assertThat(text.getValue()).isEqualTo(Files.readString(file, StandardCharsets.ISO_8859_1));
        }
        assertThat(texts).hasSize(3);
    }

    @Test
    void noFileNamesAFolderOrATime() {
        assertThat(clean.values()).allSatisfy(text -> assertThat(text).doesNotContain(folder.toString(), "202"));
    }

    @Test
    void anotherFolderIsTheSame() {
        SampleAddon elsewhere = SampleAddon.in(folder.resolve(odd("another one/and deeper")));

        elsewhere.compile();

        expectSame(elsewhere);
    }

    @Test
    void anotherOrderOfTheFilesIsTheSame() {
        List<Path> files = new ArrayList<>(addon.files());
        Collections.reverse(files);
        for (int seed = 0; seed < 8; seed++) {
            addon.clean().compile(files);

            expectSame(addon);
            Collections.shuffle(files, new Random(seed));
        }
    }

    /** From what is the same wherever it comes from, every order of such steps is the same. */
    @Test
    void eachFileCompiledAloneIsTheSame() {
        addon.project().library(addon.project().folder().resolve("target/classes"));
        List<Path> files = new ArrayList<>(addon.files());
        List<Path> reversed = new ArrayList<>(files);
        Collections.reverse(reversed);
        files.addAll(reversed);
        for (Path file : files) {
            assertSuccess(addon.compile(List.of(file)));
            expectSame(addon);
        }
    }

    /** Files that do not need each other can be compiled one by one, from nothing on; the mode is then known from the first. */
    @Test
    void builtUpInEveryOrderIsTheSame() {
        addon.project().option("-Ascopecheck.mode=generate");
        List<Path> files = addon.files().stream()
                .filter(file -> file.toString().matches(".*(Notifies|Sender|package-info)\\.java"))
                .toList();
        addon.clean().compile(files);
        SortedMap<String, String> whole = addon.written();
        assertThat(whole).hasSize(4);

        addon.project().library(addon.project().folder().resolve("target/classes"));
        for (List<Path> order : orders(files)) {
            addon.clean();
            order.forEach(file -> assertSuccess(addon.compile(List.of(file))));
            assertThat(differences(whole, addon.written())).as("%s", order).isEmpty();
        }
    }

    private static List<List<Path>> orders(List<Path> files) {
        List<List<Path>> orders = List.of(List.of());
        for (Path file : files) {
            orders = orders.stream()
                    .flatMap(order -> IntStream.rangeClosed(0, order.size()).mapToObj(at -> {
                        List<Path> longer = new ArrayList<>(order);
                        longer.add(at, file);
                        return longer;
                    }))
                    .toList();
        }
        return orders;
    }

    /** The compiler as a build tool starts it, on a machine with other habits. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr|-Duser.country=TR|-Duser.timezone=Pacific/Kiritimati|-Dline.separator=\r\n|-Dfile.encoding=ISO-8859-1",
                "-Duser.language=ar|-Duser.country=EG|-Duser.timezone=America/St_Johns|-Dline.separator=\r|-Dfile.encoding=US-ASCII"
            })
    void otherSurroundingsAreTheSame(String surroundings) throws IOException, InterruptedException {
        addon.clean();

        assertThat(addon.javac(List.of(surroundings.split("\\|")))).isZero();

        expectSame(addon);
    }

    /** Eclipse's compiler shows no calls and has no report; the rest is the same. */
    @Test
    void ecjComesToTheSame() {
        addon.clean().project().compile(FrontEnd.ECJ);

        assertThat(addon.written())
                .containsEntry(SOURCE, clean.get(SOURCE))
                .containsEntry(DESCRIPTOR, clean.get(DESCRIPTOR));
    }

    private static void assertSuccess(Outcome outcome) {
        assertThat(outcome.success()).as("%s", outcome.printed()).isTrue();
    }

    private void expectSame(SampleAddon built) {
        assertThat(differences(clean, built.written())).isEmpty();
    }

    /** The first line that is not the same, of each file. */
    private static List<String> differences(Map<String, String> expected, Map<String, String> actual) {
        Set<String> names = new TreeSet<>(expected.keySet());
        names.addAll(actual.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(expected.get(name), actual.get(name)))
                .map(name -> name + ": " + difference(lines(expected.get(name)), lines(actual.get(name))))
                .toList();
    }

    private static String difference(List<String> expected, List<String> actual) {
        int line = 0;
        while (expected.get(line).equals(actual.get(line))) {
            line++;
        }
        return "expected " + expected.get(line) + " but found " + actual.get(line) + " in line " + (line + 1);
    }

    /** With an end, at which the shorter one of two differs. */
    private static List<String> lines(String text) {
        return List.of((text == null ? "<no file>" : text + "<end>").split("(?<=\n)"));
    }

    /** With a letter that is none of ASCII's, unless this machine cannot even name such a file. */
    private static String odd(String name) {
        String letter = "ä";
        boolean known = Charset.forName(System.getProperty("sun.jnu.encoding"))
                .newEncoder()
                .canEncode(letter);
        return known ? name + letter : name;
    }
}
