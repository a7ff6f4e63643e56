package dev.scopecheck.processor.file;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads from a class file the name of the source that it was compiled from. */
public final class SourceAttribute {

    private static final int MAGIC = 0xCAFEBABE;
    private static final String ATTRIBUTE = "SourceFile";

    private final DataInputStream in;
    private final Map<Integer, String> texts = new HashMap<>();

    private SourceAttribute(DataInputStream in) {
        this.in = in;
    }

    /**
     * The name without folders; nothing where the class file has none, or is damaged.
     *
     * @throws IOException where the file cannot be read
     */
    public static Optional<String> read(Path classFile) throws IOException {
        byte[] content = Files.readAllBytes(classFile);
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
            return new SourceAttribute(in).name();
        } catch (IOException e) {
            return Optional.empty(); // it ends too early
        }
    }

    private Optional<String> name() throws IOException {
        if (in.readInt() != MAGIC) {
            return Optional.empty();
        }
        in.skipNBytes(4);
        readConstants();
        in.skipNBytes(6);
        in.skipNBytes(2L * in.readUnsignedShort());
        skipMembers();
        skipMembers();
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            String attribute = texts.get(in.readUnsignedShort());
            long length = Integer.toUnsignedLong(in.readInt());
            if (ATTRIBUTE.equals(attribute)) {
                return Optional.ofNullable(texts.get(in.readUnsignedShort()));
            }
            in.skipNBytes(length);
        }
        return Optional.empty();
    }

    private void readConstants() throws IOException {
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
    }

    private void skipMembers() throws IOException {
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            in.skipNBytes(6);
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                in.skipNBytes(2);
                in.skipNBytes(Integer.toUnsignedLong(in.readInt()));
            }
        }
    }
}
