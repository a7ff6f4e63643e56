package dev.scopecheck;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Holds repeated {@link CallsEndpoint} annotations: every one of them holds. The compiler writes it. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.ANNOTATION_TYPE})
public @interface CallsEndpoints {

    /** The repeated annotations, in the order of the source. */
    CallsEndpoint[] value();
}
