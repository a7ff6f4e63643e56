package dev.scopecheck.processor.compiler;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.tools.FileObject;
import javax.tools.ForwardingFileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** A file manager that lets somebody watch, or spoil, whatever a compiler writes. */
final class WatchedOutputs extends ForwardingJavaFileManager<JavaFileManager> {

    private final Watch watch;

    WatchedOutputs(JavaFileManager files, Watch watch) {
        super(files);
        this.watch = watch;
    }

    /** Who watches. */
    interface Watch {

        /**
         * What to write to instead.
         *
         * @param name the file's path
         * @param out what writes into the file
         */
        OutputStream over(String name, OutputStream out);
    }

    @Override
    public FileObject getFileForOutput(Location location, String packageName, String relativeName, FileObject sibling)
            throws IOException {
        return new Resource(super.getFileForOutput(location, packageName, relativeName, sibling));
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) throws IOException {
        return new Source(super.getJavaFileForOutput(location, className, kind, sibling));
    }

    /** What JDK 18 and newer call instead of the former. */
    public FileObject getFileForOutputForOriginatingFiles(
            Location location, String packageName, String relativeName, FileObject... originatingFiles)
            throws IOException {
        return getFileForOutput(location, packageName, relativeName, null);
    }

    /** What JDK 18 and newer call instead of the former. */
    public JavaFileObject getJavaFileForOutputForOriginatingFiles(
            Location location, String className, JavaFileObject.Kind kind, FileObject... originatingFiles)
            throws IOException {
        return getJavaFileForOutput(location, className, kind, null);
    }

    @Override
    public boolean isSameFile(FileObject one, FileObject other) {
        return one.toUri().equals(other.toUri());
    }

    private final class Resource extends ForwardingFileObject<FileObject> {

        Resource(FileObject file) {
            super(file);
        }

        @Override
        public OutputStream openOutputStream() throws IOException {
            return watch.over(getName(), super.openOutputStream());
        }
    }

    private final class Source extends ForwardingJavaFileObject<JavaFileObject> {

        Source(JavaFileObject file) {
            super(file);
        }

        @Override
        public OutputStream openOutputStream() throws IOException {
            return watch.over(getName(), super.openOutputStream());
        }

        @Override
        public Writer openWriter() throws IOException {
            return new OutputStreamWriter(openOutputStream(), StandardCharsets.UTF_8);
        }
    }
}
