package dev.scopecheck.processor.elements;

import dev.scopecheck.core.model.Anchor;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** An annotation on an element: what every compiler's messager can point at. */
public record MirrorAnchor(Element element, AnnotationMirror annotation) implements Anchor {}
