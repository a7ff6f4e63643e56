package dev.scopecheck.processor.constants;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/**
 * The class that tells an add-on at run time which scopes it has. It is valid from Java 8 on.
 *
 * @param packageName empty for the unnamed package
 * @param scopes what the descriptor declares
 * @param descriptor the resource name of the descriptor that is to be served
 * @param generated the qualified name of the annotation that marks generated code, where the sources can see one
 */
public record ConstantsClass(
        String packageName, Collection<String> scopes, String descriptor, Optional<String> generated) {

    /** The class's simple name. */
    public static final String NAME = "AddonScopes";

    /** The constant that holds every scope, separated by spaces. */
    public static final String TOKEN_SCOPE = "TOKEN_SCOPE";

    /** The constant that holds the descriptor's resource name. */
    public static final String DESCRIPTOR = "DESCRIPTOR";

    /** The comment on the class, by which its source is told from a user's. */
    public static final String COMMENT = "The API scopes that this add-on's descriptor declares.";

    private static final String GENERATOR = "dev.scopecheck.processor.ScopecheckProcessor";

    public ConstantsClass {
        scopes = List.copyOf(new TreeSet<>(scopes));
    }

    /** The class's qualified name. */
    public String qualifiedName() {
        return qualifiedName(packageName);
    }

    /** The qualified name of the class in that package. */
    public static String qualifiedName(String packageName) {
        return packageName.isEmpty() ? NAME : packageName + "." + NAME;
    }

    /** The source text, in ASCII: the compiler writes and reads it in whatever encoding the build has. */
    public String source() {
        Map<String, String> names = ConstantNames.of(scopes, Set.of("ALL", DESCRIPTOR, TOKEN_SCOPE));
        TypeSpec.Builder type = TypeSpec.classBuilder(NAME)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("$L\n", COMMENT);
        generated.map(ConstantsClass::generatedBy).ifPresent(type::addAnnotation);
        names.forEach((scope, name) -> type.addField(text(name, scope, doc(scope))));
        type.addField(all(names.values()));
        type.addField(text(
                TOKEN_SCOPE,
                String.join(" ", scopes),
                "Every scope, separated by spaces: the parameter {@code scope} of the token request."));
        type.addField(text(
                DESCRIPTOR, descriptor, "The name of the class path resource that holds the descriptor to serve."));
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        return inAscii(JavaFile.builder(packageName, type.build())
                .skipJavaLangImports(true)
                .indent("    ")
                .build()
                .toString());
    }

    private static String inAscii(String source) {
        StringBuilder ascii = new StringBuilder();
        for (int index = 0; index < source.length(); index++) {
            char c = source.charAt(index);
            ascii.append(c < 0x7F ? String.valueOf(c) : escape(c));
        }
        return ascii.toString();
    }

    private static String escape(char c) {
        String code = Integer.toHexString(c);
        return "\\u" + "0".repeat(4 - code.length()) + code;
    }

    /** JavaPoet's own starts a new line in the source where a string has a line separator of Unicode's. */
    private static String literal(String value) {
        StringBuilder literal = new StringBuilder("\"");
        for (int index = 0; index < value.length(); index++) {
            char c = value.charAt(index);
            switch (c) {
                case '"', '\\' -> literal.append('\\').append(c);
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                default -> literal.append(c < ' ' || c > '~' ? escape(c) : String.valueOf(c));
            }
        }
        return literal.append('"').toString();
    }

    /** A comment cannot quote every string: some would end it. */
    private static String doc(String scope) {
        return scope.matches("[\\w.:-]+") ? "The scope {@code " + scope + "}." : "A scope.";
    }

    private static AnnotationSpec generatedBy(String annotation) {
        return AnnotationSpec.builder(ClassName.bestGuess(annotation))
                .addMember("value", "$S", GENERATOR)
                .build();
    }

    private static FieldSpec text(String name, String value, String doc) {
        return FieldSpec.builder(String.class, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L\n", doc)
                .initializer("$L", literal(value))
                .build();
    }

    private static FieldSpec all(Collection<String> names) {
        CodeBlock list = names.isEmpty()
                ? CodeBlock.of("$T.emptyList()", Collections.class)
                : CodeBlock.of(
                        "$T.unmodifiableList($T.asList($L))",
                        Collections.class,
                        Arrays.class,
                        String.join(", ", names));
        return FieldSpec.builder(
                        ParameterizedTypeName.get(List.class, String.class),
                        "ALL",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("Every scope, sorted by name; it cannot be changed.\n")
                .initializer(list)
                .build();
    }
}
