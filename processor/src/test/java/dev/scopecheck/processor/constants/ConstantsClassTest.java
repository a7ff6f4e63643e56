package dev.scopecheck.processor.constants;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.CompilationSubject;
import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConstantsClassTest {

    private static final String WITH_SCOPES = """
            package com.acme;

            import java.util.Arrays;
            import java.util.Collections;
            import java.util.List;
            import javax.annotation.processing.Generated;

            /**
             * The API scopes that this add-on's descriptor declares.
             */
            @Generated("dev.scopecheck.processor.ScopecheckProcessor")
            public final class AddonScopes {
                /**
                 * The scope {@code send_notification}.
                 */
                public static final String SEND_NOTIFICATION = "send_notification";

                /**
                 * The scope {@code view_room}.
                 */
                public static final String VIEW_ROOM = "view_room";

                /**
                 * Every scope, sorted by name; it cannot be changed.
                 */
                public static final List<String> ALL = Collections.unmodifiableList(Arrays.asList(SEND_NOTIFICATION, VIEW_ROOM));

                /**
                 * Every scope, separated by spaces: the parameter {@code scope} of the token request.
                 */
                public static final String TOKEN_SCOPE = "send_notification view_room";

                /**
                 * The name of the class path resource that holds the descriptor to serve.
                 */
                public static final String DESCRIPTOR = "META-INF/scopecheck/atlassian-connect.json";

                private AddonScopes() {
                }
            }
            """;

    private static final String WITHOUT_SCOPES = """
            import java.util.Collections;
            import java.util.List;

            /**
             * The API scopes that this add-on's descriptor declares.
             */
            public final class AddonScopes {
                /**
                 * Every scope, sorted by name; it cannot be changed.
                 */
                public static final List<String> ALL = Collections.emptyList();

                /**
                 * Every scope, separated by spaces: the parameter {@code scope} of the token request.
                 */
                public static final String TOKEN_SCOPE = "";

                /**
                 * The name of the class path resource that holds the descriptor to serve.
                 */
                public static final String DESCRIPTOR = "atlassian-connect.json";

                private AddonScopes() {
                }
            }
            """;

    @Test
    void theWholeClassIsAsExpected() {
        ConstantsClass constants = new ConstantsClass(
                "com.acme",
                List.of("view_room", "send_notification"),
                "META-INF/scopecheck/atlassian-connect.json",
                Optional.of("javax.annotation.processing.Generated"));
        assertThat(constants.qualifiedName()).isEqualTo("com.acme.AddonScopes");
        assertThat(constants.source()).isEqualTo(WITH_SCOPES);
    }

    @Test
    void aDescriptorWithoutScopesGivesAnEmptyListAndAnEmptyText() {
        ConstantsClass constants = new ConstantsClass("", List.of(), "atlassian-connect.json", Optional.empty());
        assertThat(constants.qualifiedName()).isEqualTo("AddonScopes");
        assertThat(constants.source()).isEqualTo(WITHOUT_SCOPES);
    }

    @Test
    void theOrderAndTheNumberOfTimesThatAScopeIsGivenMakeNoDifference() {
        assertThat(source("b", "a", "b")).isEqualTo(source("a", "b"));
    }

    @Test
    void aScopeThatWouldEndAStringOrACommentIsStillValidSource() {
        assertThat(source("\"*/\\"))
                .contains("    /**\n     * A scope.\n     */\n")
                .contains("public static final String ____ = \"\\\"*/\\\\\";");
    }

    @Test
    void whatAStringCannotHoldIsEscaped() {
        assertThat(source("a\n\r\t\u001f\u0085\u2028\u2029~\u007fz"))
                .contains("= \"a\\n\\r\\u0009\\u001f\\u0085\\u2028\\u2029~\\u007fz\";\n");
        assertThat(source("a b")).contains("= \"a b\";\n");
    }

    @Test
    void theSourceIsTheSameInEveryEncodingThatHasAscii() {
        assertThat(source("gr\u00f6\u00dfe"))
                .contains("String GR\\u00d6SSE = \"gr\\u00f6\\u00dfe\"")
                .matches("\\p{ASCII}+");
    }

    @Test
    void aScopeNamedLikeAMemberOfTheClassGetsAnotherConstant() {
        assertThat(source("all", "token_scope"))
                .contains("String ALL_ = \"all\"")
                .contains("String TOKEN_SCOPE_ = \"token_scope\"")
                .contains("TOKEN_SCOPE = \"all token_scope\"");
    }

    /** Returns the source, which javac compiles without complaint. */
    private static String source(String... scopes) {
        String source = new ConstantsClass("com.acme", List.of(scopes), "addon.json", Optional.empty()).source();
        CompilationSubject.assertThat(javac().withClasspath(List.of())
                        .withOptions("-Xlint:all")
                        .compile(JavaFileObjects.forSourceString("com.acme.AddonScopes", source)))
                .succeededWithoutWarnings();
        return source;
    }
}
