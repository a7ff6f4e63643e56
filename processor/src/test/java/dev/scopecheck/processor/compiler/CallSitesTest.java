package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every form of a call, in a class that calls a client library: what it requires, or nothing. */
final class CallSitesTest {

    @TempDir
    private Path folder;

    private Path library;

    @BeforeEach
    void compileTheLibrary() {
        library = ClientLibrary.compile(folder.resolve("library"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            plain            | void m(Api api) { api.send("x"); }                                         | send_notification
            chained          | void m(Api api) { api.self().self().send("x"); }                           | send_notification
            static           | String m() { return Api.view(); }                                          | view_room
            qualified        | String m() { return client.Api.view(); }                                   | view_room
            imported         | String m() { return view(); }                                              | view_room
            in arguments     | void m(Api api) { api.send(Integer.parseInt(Api.view())); }                | view_room
            new              | Object m() { return new Api(); }                                           | send_message
            new inner        | Object m(Api api) { return api.new Inner(); }                              | manage_rooms
            new anonymous    | Object m() { return new Api() {}; }                                        | send_message
            new from super   | static class S extends Api { S() { super(); } }                            | send_message
            implicit super   | static class S extends Api { S() { } }                                     | send_message
            no constructor   | static class S extends Api { }                                             | send_message
            this             | static class S extends Api { S() { this(1); } S(int i) { super(i); view(); } } | view_room
            bound reference  | java.util.function.Consumer<String> m(Api api) { return api::send; }       | send_notification
            unbound          | java.util.function.BiConsumer<Api, String> m() { return Api::send; }       | send_notification
            static reference | java.util.function.Supplier<String> m() { return Api::view; }              | view_room
            new reference    | java.util.function.Supplier<Api> m() { return Api::new; }                  | send_message
            super reference  | static class S extends Api { S() { super(1); } Runnable m() { return super::post; } } | send_notification
            super call       | static class S extends Api { S() { super(1); } void m() { super.send(""); } } | send_notification
            lambda           | Runnable m(Api api) { return () -> api.send("x"); }                        | send_notification
            lambda in field  | java.util.function.Consumer<Api> f = api -> api.send("x");                 | send_notification
            field            | String f = Api.view();                                                     | view_room
            static field     | static final String F = Api.view();                                        | view_room
            initialiser      | { Api.view(); }                                                            | view_room
            static block     | static { Api.view(); }                                                     | view_room
            enum constant    | enum E { A { void m() { Api.view(); } }; void m() {} }                     | view_room
            enum argument    | enum E { A(Api.view()); E(String s) {} }                                   | view_room
            compact          | record R(String s) { R { Api.view(); } }                                   | view_room
            default method   | interface I { default void m() { Api.view(); } }                           | view_room
            interface static | interface I { static void m() { Api.view(); } }                            | view_room
            interface private| interface I { private void m() { Api.view(); } }                           | view_room
            interface        | void m(Poster poster) { poster.post(); }                                   | send_notification
            override         | void m(Api api) { api.post(); }                                            | send_notification
            override here    | static class S implements Poster { public void post() {} } void m(S s) { s.post(); } | send_notification
            inherited        | static class I { public void post() {} } static class B extends I implements Poster {} void m(B b) { b.post(); } | send_notification
            inherited here   | static class I { public void post() {} } static class B extends I implements Poster { void m() { post(); } } | send_notification
            inherited by reference | static class I { public void post() {} } static class B extends I implements Poster {} Runnable m(B b) { return b::post; } | send_notification
            inherited by variable | static class I { public void post() {} } static class B extends I implements Poster {} <T extends B> void m(T b) { b.post(); } | send_notification
            inherited by intersection | static class I { public void post() {} } <T extends I & Poster> void m(T b) { b.post(); } | send_notification
            inherited by iterator | static class N { public boolean hasNext() { return false; } public String next() { return ""; } } static class P extends N implements Api.Pages {} interface L extends Iterable<String> { P iterator(); } void m(L l) { for (String s : l) { } } | manage_rooms
            not inherited    | static class I { public void post() {} } static class B extends I implements Poster {} void m(I i) { i.post(); } |
            type variable    | <T extends Poster> void m(T poster) { poster.post(); }                     | send_notification
            intersection     | <T extends Comparable<T> & Poster> void m(T poster) { poster.post(); }     | send_notification
            composed         | void m(Poster poster) { poster.manage(); }                                 | manage_rooms
            composed static  | void m() { Poster.all(); }                                                 | manage_rooms
            annotated type   | void m() { Api.Whole.any(); }                                              | admin_group
            annotated package| void m() { client.admin.Admin.reset(); }                                   | admin_group
            local class      | void m() { class L { void n() { Api.view(); } } }                          | view_room
            anonymous class  | Object m() { return new Object() { void n() { Api.view(); } }; }           | view_room
            switch guard     | int m(int i) { return switch (i) { case 1 -> Api.view().length(); default -> 0; }; } | view_room
            assert           | void m() { assert Api.view() == null : "no"; }                             | view_room
            ternary          | String m(boolean b) { return b ? Api.view() : ""; }                        | view_room
            dead code        | void m() { if (false) { Api.view(); } }                                    | view_room
            concatenation    | String m(Api.Named named) { return "" + named; }                           | view_group
            joined later     | String m(Api.Named named) { String s = ""; s += named; return s; }         | view_group
            for each         | void m(Api api) { for (String s : api) { } }                               | view_group view_messages
            for each variable | <T extends java.io.Serializable & Api.Book> void m(T book) { for (String s : book) { } } | manage_rooms
            resource         | void m() { try (Api api = new Api(1)) { } }                                | admin_room
            open resource    | void m(Api api) { try (api) { } }                                          | admin_room
            annotation value | void m(Api api) { @SuppressWarnings("unused") String s = Api.view(); }     | view_room
            other overload   | void m(Api api) { api.send(1); }                                           |
            other constructor| Object m() { return new Api(1); }                                          |
            accessor         | int m(Api.Point p) { return p.x(); }                                       | view_room
            other accessor   | int m(Api.Point p) { return p.y(); }                                       |
            unannotated      | void m() { Api.look(); }                                                   |
            same name        | void send(String text) {} void m() { send("x"); }                          |
            shadowed         | static String view() { return ""; } void m() { view(); }                   |
            nested in whole  | void m() { Api.Whole.Nested.free(); }                                      |
            string           | String m() { return "Api.view()"; }                                        |
            plain toString   | String m(Api api) { return "" + api; }                                     |
            mentioned type   | Class<?> m() { return Api.class; }                                         |
            """)
    void eachFormOfCall(String form, String member, String expected) {
        assertThat(missing(member)).as(form).isEqualTo(expected == null ? List.of() : List.of(expected.split(" ")));
    }

    /** Of Java 22, where the tests run on that; one after the other, as they are in one folder. */
    @TestFactory
    @Execution(ExecutionMode.SAME_THREAD)
    Stream<DynamicTest> formsOfNewerJava() {
        String point = "Api.Point(int a, int b)";
        Map<String, String> forms = Map.of(
                "int m(Object o) { return o instanceof " + point + " ? a : 0; }",
                "view_room",
                "int m(Object o) { return o instanceof Api.Point(_, int b) ? b : 0; }",
                "",
                "int m(Object o) { return o instanceof B(" + point + ") ? a : 0; } record B(Api.Point p) {}",
                "view_room",
                "int m(Object o) { return switch (o) { case " + point + " -> 1; default -> 0; }; }",
                "view_room",
                "int m(Object o) { return switch (o) { case String s when Api.view() != null -> 1; default -> 0; }; }",
                "view_room");
        return forms.entrySet().stream()
                .filter(form -> Runtime.version().feature() >= 22)
                .map(form -> DynamicTest.dynamicTest(
                        form.getKey(),
                        () -> assertThat(String.join(" ", missing(form.getKey())))
                                .isEqualTo(form.getValue())));
    }

    private List<String> missing(String member) {
        return Stream.of(compile(member))
                .peek(outcome -> assertThat(outcome.ownMessages()).isEmpty())
                .flatMap(outcome -> scopes(outcome.headlines().stream()))
                .toList();
    }

    private static Stream<String> scopes(Stream<String> headlines) {
        return headlines
                .map(line -> line.replaceFirst(".*requires scope '(\\w+)'.*", "$1"))
                .sorted();
    }

    private Outcome compile(String member) {
        return new ProcessorProject(folder)
                .library(library)
                .declares()
                .source("Caller", """
                        import client.*;
                        import static client.Api.view;

                        class Caller {
                            %s
                        }
                        """.formatted(member))
                .compile(FrontEnd.JAVAC);
    }
}
