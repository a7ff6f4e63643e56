/**
 * What the compiler front end and the commands share. It requires no module of a compiler's, so javac sees to it that the
 * core knows none.
 */
module dev.scopecheck.core {
    requires static org.jspecify;

    exports dev.scopecheck.core.analysis;
    exports dev.scopecheck.core.check;
    exports dev.scopecheck.core.descriptor;
    exports dev.scopecheck.core.document;
    exports dev.scopecheck.core.finding;
    exports dev.scopecheck.core.io;
    exports dev.scopecheck.core.json;
    exports dev.scopecheck.core.model;
    exports dev.scopecheck.core.options;
    exports dev.scopecheck.core.platform;
    exports dev.scopecheck.core.report;
}
