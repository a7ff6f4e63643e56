package dev.scopecheck.core.platform;

/** Text that is a URL or a path, divided into what is in front of the path and the path. */
public final class UrlText {

    private static final String SCHEME_END = "://";

    private UrlText() {}

    /** Returns whether a text starts with a scheme and a host; an address in a query is a value. */
    public static boolean hasHost(String text) {
        int scheme = text.indexOf(SCHEME_END);
        int query = text.indexOf('?');
        return scheme >= 0 && (query < 0 || scheme < query);
    }

    /** Returns the offset of the first slash behind the host, or the length of the text where there is none. */
    public static int pathStart(String text) {
        int slash = text.indexOf('/', hasHost(text) ? text.indexOf(SCHEME_END) + SCHEME_END.length() : 0);
        return slash < 0 ? text.length() : slash;
    }

    /** Returns the text without scheme and host. */
    public static String withoutHost(String text) {
        return hasHost(text) ? text.substring(pathStart(text)) : text;
    }
}
