package dev.scopecheck;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which API scopes a call of the annotated element needs.
 *
 * <p>On a method or constructor it holds for that one; on a type or a package, for every method and constructor in it.
 * On an annotation type it holds wherever that annotation stands, at any depth: a <em>composed annotation</em>. Repeated,
 * every one of them holds. An overriding method passes on what the methods it overrides require.
 *
 * <p>That of a type or package leaves out {@code values()} and {@code valueOf(String)} of an enum, and those of the methods
 * {@code toString()}, {@code equals(Object)} and {@code hashCode()} of a record which nobody wrote; one that is written as
 * {@code final} passes for such. A constructor, and a record's accessor, counts also where nobody wrote it, because a class
 * file does not tell.
 *
 * <pre>{@code
 * @RequiresScope(HipChatScopes.SEND_NOTIFICATION)
 * void post(String room, String text) { … }
 *
 * @RequiresScope(anyOf = {HipChatScopes.VIEW_GROUP, HipChatScopes.VIEW_ROOM}, reason = "to greet people by name")
 * Room room(String id) { … }
 * }</pre>
 *
 * <p>It is kept in the class file, so that a client library's jar carries what its methods need, and is not there at run
 * time. An annotation that names no scope at all is the finding {@code EmptyRequirement}; a name that the platform does
 * not know is {@code UnknownScope}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Repeatable(RequiresScopes.class)
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.TYPE, ElementType.PACKAGE, ElementType.ANNOTATION_TYPE
})
public @interface RequiresScope {

    /** The scopes that are needed, all of them. */
    String[] value() default {};

    /** Scopes of which one is enough. Together with {@link #value()}, both hold. */
    String[] anyOf() default {};

    /** One sentence for the person who is asked to consent: what the scope is used for. */
    String reason() default "";
}
