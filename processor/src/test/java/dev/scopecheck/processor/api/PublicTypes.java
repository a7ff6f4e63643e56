package dev.scopecheck.processor.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that a folder of class files shows to others, a line each. */
final class PublicTypes {

    private final Path classes;
    private final List<String> lines = new ArrayList<>();

    private PublicTypes(Path classes) {
        this.classes = classes;
    }

    /** The lines, of types that are on the class path as well. */
    static List<String> lines(Path classes) throws IOException {
        PublicTypes types = new PublicTypes(classes);
        try (Stream<Path> files = Files.walk(classes)) {
            files.filter(file -> file.toString().endsWith(".class")).forEach(types::add);
        }
        return types.lines;
    }

    private void add(Path file) {
        String name = classes.relativize(file).toString().replace(".class", "").replaceAll("[/\\\\]", ".");
        try (InputStream in = Files.newInputStream(file)) {
            if (name.equals("module-info")) {
                ModuleDescriptor module = ModuleDescriptor.read(in);
                module.exports().forEach(export -> lines.add("module " + module.name() + " exports " + export));
            } else if (!name.endsWith("package-info")) {
                type(Class.forName(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private void type(Class<?> type) {
        if (!Modifier.isPublic(type.getModifiers())) {
            return;
        }
        String kind = type.isAnnotation() ? "@interface " : Modifier.toString(type.getModifiers()) + " class ";
        lines.add(kind + type.getName() + annotations(type));
        for (Method method : type.getDeclaredMethods()) {
            String fallback = method.getDefaultValue() == null ? "" : " default " + text(method.getDefaultValue());
            member(
                    type,
                    method.getModifiers(),
                    method.getReturnType().getSimpleName() + " " + method.getName() + fallback);
        }
        for (Field field : type.getDeclaredFields()) {
            member(type, field.getModifiers(), field.getType().getSimpleName() + " " + field.getName() + value(field));
        }
        Arrays.stream(type.getConstructors()).forEach(constructor -> lines.add(constructor.toString()));
    }

    private void member(Class<?> type, int modifiers, String text) {
        if (Modifier.isPublic(modifiers)) {
            lines.add((type.isAnnotation() ? "@interface " : "") + type.getName() + ": " + text);
        }
    }

    private static String value(Field field) {
        try {
            return Modifier.isStatic(field.getModifiers()) ? " = " + text(field.get(null)) : "";
        } catch (IllegalAccessException e) {
            return "";
        }
    }

    private static String text(Object value) {
        return value instanceof Object[] array
                ? Arrays.stream(array).map(String::valueOf).collect(Collectors.joining(", ", "{", "}"))
                : value instanceof String ? '"' + value.toString() + '"' : value.toString();
    }

    /** Where it may stand, how long it is kept, and what is repeated in what. */
    private static String annotations(AnnotatedElement type) {
        return Arrays.stream(type.getAnnotations())
                .map(Annotation::toString)
                .map(text -> text.replace("java.lang.annotation.", "").replace("()", ""))
                .sorted()
                .map(text -> " " + text)
                .collect(Collectors.joining());
    }
}
