/** The annotations that add-on authors and client libraries write. */
module dev.scopecheck {
    exports dev.scopecheck;
    exports dev.scopecheck.hipchat;
}
