package dev.scopecheck.core.model;

import java.util.Optional;

/**
 * The element or the call that a finding is about, as the finding names it.
 *
 * @param name such as {@code RoomApi.post}, without package
 */
public record ElementName(Kind kind, String name) {

    /** A kind of element, or of call. */
    public enum Kind {
        ANNOTATION_TYPE("@interface"),
        CLASS("class"),
        CONSTRUCTOR("constructor"),
        ENUM("enum"),
        INTERFACE("interface"),
        METHOD("method"),
        OPTION("option"),
        PACKAGE("package"),
        RECORD("record"),
        CALL("call to"),
        CONSTRUCTOR_CALL("call to constructor"),
        IMPLICIT_CALL("implicit call to"),
        REFERENCE("reference to"),
        CONSTRUCTOR_REFERENCE("reference to constructor"),
        IMPLICIT_CONSTRUCTOR_CALL("implicit call to constructor"),
        REQUEST("call of");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /** The kind in findings and reports. */
        public String text() {
            return text;
        }

        /** The kind with this text. */
        public static Optional<Kind> of(String text) {
            for (Kind kind : values()) {
                if (kind.text.equals(text)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }

        /** The same kind of call, of a constructor. */
        public Kind ofConstructor() {
            return switch (this) {
                case CALL -> CONSTRUCTOR_CALL;
                case IMPLICIT_CALL -> IMPLICIT_CONSTRUCTOR_CALL;
                case REFERENCE -> CONSTRUCTOR_REFERENCE;
                default -> this;
            };
        }
    }

    /** Returns whether annotations of methods and constructors can be on it. */
    public boolean isExecutable() {
        return kind == Kind.METHOD || kind == Kind.CONSTRUCTOR;
    }

    @Override
    public String toString() {
        return kind == Kind.METHOD ? "'" + name + "'" : kind.text + " '" + name + "'";
    }
}
