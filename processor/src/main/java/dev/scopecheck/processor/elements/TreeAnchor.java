package dev.scopecheck.processor.elements;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import dev.scopecheck.core.model.Anchor;

/** A tree in a file: what javac can point at most narrowly. */
public record TreeAnchor(CompilationUnitTree file, Tree tree) implements Anchor {}
