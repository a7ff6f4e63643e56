package dev.scopecheck.processor.collect;

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
record ClassFileConstants(boolean annotation, List<String> types) {

    private static final int MAGIC = 0xCAFEBABE;
    private static final int ACC_ANNOTATION = 0x2000;
    private static final int UTF8 = 1;

    /** Reads a class file; nothing if it is not one (JVMS 4.4). */
    static Optional<ClassFileConstants> read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != MAGIC) {
                return Optional.empty();
            }
            in.skipNBytes(4);
            List<String> types = types(in);
            return Optional.of(new ClassFileConstants((in.readUnsignedShort() & ACC_ANNOTATION) != 0, types));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static List<String> types(DataInputStream in) throws IOException {
        List<String> types = new ArrayList<>();
        int count = in.readUnsignedShort();
        for (int index = 1; index < count; index++) {
            int tag = in.readUnsignedByte();
            if (tag == UTF8) {
                type(in.readUTF()).ifPresent(types::add);
            } else {
                in.skipNBytes(size(tag));
                // a long or a double takes two entries
                index += tag == 5 || tag == 6 ? 1 : 0;
            }
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

    private static int size(int tag) throws IOException {
        return switch (tag) {
            case 7, 8, 16, 19, 20 -> 2;
            case 15 -> 3;
            case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
            case 5, 6 -> 8;
            default -> throw new IOException("unknown tag " + tag);
        };
    }
}
