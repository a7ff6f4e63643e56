package dev.scopecheck.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The members of a JSON object, by name and type; {@link IllegalArgumentException} where one is missing or another. */
record JsonObject(Object object) {

    /** Whether there is such a member: some are only written where they say something. */
    boolean has(String name) {
        return object instanceof Map<?, ?> members && members.containsKey(name);
    }

    String text(String name) {
        return get(name, String.class);
    }

    int number(String name) {
        return get(name, Integer.class);
    }

    boolean flag(String name) {
        return get(name, Boolean.class);
    }

    JsonObject object(String name) {
        return new JsonObject(get(name, Map.class));
    }

    List<JsonObject> objects(String name) {
        List<JsonObject> objects = new ArrayList<>();
        for (Object object : (List<?>) get(name, List.class)) {
            objects.add(new JsonObject(object));
        }
        return objects;
    }

    List<String> texts(String name) {
        return texts(get(name, List.class));
    }

    /** All members, which are texts. */
    SortedMap<String, String> allTexts() {
        SortedMap<String, String> texts = new TreeMap<>();
        ((Map<?, ?>) object).keySet().forEach(name -> texts.put(String.valueOf(name), text(String.valueOf(name))));
        return texts;
    }

    /** A list of lists of texts. */
    List<List<String>> textLists(String name) {
        return ((List<?>) get(name, List.class)).stream().map(JsonObject::texts).toList();
    }

    private static List<String> texts(Object list) {
        List<String> texts = new ArrayList<>();
        for (Object item : of(list, List.class)) {
            texts.add(of(item, String.class));
        }
        return texts;
    }

    private static <T> T of(Object value, Class<T> type) {
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("expected " + type.getSimpleName());
        }
        return type.cast(value);
    }

    private <T> T get(String name, Class<T> type) {
        Object value = object instanceof Map<?, ?> members ? members.get(name) : null;
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("expected " + type.getSimpleName() + " as " + name);
        }
        return type.cast(value);
    }
}
