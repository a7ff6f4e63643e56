package dev.scopecheck.processor.compiler;

import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that must come to the same findings. */
enum FrontEnd {
    JAVAC {
        @Override
        JavaCompiler compiler() {
            return ToolProvider.getSystemJavaCompiler();
        }

        @Override
        List<String> options() {
            return List.of();
        }
    },
    ECJ {
        @Override
        JavaCompiler compiler() {
            return new EclipseCompiler();
        }

        @Override
        List<String> options() {
            return List.of("-17");
        }

        /** Its own lint is not under test, and to switch it off would switch off processors' warnings, too. */
        @Override
        boolean isUnderTest(Printed printed) {
            return printed.isFinding() || printed.kind() == Diagnostic.Kind.ERROR;
        }
    };

    abstract JavaCompiler compiler();

    abstract List<String> options();

    boolean isUnderTest(Printed printed) {
        return true;
    }
}
