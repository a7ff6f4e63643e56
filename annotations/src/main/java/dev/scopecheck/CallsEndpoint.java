package dev.scopecheck;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which endpoint of the platform's API the annotated element calls. The scopes that this needs are looked up, and
 * count wherever those of {@link RequiresScope} do.
 *
 * <p>On a method or constructor it holds for that one; on an annotation type, wherever that annotation stands. Repeated,
 * every one of them is called.
 *
 * <pre>{@code
 * @CallsEndpoint("POST /v2/room/{room}/notification")
 * void post(String room, String text) { … }
 * }</pre>
 *
 * <p>It is kept in the class file, and is not there at run time. A name that is no endpoint of the platform is the finding
 * {@code UnknownEndpoint}. Where it is not known what an endpoint needs, {@code UndecidedEndpoint} asks for a
 * {@link RequiresScope} on the same element. Where that annotation stands beside this one, it wins, and
 * {@code ScopeMismatch} says if the two contradict each other.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Repeatable(CallsEndpoints.class)
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.ANNOTATION_TYPE})
public @interface CallsEndpoint {

    /**
     * The HTTP method and the path: {@code "POST /v2/room/{room}/notification"}. The names of variables don't count, nor do
     * a query string, a slash at the end, and a missing {@code /v2}.
     */
    String value();

    /** One sentence for the person who is asked to consent: what the call is made for. */
    String reason() default "";
}
