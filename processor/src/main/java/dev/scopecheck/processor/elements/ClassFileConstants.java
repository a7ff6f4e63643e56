package dev.scopecheck.processor.elements;

import dev.scopecheck.core.io.ConstantPool;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/**
 * The names in a class file: its texts that are descriptors of one class, such as {@code Lorg/acme/Notifies;}. Those of
 * its annotations are among them.
 *
 * @param annotation whether the class is an annotation type
 * @param types binary names, in the order of the constant pool
 */
public record ClassFileConstants(boolean annotation, List<String> types) {

    private static final int ACC_ANNOTATION = 0x2000;

    /** Reads a class file; nothing if it is not one (JVMS 4.4). */
    public static Optional<ClassFileConstants> read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            Optional<ConstantPool> pool = ConstantPool.read(in);
            if (pool.isEmpty()) {
                return Optional.empty();
            }
            boolean annotation = (in.readUnsignedShort() & ACC_ANNOTATION) != 0;
            return Optional.of(new ClassFileConstants(annotation, types(pool.get())));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static List<String> types(ConstantPool pool) {
        List<String> types = new ArrayList<>();
        for (String text : pool.texts().values()) {
            type(text).ifPresent(types::add);
        }
        return types;
    }

    private static Optional<String> type(String text) {
        if (!text.startsWith("L") || text.indexOf(';') != text.length() - 1) {
            return Optional.empty();
        }
        String name = text.substring(1, text.length() - 1).replace('/', '.');
        // what is no name is another text, such as the signature of a generic type
        return SourceVersion.isName(name) ? Optional.of(name) : Optional.empty();
    }
}
