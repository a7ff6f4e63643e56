package dev.scopecheck.core.io;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The texts in the constant pool of a class file, by their index (JVMS 4.4). */
public record ConstantPool(Map<Integer, String> texts) {

    private static final int MAGIC = 0xCAFEBABE;

    /**
     * Reads a class file up to the end of its constant pool; nothing if it is not a class file.
     *
     * @throws IOException where it ends too early, or has a constant of an unknown kind
     */
    public static Optional<ConstantPool> read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            return Optional.empty();
        }
        in.skipNBytes(4);
        Map<Integer, String> texts = new TreeMap<>();
        int count = in.readUnsignedShort();
        for (int index = 1; index < count; index++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts.put(index, in.readUTF());
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    index++; // takes up two
                }
                default -> throw new IOException("unknown constant " + tag);
            }
        }
        return Optional.of(new ConstantPool(texts));
    }
}
