package dev.scopecheck.core.io;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Reads from a class file the name of the source that it was compiled from. */
public final class SourceAttribute {

    private static final String ATTRIBUTE = "SourceFile";

    private final DataInputStream in;

    private SourceAttribute(DataInputStream in) {
        this.in = in;
    }

    /**
     * The language of the source; Java where the class file does not tell.
     *
     * @throws IOException where the file cannot be read
     */
    public static Language language(Path classFile) throws IOException {
        return read(classFile).map(Language::of).orElse(Language.JAVA);
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
        Optional<ConstantPool> pool = ConstantPool.read(in);
        if (pool.isEmpty()) {
            return Optional.empty();
        }
        Map<Integer, String> texts = pool.get().texts();
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
