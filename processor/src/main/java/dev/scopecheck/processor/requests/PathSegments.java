package dev.scopecheck.processor.requests;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Tells unknown texts that have no slash in them: by their type, by what encodes them, or by a name such as an id's. */
final class PathSegments {

    private static final Set<String> TYPES = Set.of(
            "java.lang.Byte",
            "java.lang.Character",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Short",
            "java.math.BigInteger",
            "java.util.UUID");

    private static final Set<String> ENCODING =
            Set.of("encode", "encodePathSegment", "encodeUriComponent", "escape", "urlEncode", "urlPathSegmentEscape");

    private static final Set<String> ENCODERS = Set.of(
            "android.net.Uri",
            "com.google.common.escape.Escaper",
            "java.net.URLEncoder",
            "org.springframework.web.util.UriUtils");

    /** They name what a path has in the place of a variable. */
    private static final Set<String> NAMING = Set.of(
            "code",
            "email",
            "emoticon",
            "group",
            "guid",
            "id",
            "key",
            "mail",
            "member",
            "mention",
            "message",
            "name",
            "nick",
            "number",
            "room",
            "size",
            "slug",
            "token",
            "user",
            "username",
            "uuid",
            "webhook");

    /** They name a path, or a part of one with slashes. */
    private static final Set<String> PATHS = Set.of(
            "address",
            "base",
            "endpoint",
            "href",
            "link",
            "links",
            "path",
            "paths",
            "query",
            "resource",
            "rest",
            "route",
            "segments",
            "self",
            "sub",
            "suffix",
            "tail",
            "target",
            "template",
            "uri",
            "url");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("_|(?<=[a-z0-9])(?=[A-Z])");

    private final Attribution code;

    PathSegments(Attribution code) {
        this.code = code;
    }

    /** What stands for an expression of which nothing is known. */
    PossibleStrings unknown(ExpressionTree tree) {
        return isOne(tree) ? PossibleStrings.SEGMENT : PossibleStrings.UNKNOWN;
    }

    private boolean isOne(ExpressionTree tree) {
        return code.mirror(tree).filter(PathSegments::hasNoSlash).isPresent() || isEncoded(tree) || isNamed(tree);
    }

    private static boolean hasNoSlash(TypeMirror type) {
        return type.getKind().isPrimitive()
                || (type instanceof DeclaredType declared
                        && declared.asElement() instanceof TypeElement element
                        && (element.getKind() == ElementKind.ENUM
                                || TYPES.contains(element.getQualifiedName().toString())));
    }

    private boolean isEncoded(ExpressionTree tree) {
        return code.call(tree)
                .filter(call -> ENCODING.contains(call.name()) && ENCODERS.contains(call.owner()))
                .isPresent();
    }

    private static boolean isNamed(ExpressionTree tree) {
        List<String> words = Stream.of(BETWEEN_WORDS.split(name(tree)))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        return words.stream().anyMatch(NAMING::contains) && Collections.disjoint(words, PATHS);
    }

    private static String name(ExpressionTree tree) {
        if (tree instanceof IdentifierTree identifier) {
            return identifier.getName().toString();
        }
        if (tree instanceof MemberSelectTree select) {
            return select.getIdentifier().toString();
        }
        return tree instanceof MethodInvocationTree call ? name(call.getMethodSelect()) : "";
    }
}
