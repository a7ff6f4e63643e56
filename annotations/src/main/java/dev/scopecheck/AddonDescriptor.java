package dev.scopecheck;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the add-on's descriptor, the JSON file that declares its scopes, and gives findings about that file a line of
 * Java to stand on.
 *
 * <p>A class {@code AddonScopes} is generated in the package where it stands. It may stand once in an add-on: two are
 * the finding {@code ConflictingDescriptors}. Without any, the processor's options and defaults serve, and no class is
 * generated.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface AddonDescriptor {

    /**
     * The descriptor's resource name, or its path from the project's folder; folders are separated by {@code /}. The
     * option {@code scopecheck.descriptor} wins over it.
     */
    String value() default "atlassian-connect.json";

    /**
     * Whether the scopes block is generated from the annotations, instead of compared with them. The option
     * {@code scopecheck.mode} wins over it.
     */
    boolean generate() default false;
}
