package dev.scopecheck.core.json;

import dev.scopecheck.core.document.LineMap;
import dev.scopecheck.core.document.SyntaxProblem;
import java.io.IOException;

/** The end of reading a text that is not JSON. */
public final class JsonSyntaxException extends IOException {

    private static final long serialVersionUID = 1;

    private final transient SyntaxProblem problem;

    JsonSyntaxException(String text, SyntaxProblem problem) {
        super(message(new LineMap(text), problem));
        this.problem = problem;
    }

    private static String message(LineMap lines, SyntaxProblem problem) {
        return "expected " + problem.expected() + ", but found " + problem.found() + " in line "
                + lines.line(problem.offset()) + ", column " + lines.column(problem.offset());
    }

    /** Returns the place and its words. */
    public SyntaxProblem problem() {
        return problem;
    }
}
