package dev.scopecheck.processor.clients;

import javax.lang.model.element.AnnotationMirror;

/**
 * The call that a method of a declarative HTTP client makes.
 *
 * @param method the HTTP method, in capitals
 * @param path the whole path, or the URL if its host is written: each variable as its name in braces, without query
 * @param annotation the one that names the HTTP method; it may stand on a method that this one overrides
 */
public record ClientCall(String method, String path, AnnotationMirror annotation) {}
