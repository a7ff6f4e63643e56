package dev.scopecheck.processor.elements;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/**
 * A part of an annotation, named so that its place can be found in any compiler.
 *
 * @param element the annotated element
 * @param annotation the annotation itself; of repeated ones the one that was written, not their container
 * @param occurrence which of the element's annotations of this type it is, from 0
 * @param member the member's name; empty for the annotation as a whole
 * @param index which of the member's values, from 0
 */
public record AnnotationPart(Element element, AnnotationMirror annotation, int occurrence, String member, int index) {

    AnnotationPart whole() {
        return new AnnotationPart(element, annotation, occurrence, "", 0);
    }

    public AnnotationPart value(String name, int position) {
        return new AnnotationPart(element, annotation, occurrence, name, position);
    }
}
